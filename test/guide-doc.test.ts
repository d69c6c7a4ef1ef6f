import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_COMMAND, guideFiles } from '../scripts/guide-text';
import { guideOf, piecesOf, type Guide } from '../src/app/guide';
import { FRAMEWORK_YEARS } from '../src/framework';
import { ENGLISH } from '../src/text/en';
import type { GuideBlock } from '../src/text/guide';
import type { Language } from '../src/text/message';
import { THAI } from '../src/text/th';
import { version } from '../package.json';

const file = (path: string): string => readFileSync(join(__dirname, '..', path), 'utf8');

const textsOf = (block: GuideBlock): readonly string[] => {
  if (typeof block === 'string') return [block];
  if ('steps' in block) return block.steps;
  return 'list' in block ? block.list : block.answers.flat();
};
const allTexts = ({ title, lead, parts }: Guide): readonly string[] => [
  title,
  lead,
  ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(textsOf)]),
];
const shapeOf = ({ parts }: Guide): readonly unknown[] =>
  parts.map(({ name, blocks }) => [name, blocks.map((block) => [typeof block, textsOf(block).length])]);

test.each(Object.entries(guideFiles()))(
  `%s is the guide as it is now (else run: ${GUIDE_COMMAND})`,
  (path, text) => {
    expect(file(path)).toBe(text);
  },
);

test('every picture of the guide is there', () => {
  const images = [...file('docs/คู่มือ.md').matchAll(/src="([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(images.length).toBeGreaterThan(4);
  expect(images.filter((path) => !existsSync(join(__dirname, '../docs', path)))).toEqual([]);
});

test('both languages say the same things in the same places', () => {
  expect(shapeOf(guideOf('en'))).toEqual(shapeOf(guideOf('th')));
});

describe.each<[Language, typeof THAI | typeof ENGLISH]>([
  ['th', THAI],
  ['en', ENGLISH],
])('%s', (language, sentences) => {
  const texts = allTexts(guideOf(language));

  test('what the guide calls a button is what a button, a field or a heading is called', () => {
    const labels = new Set<string>(Object.values(sentences));
    const manifest = file('manifest.xml');
    const named = texts.flatMap((text) => piecesOf(text).filter((_, place) => place % 2 === 1));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !labels.has(name) && !manifest.includes(`="${name}"`))).toEqual([]);
  });

  test('it tells the version of the product and the years whose rules are known, and leaves no gap', () => {
    const about =
      guideOf(language)
        .parts.find(({ name }) => name === 'about')
        ?.blocks.flatMap(textsOf) ?? [];
    expect(about[0]).toContain(` ${version}`);
    for (const year of [FRAMEWORK_YEARS[0]?.year, FRAMEWORK_YEARS.at(-1)?.year]) {
      expect(about[1]).toContain(String(year));
    }
    expect(texts.filter((text) => text.includes('{'))).toEqual([]);
  });
});
