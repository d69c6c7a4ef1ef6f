import { wordingsFor } from './wordings';

describe('wordings', () => {
  const of2567 = wordingsFor(2567, []);
  const told = (wording: string, of = of2567): string | null => {
    const item = of(wording, null);
    return item && `${item.instrument} ${item.number}`;
  };

  test('of disclosure items are those of the year', () => {
    expect(told('คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่')).toBe('OIT 10');
    expect(told('ข้อมูลการติดต่อ')).toBe('OIT 4');
    expect(told('ข้อมูลการติดต่อ', wordingsFor(2564, []))).toBe('OIT 5');
    expect(told('ข้อมูลการติดต่อ', wordingsFor(null, []))).toBeNull();
    const sure = [
      { item: { instrument: 'OIT', number: 7 } as const, wording: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน' },
    ];
    expect(told('ข้อมูลการติดต่อ', wordingsFor(null, sure))).toBe('OIT 4');
  });

  test('are known when damaged, cut or followed by a note', () => {
    expect(told('คมอหรอแนวทางการปฏบตงานของเจาหนาท')).toBe('OIT 10');
    expect(told('ประมวลจริยธรรมสำหรับเจ้าหน้าที่')).toBe('OIT 20');
    expect(told('ข้อมูลสถิติการให้บริการ*')).toBe('OIT 12');
    expect(told('โครงสร้าง (ผังองค์กร)')).toBe('OIT 1');
    expect(told('ห้องประชุม')).toBeNull();
  });

  test('of questions say whom they ask', () => {
    expect(told('เจ้าหน้าที่ในหน่วยงานของท่านทำงานตามขั้นตอนและระยะเวลา')).toBe('IIT 1');
    expect(told('เจ้าหน้าที่ให้บริการแก่ท่านตามขั้นตอนและระยะเวลา')).toBe('EIT 1');
    expect(told('ตามขั้นตอนและระยะเวลา')).toBeNull();
    expect(of2567('ตามขั้นตอนและระยะเวลา', 'EIT')).toEqual({ instrument: 'EIT', number: 1 });
    expect(told('เจ้าหน้าที่ในหน่วยงานของท่านทำงานตามขั้นตอนและระยะเวลา', wordingsFor(2564, []))).toBeNull();
  });
});
