import { SIGNING_ROLES } from '../text/names-th';
import { postsOf } from '../planning/posts';
import { DEFAULT_SIGNERS, type Signer } from './signers';

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

/** What the signatures of a plan mean under a report on it. */
const REPORT_ROLES: ReadonlyMap<string, string> = new Map([
  [SIGNING_ROLES.maker, SIGNING_ROLES.reporter],
  [SIGNING_ROLES.approver, SIGNING_ROLES.supporter],
]);

/** Who signs a report: those who sign the plan, who made it as ผู้รายงาน, who approves as ผู้เห็นชอบ. */
export const reportSigners = (signers: readonly Signer[]): readonly Signer[] =>
  signers.map((signer) => ({ ...signer, role: REPORT_ROLES.get(signer.role) ?? signer.role }));
