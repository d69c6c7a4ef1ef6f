import { answerRequest, type FileRequest } from './file-requests';

/** The thread that reads and writes files, so that the page stays alive and can break a request off. */
self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  void answerRequest(data).then((answer) => self.postMessage(answer));
};
