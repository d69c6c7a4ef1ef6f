import { answerRequest, type FileMessage, type FileRequest } from './file-requests';

/** The thread that reads and writes files, so that the page stays alive and can break a request off. */
self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  const tell = (message: FileMessage): void => self.postMessage(message);
  const alive = (): void => tell({ kind: 'alive' });
  alive();
  void answerRequest(data, alive).then(tell);
};
