import { cleanPackage, type ConvertedPackage } from './clean-package';
import { isOffice, recognise } from './kind';

/** `toPackage` where the library is loaded only for a file that needs it. @throws UnreadableFileError */
export async function toPackageLater(bytes: Uint8Array): Promise<ConvertedPackage> {
  if (isOffice(recognise(bytes))) return cleanPackage(bytes);
  const { toPackage } = await import(/* webpackChunkName: "library" */ './convert');
  return toPackage(bytes);
}
