import { postsOf } from '../../planning/posts';
import { cleanText } from '../../scores/thai-text';
import { memoText } from '../../text/memo-th';
import { SIGNING_ROLES } from '../../text/names-th';
import { nameField, positionField, signatureField, type SigningField } from '../plan/signature';
import type { Signer } from '../signers';
import { officeOf, type MemoSources } from './memo-content';

/** A line of dots alone, for an opinion. */
const OPINION: SigningField = { before: '', known: '', after: '', centred: false };

const words = (known: string): SigningField => ({ ...OPINION, known });

/**
 * Who signs a memo, as two rows of places: who proposes it and the head of the office, then the deputy and the head of the agency, each
 * of the last three with room for an opinion. The persons whom the agency named for the plan by what they sign as stand here too;
 * nobody where it wants no places to sign.
 */
export function memoPlaces(
  sources: MemoSources,
  signers: readonly Signer[],
): readonly (readonly (readonly (SigningField | null)[])[])[] {
  if (signers.length === 0) return [];
  const { deputy, head, deputyInFull, headInFull } = postsOf(sources.plan.agency);
  const unit = officeOf(sources);
  const signing = (...roles: readonly string[]): Pick<Signer, 'name' | 'position'> =>
    signers.find(({ role }) => roles.includes(cleanText(role))) ?? { name: '', position: '' };
  const person = (
    { name, position }: Pick<Signer, 'name' | 'position'>,
    post = '',
    role = '',
  ): readonly SigningField[] => [
    signatureField(role),
    nameField(name),
    positionField(position === '' ? post : position),
  ];
  const opinion = (
    label: string,
    signer: Pick<Signer, 'name' | 'position'>,
    post: string,
  ): readonly SigningField[] => [words(label), OPINION, ...person(signer, post)];
  const proposer = signing(SIGNING_ROLES.proposer, SIGNING_ROLES.maker);
  const office = { name: '', position: '' };
  return [
    [
      [null, null, ...person(proposer, '', SIGNING_ROLES.proposer)],
      opinion(memoText('opinion.office', { unit }), office, memoText('post.office', { unit })),
    ],
    [
      opinion(
        memoText('opinion.deputy', { post: deputy }),
        signing(SIGNING_ROLES.checker, SIGNING_ROLES.supporter),
        deputyInFull,
      ),
      opinion(memoText('opinion.head', { post: head }), signing(SIGNING_ROLES.approver), headInFull),
    ],
  ];
}
