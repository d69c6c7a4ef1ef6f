import { holdProgram } from '../../workbook/file/excelize-inside';
import { doFileJob, type FileJob } from '../host/file-jobs';

/** The thread of the page of one file: host/file-worker, which is first handed the library that writes. */
self.onmessage = ({ data }: MessageEvent<FileJob | Blob>) => {
  if (data instanceof Blob) holdProgram(() => data.text());
  else void doFileJob(data).then((answer) => self.postMessage(answer));
};
