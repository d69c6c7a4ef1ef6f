import { holdProgram } from '../../workbook/file/excelize-inside';
import { answerRequest, type FileRequest } from '../host/file-requests';

/** The thread of the page of one file: host/file-worker, which is first handed the library that writes. */
self.onmessage = ({ data }: MessageEvent<FileRequest | Blob>) => {
  if (data instanceof Blob) holdProgram(() => data.text());
  else void answerRequest(data).then((answer) => self.postMessage(answer));
};
