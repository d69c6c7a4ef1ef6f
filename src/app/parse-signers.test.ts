import * as fc from 'fast-check';
import { LONGEST_SIGNER_TEXT, MOST_SIGNERS } from '../documents/signers';
import { parseSigners } from './parse-signers';

const CLERK = { role: 'ผู้จัดทำ', name: 'นางสาวตัวอย่าง ทดสอบ', position: 'เจ้าพนักงานธุรการ' };
const NOBODY = { role: '', name: '', position: '' };

test('none to four are taken as they are', () => {
  for (let count = 0; count <= MOST_SIGNERS; count += 1) {
    const signers = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? CLERK : NOBODY));
    expect(parseSigners(signers)).toEqual(signers);
  }
});

test('white space is folded, fields that we do not know are left behind', () => {
  const typed = { role: ' ผู้จัดทำ ', name: 'นางสาวตัวอย่าง  ทดสอบ ', position: CLERK.position, age: 40 };
  expect(parseSigners([typed])).toEqual([CLERK]);
});

test.each([
  ['no list', 'ผู้จัดทำ'],
  ['five', Array.from({ length: MOST_SIGNERS + 1 }, () => CLERK)],
  ['an entry that is no person', [CLERK, null]],
  ['a person without a name', [{ role: '', position: '' }]],
  ['a number for a name', [{ ...CLERK, name: 7 }]],
  ['a line feed', [{ ...CLERK, position: 'ปลัด\nเทศบาล' }]],
  ['a control character', [{ ...CLERK, name: 'นาย\u0007' }]],
  ['a line separator', [{ ...CLERK, name: 'นาย\u2028' }]],
  ['half of a character', [{ ...CLERK, name: '\uD83D' }]],
])('%s is refused', (_, value) => {
  expect(parseSigners(value)).toBeUndefined();
});

test.each(Object.entries(LONGEST_SIGNER_TEXT))('%s has at most %d characters', (field, longest) => {
  expect(parseSigners([{ ...CLERK, [field]: 'ก'.repeat(longest) }])).toHaveLength(1);
  expect(parseSigners([{ ...CLERK, [field]: 'ก'.repeat(longest + 1) }])).toBeUndefined();
});

test('what is taken is taken again unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ role: fc.string(), name: fc.string(), position: fc.string() })),
      (any) => {
        const taken = parseSigners(any);
        if (taken !== undefined) expect(parseSigners(taken)).toEqual(taken);
      },
    ),
  );
});
