import { fileThread } from '../host/file-thread';

/** All files are read and made in the same thread, one at a time. */
export const FILE_THREAD = fileThread();
