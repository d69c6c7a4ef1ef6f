import { createDOMRenderer, type GriffelRenderer } from '@fluentui/react-components';

type Rules = Parameters<GriffelRenderer['insertCSSRules']>[0];
type Bucket = keyof Rules;

/**
 * Order in which Fluent's rules must stand, as griffel names its buckets: resets, base, link, visited, focus-within,
 * focus, focus-visible, hover, active, at-rules of resets, keyframes, at-rules, media, container.
 */
const BUCKETS: readonly Bucket[] = [
  'r',
  'd',
  'l',
  'v',
  'w',
  'f',
  'i',
  'h',
  'a',
  's',
  'k',
  't',
  'm',
  'c',
  'x',
];

/** A style sheet with its place among the others. */
interface Placed {
  readonly rank: readonly [bucket: number, media: string, priority: number];
  readonly sheet: CSSStyleSheet;
}

const before = ({ rank: left }: Placed, { rank: right }: Placed): number =>
  left[0] - right[0] || left[1].localeCompare(right[1]) || left[2] - right[2];

/**
 * Fluent's styles in constructed style sheets. Griffel itself adds <style> elements, which a page whose
 * Content-Security-Policy allows no inline style refuses; a sheet made by a script that may run is not inline.
 */
export function constructedStyles(target: Document): GriffelRenderer {
  const base = createDOMRenderer(undefined);
  const placed = new Map<string, Placed>();
  const sheetFor = (bucket: Bucket, media: string, priority: number): CSSStyleSheet => {
    const key = `${bucket}|${media}|${priority}`;
    const known = placed.get(key);
    if (known) return known.sheet;
    const sheet = new CSSStyleSheet(media === '' ? {} : { media });
    placed.set(key, { rank: [BUCKETS.indexOf(bucket), media, priority], sheet });
    const own = new Set([...placed.values()].map((one) => one.sheet));
    const others = target.adoptedStyleSheets.filter((one) => !own.has(one));
    target.adoptedStyleSheets = [...others, ...[...placed.values()].sort(before).map((one) => one.sheet)];
    return sheet;
  };
  return {
    ...base,
    insertCSSRules: (rules) => {
      for (const [bucket, entries] of Object.entries(rules) as [Bucket, Rules[Bucket]][]) {
        for (const entry of entries ?? []) {
          const [rule, { m: media = '', p: priority = 0 }] = typeof entry === 'string' ? [entry, {}] : entry;
          if (base.insertionCache[rule]) continue;
          base.insertionCache[rule] = bucket;
          insert(sheetFor(bucket, String(media), Number(priority)), rule);
        }
      }
    },
  };
}

/** Fluent also has rules for other engines, which this one may not know. */
function insert(sheet: CSSStyleSheet, rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length);
  } catch {
    // An unknown selector: the rule is meant for another browser.
  }
}
