const NAMES = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

function wholeWords(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const tensWord = tens === 0 ? '' : tens === 1 ? 'สิบ' : tens === 2 ? 'ยี่สิบ' : `${NAMES[tens]}สิบ`;
  const onesWord = ones === 0 ? '' : ones === 1 && value > 10 ? 'เอ็ด' : (NAMES[ones] ?? '');
  return `${hundreds === 0 ? '' : `${NAMES[hundreds]}ร้อย`}${tensWord}${onesWord}` || 'ศูนย์';
}

/** The Thai words for a decimal string such as "92.01" (whole part up to 999), as a reader would say it. */
export function wordsFromNumber(decimal: string): string {
  const [whole = '0', fraction] = decimal.split('.');
  const words = wholeWords(Number(whole));
  return fraction ? `${words}จุด${[...fraction].map((digit) => NAMES[Number(digit)]).join('')}` : words;
}
