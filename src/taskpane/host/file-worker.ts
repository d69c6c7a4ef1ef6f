import { answerRequest, type FileMessage, type FileRequest, type TellAlive } from './file-requests';

/** The thread that reads and writes files, so that the page stays alive and can break a request off. */
self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  const tell = (message: FileMessage): void => self.postMessage(message);
  const alive: TellAlive = (progress) => tell({ kind: 'alive', ...(progress && { progress }) });
  alive();
  void answerRequest(data, alive).then(tell);
};
