import { dateInFull, FIRST_YEAR, LAST_YEAR, PROVISIONAL_YEARS, RULES_KNOWN_ON } from '../framework';
import { fillIn } from '../text/fill-in';
import { GUIDE_PARTS, type GuideBlock, type GuidePart, type GuidePartName } from '../text/guide';
import { GUIDE_ENGLISH } from '../text/guide-en';
import { GUIDE_THAI } from '../text/guide-th';
import type { Language } from '../text/message';
import { VERSION } from './version';

const TEXTS = { th: GUIDE_THAI, en: GUIDE_ENGLISH } as const;

const ISO_DAY = `${RULES_KNOWN_ON.year}-${RULES_KNOWN_ON.month}-${RULES_KNOWN_ON.day}`;

/** What the guide tells of product and rules: its version, the fiscal years that have rules, and until when these are known. */
const factsIn = (language: Language): Readonly<Record<string, string | number>> => ({
  version: VERSION,
  first: FIRST_YEAR,
  last: LAST_YEAR,
  provisional: PROVISIONAL_YEARS.join(', '),
  known: language === 'th' ? dateInFull(RULES_KNOWN_ON) : ISO_DAY,
});

const filledBlock = (block: GuideBlock, fill: (text: string) => string): GuideBlock => {
  if (typeof block === 'string') return fill(block);
  if ('steps' in block) return { steps: block.steps.map(fill) };
  if ('list' in block) return { list: block.list.map(fill) };
  return { answers: block.answers.map(([question, answer]) => [fill(question), fill(answer)] as const) };
};

/** A part of the guide under the name that links and pictures know it by. */
export interface NamedPart extends GuidePart {
  readonly name: GuidePartName;
}

export interface Guide {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly open: string;
  readonly parts: readonly NamedPart[];
}

/** The guide in a language, with the facts of this version. guideOf('th').parts[0].title → 'จัดทำแผนในสามขั้นตอน' */
export function guideOf(language: Language): Guide {
  const { parts, ...text } = TEXTS[language];
  const facts = factsIn(language);
  return {
    ...text,
    parts: GUIDE_PARTS.map((name) => ({
      name,
      title: parts[name].title,
      blocks: parts[name].blocks.map((block) => filledBlock(block, (each) => fillIn(each, facts))),
    })),
  };
}

/** A text in pieces, of which every second is what a button or field is called. 'กด **บันทึก**' → ['กด ', 'บันทึก', ''] */
export const piecesOf = (text: string): readonly string[] => text.split('**');
