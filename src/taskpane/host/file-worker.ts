import { doFileJob, type FileJob } from './file-jobs';

/** The thread that reads and writes files, so that the page stays alive and can break a job off. */
self.onmessage = ({ data }: MessageEvent<FileJob>) => {
  void doFileJob(data).then((answer) => self.postMessage(answer));
};
