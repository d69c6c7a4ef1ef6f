interface FormerIndexDefinition {
  /** Official Thai name, without the word ดัชนี. */
  readonly name: string;
  /** Other spellings that agencies use. */
  readonly spellings: readonly string[];
}

/** The five indices of 2561 and before, in the official order. */
export const FORMER_INDICES: readonly FormerIndexDefinition[] = [
  { name: 'ความโปร่งใส', spellings: [] },
  { name: 'ความพร้อมรับผิด', spellings: ['ความพร้อมรับผิดชอบ'] },
  {
    name: 'ความปลอดจากการทุจริตในการปฏิบัติงาน',
    spellings: ['ความปลอดจากการทุจริต', 'ความปลอดการทุจริตในการปฏิบัติงาน', 'ความปลอดทุจริตในการปฏิบัติงาน'],
  },
  {
    name: 'วัฒนธรรมคุณธรรมในองค์กร',
    spellings: ['วัฒนธรรมคุณธรรม', 'วัฒนธรรมคุณธรรมขององค์กร', 'วัฒนธรรมและคุณธรรมในองค์กร'],
  },
  {
    name: 'คุณธรรมการทำงานในหน่วยงาน',
    spellings: [
      'คุณธรรมการทำงาน',
      'คุณธรรมการทำงานภายในหน่วยงาน',
      'คุณธรรมการทำงานของหน่วยงาน',
      'คุณธรรมในการทำงานในหน่วยงาน',
    ],
  },
];

/** Its levels, which are none of today's; the highest first. */
export const FORMER_LEVELS = ['สูงมาก', 'สูง', 'ปานกลาง', 'ต่ำ', 'ต่ำมาก'] as const;
