import {
  answerRequest,
  loadWriting,
  type FileMessage,
  type FileRequest,
  type TellAlive,
} from './file-requests';
import { PREPARE } from './prepare-message';

/** The thread that reads and writes files, so that the page stays alive and can break a request off. */
self.onmessage = ({ data }: MessageEvent<FileRequest | typeof PREPARE>) => {
  if (data === PREPARE) {
    // What cannot be loaded now is asked for again by the request that needs it, which then says so.
    loadWriting().catch(() => undefined);
    return;
  }
  const tell = (message: FileMessage): void => self.postMessage(message);
  const alive: TellAlive = (progress) => tell({ kind: 'alive', ...(progress && { progress }) });
  alive();
  void answerRequest(data, alive).then(tell);
};
