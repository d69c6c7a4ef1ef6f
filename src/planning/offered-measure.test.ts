import { CATALOGUE } from './catalogue';
import { offeredMeasure, quartersFrom, roundsFrom } from './offered-measure';

const measure = (id: string) => CATALOGUE.find((each) => each.id === id)!;
const OPTIONS = { planYear: 2568, digits: 'arabic' } as const;

test.each([
  [[1, 2], 1, [1, 2]],
  [[1, 2], 2, [2, 3]],
  [[1, 2], 4, [4]],
  [[1, 2, 3, 4], 3, [3, 4]],
  [[2, 3], 2, [2, 3]],
  [[2, 3], 3, [3, 4]],
] as const)('quarters %j of a plan that begins in quarter %i are %j', (quarters, start, expected) => {
  expect(quartersFrom(quarters, start)).toEqual(expected);
});

test.each([
  [[6, 12], 1, [6, 12]],
  [[6, 12], 2, [6, 12]],
  [[6, 12], 3, [12]],
  [[3, 6, 9, 12], 2, [6, 9, 12]],
  [[3, 6, 9, 12], 4, [12]],
] as const)('rounds %j of a plan that begins in quarter %i are %j', (rounds, start, expected) => {
  expect(roundsFrom(rounds, start)).toEqual(expected);
});

test('a plan that begins later, with rounds of its own', () => {
  const { content } = offeredMeasure(measure('m07-1'), null, {
    ...OPTIONS,
    startQuarter: 2,
    rounds: [6, 12],
  });
  expect([content.quarters, content.rounds]).toEqual([
    [2, 3, 4],
    [6, 12],
  ]);
});

test.each([
  ['อบต.นาทราย', 'ต่อปลัดองค์การบริหารส่วนตำบล', ['สำนักปลัด (งานการเจ้าหน้าที่)', 'ทุกส่วนราชการ']],
  ['เทศบาลเมืองพิจิตร', 'ต่อปลัดเทศบาล', ['สำนักปลัดเทศบาล (งานการเจ้าหน้าที่)', 'ทุกส่วนราชการ']],
  ['อบจ.พิจิตร', 'ต่อปลัดองค์การบริหารส่วนจังหวัด', ['กองการเจ้าหน้าที่', 'ทุกส่วนราชการ']],
  ['มหาวิทยาลัยตัวอย่าง', 'ต่อผู้อำนวยการสำนักงานอธิการบดี', ['ฝ่ายบริหารงานบุคคล', 'ทุกหน่วยงานภายใน']],
])('%s names its posts and units', (agency, reportsTo, owners) => {
  const { content } = offeredMeasure(measure('m01-5'), agency, OPTIONS);
  expect(content.followUp.endsWith(reportsTo)).toBe(true);
  expect(content.owners).toEqual(owners);
});

test('steps name the head by its post', () => {
  const [first] = offeredMeasure(measure('m10-1'), 'ทต.ตัวอย่าง', OPTIONS).content.steps;
  expect(first).toMatch(/^เสนอนายกเทศมนตรีคนปัจจุบันลงนาม/);
});

test.each([
  ['อบต.นาทราย', 'ผู้บริหารทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ'],
  ['กรมตัวอย่าง', 'ผู้บริหารทุกระดับ'],
])('%s is led by %s', (agency, leaders) => {
  expect(offeredMeasure(measure('m09-7'), agency, OPTIONS).content.approach).toContain(`และ${leaders} โดย`);
});

test.each([
  [2567, 'o26, o27'],
  [2568, 'o21'],
  [2569, 'o20'],
  [2570, ''],
  [null, ''],
])('the disclosure items of a plan for %p are “%s”', (planYear, items) => {
  expect(offeredMeasure(measure('m10-1'), null, { ...OPTIONS, planYear }).items).toBe(items);
});

test('questions of the surveys are no disclosure items', () => {
  expect(offeredMeasure(measure('m08-2'), null, OPTIONS).items).toBe('o20');
});
