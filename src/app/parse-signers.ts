import { LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer } from '../documents/signers';
import { cleanText } from '../scores/thai-text';
import { listOf, recordOf, textUpTo, type Reader } from './keeping/stored-value';

export { LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer };

/** A text of a signer is one line, which we wrap ourselves: no line feeds, no tabs. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u;

const line =
  (longest: number): Reader<string> =>
  (stored) => {
    const text = textUpTo(longest, ONE_LINE)(stored);
    return text === undefined ? undefined : cleanText(text);
  };

const parseSigner: Reader<Signer> = (stored) => {
  const parts = recordOf(stored);
  const role = line(LONGEST_SIGNER_TEXT.role)(parts.get('role'));
  const name = line(LONGEST_SIGNER_TEXT.name)(parts.get('name'));
  const position = line(LONGEST_SIGNER_TEXT.position)(parts.get('position'));
  return role === undefined || name === undefined || position === undefined
    ? undefined
    : { role, name, position };
};

/**
 * Those who sign, from whatever was stored; white space is folded. undefined when it is no list, has more than
 * MOST_SIGNERS, or one of its texts is missing, too long or not one line.
 */
export function parseSigners(value: unknown): readonly Signer[] | undefined {
  const signers = listOf(parseSigner, MOST_SIGNERS)(value);
  return Array.isArray(value) && signers?.length === value.length ? signers : undefined;
}
