import { renameInFormula } from './name-documents';

test('renames sheets and tables, whatever the letter case, outside of text', () => {
  const renames = [
    ["'แผน'!", "'แผน (2)'!"],
    ["'it''s'!", "'its'!"],
    ['Owners[', 'Owners_2['],
  ] as const;
  expect(renameInFormula(`'แผน'!A1&"'แผน'!"`, renames)).toBe(`'แผน (2)'!A1&"'แผน'!"`);
  expect(renameInFormula(`SUM('it''s'!A1,'แผน ก'!B2)`, renames)).toBe(`SUM('its'!A1,'แผน ก'!B2)`);
  expect(renameInFormula('COUNTA(owners[ชื่อ])&"Owners["', renames)).toBe('COUNTA(Owners_2[ชื่อ])&"Owners["');
  expect(renameInFormula('MyOwners[ก]+Owners', renames)).toBe('MyOwners[ก]+Owners');
});

test('a link to a place on a sheet follows the sheet', () => {
  const renames = [
    ["'แผน'!", "'แผน (2)'!"],
    [`'"ก"'!`, `'"ข"'!`],
  ] as const;
  expect(renameInFormula(`HYPERLINK("#'แผน'!A1","'แผน'!A1")`, renames)).toBe(
    `HYPERLINK("#'แผน (2)'!A1","'แผน'!A1")`,
  );
  expect(renameInFormula(`HYPERLINK("#'""ก""'!A1","เปิด")`, renames)).toBe(`HYPERLINK("#'""ข""'!A1","เปิด")`);
  expect(renameInFormula(`HYPERLINK("#'แผน ก'!A1")&"#"`, renames)).toBe(`HYPERLINK("#'แผน ก'!A1")&"#"`);
});
