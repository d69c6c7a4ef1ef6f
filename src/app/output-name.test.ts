import fc from 'fast-check';
import { planPath, safeName } from './output-name';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('safeName', () => {
  test.each([
    ['อบต.นาดี', 'อบต.นาดี'],
    ['a:b?', 'a-b-'],
    ['ทต."บึง" #1', 'ทต.-บึง- -1'],
    ['ร้อยละ 100%20', 'ร้อยละ 100-20'],
    ['ร้อยละ 50%', 'ร้อยละ 50%'],
    ['con', '_con'],
    ['LPT1.old', '_LPT1.old'],
    ['console', 'console'],
    ['.ลับ', 'ลับ'],
    ['ท้าย. . ', 'ท้าย'],
    ['กลับ\u202Eด้าน\u200B', 'กลับ-ด้าน-'],
    ['', '-'],
    ['...', '-'],
  ])('%j becomes %j', (wished, name) => expect(safeName(wished)).toBe(name));

  test('gives a name that Windows takes, whatever is wished, and keeps it when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (wished) => {
        const name = safeName(wished);
        expect(name).not.toMatch(
          /[<>:"/\\|?*#\p{Cc}]|^[\s.]|[\s.]$|^$|^(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$)/iu,
        );
        expect(bytes(name)).toBeLessThanOrEqual(241);
        expect(safeName(name)).toBe(name);
      }),
    );
  });

  test('shortens between letters, never between a letter and its marks', () => {
    const name = safeName('ที่'.repeat(100));
    expect(name.length % 3).toBe(0);
    expect(bytes(name)).toBeGreaterThan(230);
  });
});

describe('planPath', () => {
  test('is the place of the scores, with the agency where the file has several', () => {
    expect(planPath('อำเภอ/รวม.ods', null)).toBe('อำเภอ/รวม');
    expect(planPath('อำเภอ/รวม.ปี 2567.ods', 'อบต.นาดี/เก่า')).toBe('อำเภอ/รวม.ปี 2567 - อบต.นาดี-เก่า');
  });

  test('keeps the end of a long name, where agencies of one name differ, and gives it what the file leaves', () => {
    const owner = `องค์การบริหารส่วนตำบล${'ยาว'.repeat(20)} อำเภอ`;
    const [north, south] = ['เหนือ', 'ใต้'].map((district) => planPath('รายชื่อ.xlsx', owner + district));
    expect(north).toMatch(/^รายชื่อ - องค์การบริหารส่วนตำบล.*….* อำเภอเหนือ$/);
    expect(south).toMatch(/ อำเภอใต้$/);
    for (const path of [north!, south!]) expect(bytes(`${path} (99).xlsx`)).toBeLessThanOrEqual(255);
    const usual = 'องค์การบริหารส่วนตำบลหนองบัว อำเภอเมืองหนองบัวลำภู';
    expect(planPath('รายชื่อ.xlsx', usual)).toBe(`รายชื่อ - ${usual}`);
  });

  test('leaves room for ".xlsx" and a number in every file system', () => {
    const path = planPath(`${'ก'.repeat(80)}.xlsx`, 'ข'.repeat(80));
    expect(bytes(`${path} (99).xlsx`)).toBeLessThanOrEqual(255);
    expect(path).toContain(' - ข');
  });
});
