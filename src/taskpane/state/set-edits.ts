import type { Corrections } from '../../app/correct-scores';
import type { PlanEdits } from '../../app/edit-plan';
import type { MeasureContent, MeasureFields } from '../../app/measure-content';
import { besideRegister, NO_EDITS, printedIdentity, type SetEdits } from '../../app/keeping/set-edits';
import type { FiscalYear, IndicatorNumber, ItemId } from '../../framework';
import type { Candidate, Hundredths } from '../../scores/types';

export { besideRegister, NO_EDITS, printedIdentity, type SetEdits };

export type EditAction =
  /** Everything at once. */
  | { readonly kind: 'replace'; readonly edits: SetEdits }
  | { readonly kind: 'set-year'; readonly year: FiscalYear | null }
  | { readonly kind: 'set-agency'; readonly agency: string }
  /** Null prints what was read. */
  | { readonly kind: 'set-place'; readonly part: 'district' | 'province'; readonly name: string | null }
  | { readonly kind: 'set-meeting'; readonly meeting: SetEdits['meeting'] }
  /** Null is the year after the scores. */
  | { readonly kind: 'set-plan-year'; readonly planYear: FiscalYear | null }
  /** Null takes the correction back. */
  | { readonly kind: 'correct'; readonly indicator: IndicatorNumber; readonly score: Hundredths | null }
  | { readonly kind: 'correct-item'; readonly item: ItemId; readonly score: Hundredths | null }
  | { readonly kind: 'accept'; readonly candidate: Candidate }
  | { readonly kind: 'refuse'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'target'; readonly indicator: IndicatorNumber; readonly score: Hundredths | null }
  /** In place of all targets of indicators. */
  | { readonly kind: 'set-targets'; readonly targets: SetEdits['targets'] }
  /** Items that are to be won, or no longer. */
  | { readonly kind: 'pursue'; readonly items: readonly ItemId[]; readonly wanted: boolean }
  /** Those of items as well. */
  | { readonly kind: 'clear-targets' }
  /** A text of the documents; null takes ours again. */
  | { readonly kind: 'write-text'; readonly key: string; readonly text: string | null }
  | { readonly kind: 'choose-measure'; readonly key: string; readonly chosen: boolean }
  | {
      readonly kind: 'change-measure';
      readonly key: string;
      readonly fields: Partial<MeasureFields>;
      /** The same field is still being typed in: it is undone as a whole. */
      readonly goesOn?: boolean;
    }
  /** What units wrote of their measures, by measure. */
  | { readonly kind: 'take-answers'; readonly changed: PlanEdits['changed'] }
  /** Back to what the catalogue says. */
  | { readonly kind: 'restore-measure'; readonly key: string }
  | {
      readonly kind: 'add-measure';
      /** Minted by whoever asks: no other program gives it. */
      readonly key: string;
      readonly indicator: IndicatorNumber;
      readonly content: MeasureContent;
    }
  | { readonly kind: 'remove-measure'; readonly key: string }
  /** All measures of an indicator, in the order that is wanted. */
  | { readonly kind: 'order-measures'; readonly keys: readonly string[] }
  /** The indicators of the plan by their numbers, or the lowest score first. */
  | { readonly kind: 'order-indicators'; readonly byNumber: boolean };

/** Tells one digit suggestion from another: "9:8152" or "1:9167,2:9933". */
export function candidateKey({ changes }: Candidate): string {
  return changes.map(({ indicator, to }) => `${indicator}:${to}`).join(',');
}

/** Any record with one entry set, or removed by null. */
function put<Value>(
  record: Readonly<Record<string, Value>>,
  key: string | number,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}

/** With these items to be won; nothing is kept of none. */
function pursuing({ pursued: _, ...plan }: PlanEdits, items: readonly ItemId[]): PlanEdits {
  return items.length === 0 ? plan : { ...plan, pursued: items };
}

function editPlan(plan: PlanEdits, action: EditAction): PlanEdits {
  switch (action.kind) {
    case 'choose-measure':
      return { ...plan, chosen: put(plan.chosen, action.key, action.chosen) };
    case 'change-measure': {
      if (plan.own.some(({ key }) => key === action.key)) {
        const own = plan.own.map((measure) =>
          measure.key === action.key ? { ...measure, ...action.fields } : measure,
        );
        return { ...plan, own };
      }
      const fields = { ...plan.changed[action.key], ...action.fields };
      // Whoever edits a measure wants it.
      return {
        ...plan,
        changed: put(plan.changed, action.key, fields),
        chosen: put(plan.chosen, action.key, true),
      };
    }
    case 'take-answers':
      return Object.entries(action.changed).reduce(
        (edited, [key, fields]) => editPlan(edited, { kind: 'change-measure', key, fields }),
        plan,
      );
    case 'restore-measure':
      return { ...plan, changed: put(plan.changed, action.key, null) };
    case 'add-measure': {
      const { key, indicator, content } = action;
      return { ...plan, own: [...plan.own, { ...content, key, indicator }] };
    }
    case 'remove-measure':
      return {
        ...plan,
        own: plan.own.filter(({ key }) => key !== action.key),
        chosen: put(plan.chosen, action.key, false),
      };
    case 'pursue': {
      const others = (plan.pursued ?? []).filter((item) => !action.items.includes(item));
      return pursuing(plan, action.wanted ? [...others, ...action.items] : others);
    }
    case 'order-measures': {
      const others = (plan.order ?? []).filter((key) => !action.keys.includes(key));
      return { ...plan, order: [...others, ...action.keys] };
    }
    case 'order-indicators': {
      const { byNumber: _, ...others } = plan;
      return action.byNumber ? { ...others, byNumber: true } : others;
    }
    default:
      return plan;
  }
}

/** What one action makes of the edits. */
export function editSet(edits: SetEdits, action: EditAction): SetEdits {
  switch (action.kind) {
    case 'replace':
      return action.edits;
    case 'set-year':
      return { ...edits, year: action.year };
    case 'set-agency':
      return { ...edits, agency: action.agency };
    case 'set-place':
      return { ...edits, [action.part]: action.name };
    case 'set-meeting':
      return { ...edits, meeting: action.meeting };
    case 'set-plan-year':
      return { ...edits, planYear: action.planYear };
    case 'correct':
      return { ...edits, corrections: put(edits.corrections, action.indicator, action.score) };
    case 'correct-item':
      return { ...edits, corrections: put(edits.corrections, action.item, action.score) };
    case 'accept':
      return {
        ...edits,
        corrections: action.candidate.changes.reduce<Corrections>(
          (corrections, { indicator, to }) => put(corrections, indicator, to),
          edits.corrections,
        ),
      };
    case 'refuse':
      return { ...edits, refused: [...new Set([...edits.refused, ...action.candidates.map(candidateKey)])] };
    case 'target':
      return { ...edits, targets: put(edits.targets, action.indicator, action.score) };
    case 'set-targets':
      return { ...edits, targets: action.targets };
    case 'write-text':
      return { ...edits, texts: put(edits.texts, action.key, action.text) };
    case 'clear-targets':
      return { ...edits, targets: {}, plan: pursuing(edits.plan, []) };
    default:
      return { ...edits, plan: editPlan(edits.plan, action) };
  }
}
