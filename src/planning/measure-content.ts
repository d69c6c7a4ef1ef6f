import { QUARTERS } from '../framework/calendar';
import type { FollowUpRound } from '../framework/rounds';
import type { Quarter } from '../framework/types';

/** What a person can write of a measure. Units are named as printed; the catalogue knows them by a key. */
export interface MeasureContent<Owner extends string = string> {
  /** มาตรการ */
  readonly title: string;
  /** แนวทางการปฏิบัติ */
  readonly approach: string;
  /** ขั้นตอน/วิธีการ, in order, without numbering. */
  readonly steps: readonly string[];
  /** The first one leads. */
  readonly owners: readonly Owner[];
  /** ชื่อผู้รับผิดชอบ */
  readonly person: string;
  readonly quarters: readonly Quarter[];
  /** การกำกับติดตาม: who looks at what; the rounds are added from `rounds`. */
  readonly followUp: string;
  readonly rounds: readonly FollowUpRound[];
  /** หลักฐานที่คาดหมาย */
  readonly evidence: string;
}

/** A measure of which nothing is written yet: it may take the whole year. */
export const EMPTY_CONTENT: MeasureContent = {
  title: '',
  approach: '',
  steps: [],
  owners: [],
  person: '',
  quarters: QUARTERS,
  followUp: '',
  rounds: [],
  evidence: '',
};
