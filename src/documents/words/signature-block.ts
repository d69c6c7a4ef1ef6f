import type { Points } from '../../workbook/sheet-document';
import type { TextSignatures } from '../../workbook/text-document';
import { signingFields, type SigningField, type SigningPlace } from '../plan/signature';
import type { Signer } from '../signers';
import { measure } from '../text/measure';
import { metricsOf, type FontChoice } from '../text/metrics';
import { TEXT_SIZES } from './sizes';

/** A line to sign is so long, words and dots together. */
const LINE: Points = 200;
/** A pen needs this much. */
const FEWEST_DOTS = 25;
/** Side by side on a page that lies; a page that stands has room for two. */
const BESIDE = { landscape: 4, portrait: 2 } as const;

/** Rows of places to sign; a line that no place of a row has is left out, one that others have is empty. */
export function signingBlock(
  rows: readonly (readonly SigningPlace[])[],
  choice: FontChoice,
): readonly TextSignatures[] {
  if (rows.length === 0) return [];
  const font = { metrics: metricsOf(choice), size: TEXT_SIZES.text, bold: false };
  const dot = measure('.', font);
  const lineOf = ({ before, known, after }: SigningField): string => {
    const room = LINE - measure(before + after, font);
    const words = known === '' ? '.'.repeat(Math.max(FEWEST_DOTS, Math.floor(room / dot))) : known;
    return `${before}${words}${after}`;
  };
  const drawn = rows.map((places) =>
    places.map((place) =>
      place.flatMap((field, line) => {
        if (field !== null) return [lineOf(field)];
        return places.some((other) => (other[line] ?? null) !== null) ? [''] : [];
      }),
    ),
  );
  return [{ kind: 'signatures', rows: drawn }];
}

/** The places to sign of these signatories; nothing where nobody signs. */
export function signatureBlock(
  signers: readonly Signer[],
  orientation: keyof typeof BESIDE,
  choice: FontChoice,
): readonly TextSignatures[] {
  const places = signers.map(signingFields);
  const beside = BESIDE[orientation];
  const count = Math.ceil(places.length / beside);
  const rows = Array.from({ length: count }, (_, row) => places.slice(row * beside, (row + 1) * beside));
  return signingBlock(rows, choice);
}
