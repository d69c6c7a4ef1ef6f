import { LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer } from '../documents/signers';
import { cleanText } from '../scores/thai-text';

export { LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer };

/** Line feeds and tabs included: a text of a signer is one line, which we wrap ourselves. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

function signerText(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.length <= longest && !CONTROL.test(value)
    ? cleanText(value)
    : undefined;
}

function parseSigner(value: unknown): Signer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const stored = value as Readonly<Record<string, unknown>>;
  const role = signerText(stored.role, LONGEST_SIGNER_TEXT.role);
  const name = signerText(stored.name, LONGEST_SIGNER_TEXT.name);
  const position = signerText(stored.position, LONGEST_SIGNER_TEXT.position);
  return role === undefined || name === undefined || position === undefined
    ? undefined
    : { role, name, position };
}

/**
 * Those who sign, from whatever was stored; white space is folded. undefined when it is no list, has more than
 * MOST_SIGNERS, or one of its texts is missing, too long or not one line.
 */
export function parseSigners(value: unknown): readonly Signer[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_SIGNERS) return undefined;
  const signers = value.flatMap((each: unknown) => parseSigner(each) ?? []);
  return signers.length === value.length ? signers : undefined;
}
