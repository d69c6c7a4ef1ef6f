/** What Windows forbids in a name, what it cannot show, and "#", after which a link expects a place in the file. */
const FORBIDDEN = /[<>:"/\\|?*#\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** "%20" in a link would be taken for a space. */
const ESCAPED = /%(?=[0-9A-Fa-f]{2})/g;

/** Devices of Windows, which no file may be named after, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Bytes of UTF-8 for one name without ".xlsx" and " (99)": file systems take 255, a Thai letter needs three. */
const LONGEST = 240;

const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function shortened(name: string, limit: number): string {
  if (bytesOf(name) <= limit) return name;
  let kept = '';
  let size = 0;
  for (const { segment } of GRAPHEMES.segment(name)) {
    size += bytesOf(segment);
    if (size > limit) break;
    kept += segment;
  }
  return kept;
}

/** What tells agencies of one name apart stands at the end of the name, so the middle is left out. */
function shortenedInside(name: string, limit: number): string {
  if (bytesOf(name) <= limit) return name;
  const letters = Array.from(GRAPHEMES.segment(name), ({ segment }) => segment);
  const end: string[] = [];
  while (bytesOf(end.join('')) < limit / 2) end.unshift(letters.pop() ?? '');
  return `${shortened(letters.join(''), limit - bytesOf(`…${end.join('')}`))}…${end.join('')}`;
}

/** Windows drops blanks and dots at the end; a dot at the start hides the file elsewhere. */
const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, '');

/** The nearest name that every system accepts for one file or folder; Thai stays as it is. 'a:b?' → 'a-b-'. */
export function safeName(wished: string, limit: number = LONGEST): string {
  const allowed = trimmed(wished.replace(FORBIDDEN, '-').replace(ESCAPED, '-'));
  const name = trimmed(shortened(allowed, limit)) || '-';
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Name of the file of an agency without its extension, told apart from others at its end: 'อบต.นาดี อำเภอเมือง'. */
export const agencyFileName = (owner: string): string => safeName(shortenedInside(owner, LONGEST));

/**
 * Path of a plan without its extension: where its scores stand, with the agency when the file has several. Where both are
 * too long the agency has what the file leaves, at least half.
 * ('อำเภอ/รวม.ods', 'อบต.นาดี') → 'อำเภอ/รวม - อบต.นาดี'.
 */
export function planPath(file: string, owner: string | null): string {
  const folders = file.split('/');
  const own = (folders.pop() ?? '').replace(/\.[^.]*$/, '');
  const stem = safeName(own, owner === null ? LONGEST : LONGEST / 2);
  const room = LONGEST - bytesOf(`${stem} - `);
  const last = owner === null ? stem : `${stem} - ${safeName(shortenedInside(owner, room), room)}`;
  return [...folders.map((folder) => safeName(folder)), last].join('/');
}
