import type { Language } from '../text/message';

/** What a command has to tell, in the words of the user. */
export interface CommandMessage {
  readonly language: Language;
  readonly title: string;
  readonly texts: readonly string[];
}

/** Addresses beyond this are cut by some programs; the texts that say what happened stand first. */
const LONGEST_ADDRESS = 6000;

function encode(message: CommandMessage): string {
  const bytes = new TextEncoder().encode(JSON.stringify(message));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Address of the page that shows a message: message.html beside `page`, the texts behind the "#", where no server sees
 * them. Later texts are left out when the address would be too long.
 */
export function messageAddress(page: string, message: CommandMessage): string {
  const base = new URL('message.html', page).href;
  const texts = [...message.texts];
  let address = `${base}#${encode({ ...message, texts })}`;
  while (address.length > LONGEST_ADDRESS && texts.length > 1) {
    texts.pop();
    address = `${base}#${encode({ ...message, texts: [...texts, '…'] })}`;
  }
  return address;
}
