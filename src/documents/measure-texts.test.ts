import { numberedSteps, numberedTitle } from './measure-texts';

describe('numberedSteps', () => {
  it('numbers several steps and leaves one alone', () => {
    expect(numberedSteps(['ประชุม', 'รายงาน'])).toBe('1. ประชุม\n2. รายงาน');
    expect(numberedSteps(['1. ประชุม'])).toBe('1. ประชุม');
    expect(numberedSteps([])).toBe('');
  });

  it.each([
    ['1. ประชุม', '2. รายงาน'],
    ['๑. ประชุม', '๒) รายงาน'],
    ['(1) ประชุม', '(๒)รายงาน'],
    ['ขั้นตอนที่ 1 ประชุม', 'ขั้นที่ 2: รายงาน'],
    ['1.ประชุม', 'รายงาน'],
  ])('does not repeat a number that was typed: %s, %s', (...steps) => {
    expect(numberedSteps(steps)).toBe('1. ประชุม\n2. รายงาน');
  });

  it('does not repeat it before an address either', () => {
    expect(numberedSteps(['๑.www.example.go.th', '๒.ITA'])).toBe('1. www.example.go.th\n2. ITA');
  });

  it('keeps other numbers that steps begin with', () => {
    expect(numberedSteps(['2. ประชุม', '1.5 ล้านบาท', '3 ครั้งต่อปี', 'มาตรการที่ 4 รายงาน'])).toBe(
      '1. 2. ประชุม\n2. 1.5 ล้านบาท\n3. 3 ครั้งต่อปี\n4. มาตรการที่ 4 รายงาน',
    );
  });
});

describe('numberedTitle', () => {
  it('stands after the number of the measure, once', () => {
    expect(numberedTitle({ number: 7, title: 'จัดทำคู่มือ' })).toBe('7. จัดทำคู่มือ');
    expect(numberedTitle({ number: 12, title: '๑๒. จัดทำคู่มือ' })).toBe('12. จัดทำคู่มือ');
    expect(numberedTitle({ number: 5, title: 'มาตรการที่ 5: จัดทำคู่มือ' })).toBe('5. จัดทำคู่มือ');
  });

  it('keeps another number of a person, and a title without a place', () => {
    expect(numberedTitle({ number: 7, title: '2. จัดทำคู่มือ' })).toBe('7. 2. จัดทำคู่มือ');
    expect(numberedTitle({ number: null, title: 'จัดทำคู่มือ' })).toBe('จัดทำคู่มือ');
  });
});
