import { HostError } from '../host-workbook';
import { hostError } from './host-error';

/** Of bytes that are written as text at once; a longer list of arguments is more than an engine takes. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

/** Excel on the web takes 5 MB in a request, of which a few bytes are the request itself. */
const MOST_ON_THE_WEB = 5 * 1024 * 1024 - 4096;

/**
 * Opens a workbook as a new one beside the open one: a window, or on the web a tab of the browser. Needs ExcelApi 1.8. The bytes must
 * be those of an .xlsx file: Excel for Mac takes no others (OfficeDev/office-js issue 2537).
 * @throws HostError 'too-large' on the web
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const text = base64(bytes);
  const onWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  if (onWeb && text.length > MOST_ON_THE_WEB)
    throw new HostError('too-large', 'nothing', `${text.length} characters`);
  try {
    await Excel.createWorkbook(text);
  } catch (error) {
    throw hostError(error, 'nothing');
  }
}
