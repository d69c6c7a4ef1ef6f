import { MADE_KINDS, USUAL_KINDS, type MadeKind } from '../documents/kinds';

export { MADE_KINDS, USUAL_KINDS, type MadeKind };

/** What is to be made. */
export interface Order {
  readonly kinds: readonly MadeKind[];
}
