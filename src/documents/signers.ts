import { SIGNING_ROLES } from '../text/names-th';

/** A person who signs a document. Each text may be empty: then dots leave room to write it. */
export interface Signer {
  /** What the signature means: ผู้จัดทำ, ผู้อนุมัติ. Empty for a signature alone. */
  readonly role: string;
  /** Name as it stands between the brackets, title or rank included. */
  readonly name: string;
  /** ตำแหน่ง */
  readonly position: string;
}

/** Who signs unless the user says otherwise, from left to right. */
export const DEFAULT_SIGNERS: readonly Signer[] = [
  SIGNING_ROLES.maker,
  SIGNING_ROLES.checker,
  SIGNING_ROLES.approver,
].map((role) => ({ role, name: '', position: '' }));

/** More would not fit side by side on A4. */
export const MOST_SIGNERS = 4;

/** Characters that a text of a signer may have: a position in full with the one it is held for, and some room. */
export const LONGEST_SIGNER_TEXT: Readonly<Record<keyof Signer, number>> = {
  role: 60,
  name: 120,
  position: 200,
};
