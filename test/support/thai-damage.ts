import * as fc from 'fast-check';

/** What PDF text layers, converters and keyboards do to Thai text, all of it repairable. */
export const REPAIRABLE_DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  'ำ lost its circle': (text) => text.replaceAll('ำ', 'า'),
  'ำ in two parts': (text) => text.replaceAll('ำ', '\u0E4D\u0E32'),
  'ำ with a replacement character before it': (text) => text.replaceAll('ำ', '\uFFFDำ'),
  'า written as ำ': (text) => text.replaceAll('า', 'ำ'),
  'แ as two เ': (text) => text.replaceAll('แ', 'เเ'),
  'all marks lost': (text) => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, ''),
  'all tones lost': (text) => text.replace(/[\u0E48-\u0E4B]/g, ''),
  'tone before vowel': (text) => text.replace(/([\u0E31\u0E34-\u0E39])([\u0E48-\u0E4C])/g, '$2$1'),
  'marks replaced': (text) => text.replace(/[\u0E48-\u0E4C]/g, '\uFFFD'),
  'zero-width spaces between words': (text) => text.replace(/การ/g, 'การ\u200B'),
  'a space after every letter': (text) => [...text].join(' '),
  'line break inside the cell': (text) => text.replace(/^การ/, 'การ\n'),
  'no-break spaces around it': (text) => `\u00A0${text}\u00A0 `,
};

const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;
const NOISE = [' ', '\u200B', '\u200D', '\uFEFF', '\uFFFD', '\u0E48', '\u0E4C', '\u00AD', '\n', '.'];

/** Random damage of marks: up to two dropped or moved one place, noise put in up to three places. */
export const markDamage: fc.Arbitrary<(text: string) => string> = fc
  .record({
    dropped: fc.array(fc.nat(), { maxLength: 2 }),
    moved: fc.array(fc.nat(), { maxLength: 1 }),
    noise: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOISE)), { maxLength: 3 }),
  })
  .map(({ dropped, moved, noise }) => (text: string) => {
    const letters = [...text];
    const marks = (): number[] => letters.flatMap((letter, index) => (MARK.test(letter) ? [index] : []));
    for (const pick of dropped) {
      const places = marks();
      if (places.length > 0) letters.splice(places[pick % places.length]!, 1);
    }
    for (const pick of moved) {
      const places = marks().filter((index) => index > 0);
      if (places.length === 0) continue;
      const at = places[pick % places.length]!;
      letters.splice(at - 1, 2, letters[at]!, letters[at - 1]!);
    }
    for (const [pick, character] of noise) letters.splice(pick % (letters.length + 1), 0, character);
    return letters.join('');
  });

const LETTERS = [...'กขคงจชดตทนบปผพมยรลวสหออาะเแโไำิีุู'];

/** Between one and `most` single letters replaced by another, dropped or added. */
export const letterEdits = (most: number): fc.Arbitrary<(text: string) => string> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('replace', 'drop', 'add'),
        at: fc.nat(),
        letter: fc.constantFrom(...LETTERS),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((edits) => (text: string) => {
      const letters = [...text];
      for (const { kind, at, letter } of edits) {
        const place = at % Math.max(1, letters.length);
        if (kind === 'replace') letters.splice(place, 1, letter);
        else if (kind === 'drop') letters.splice(place, 1);
        else letters.splice(place, 0, letter);
      }
      return letters.join('');
    });
