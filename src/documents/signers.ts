import { postsOf } from '../planning/posts';
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

/** Posts of those who sign unless the user says otherwise, from left to right; who makes a plan is different everywhere. */
const defaultPositions = (agency: string | null): readonly string[] => {
  const { deputyInFull, headInFull } = postsOf(agency);
  return ['', deputyInFull, headInFull];
};

const isDefault = (signers: readonly Signer[]): boolean =>
  JSON.stringify(signers) === JSON.stringify(DEFAULT_SIGNERS);

/**
 * Who signs the documents of an agency: those whom the user named, else the usual ones with the posts of this kind of agency. ทต.บ้านใหม่:
 * ผู้จัดทำ, ผู้ตรวจสอบ ปลัดเทศบาลตำบลบ้านใหม่, ผู้อนุมัติ นายกเทศมนตรีตำบลบ้านใหม่.
 */
export function signersFor(signers: readonly Signer[], agency: string | null): readonly Signer[] {
  if (!isDefault(signers)) return signers;
  const positions = defaultPositions(agency);
  return signers.map((signer, index) => ({ ...signer, position: positions[index] ?? '' }));
}

/** Choices for documents with those who sign them for an agency. */
export const signedFor = <Options extends { readonly signers: readonly Signer[] }>(
  options: Options,
  agency: string | null,
): Options => ({ ...options, signers: signersFor(options.signers, agency) });

/** More would not fit side by side on A4. */
export const MOST_SIGNERS = 4;

/** Characters that a text of a signer may have: a position in full with the one it is held for, and some room. */
export const LONGEST_SIGNER_TEXT: Readonly<Record<keyof Signer, number>> = {
  role: 60,
  name: 120,
  position: 200,
};
