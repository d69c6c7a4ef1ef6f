import type { Points } from '../../workbook/sheet-document';
import type { TextSignatures } from '../../workbook/text-document';
import { decisionOf, signatureFields } from '../plan/signature';
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

/** The places to sign; nothing where nobody signs. */
export function signatureBlock(
  signers: readonly Signer[],
  orientation: keyof typeof BESIDE,
  choice: FontChoice,
): readonly TextSignatures[] {
  if (signers.length === 0) return [];
  const font = { metrics: metricsOf(choice), size: TEXT_SIZES.text, bold: false };
  const dot = measure('.', font);
  const isDecided = signers.some((signer) => decisionOf(signer) !== '');
  const persons = signers.map((signer) => [
    ...(isDecided ? [decisionOf(signer)] : []),
    ...signatureFields(signer).map(({ before, known, after }) => {
      const room = LINE - measure(before + after, font);
      const words = known === '' ? '.'.repeat(Math.max(FEWEST_DOTS, Math.floor(room / dot))) : known;
      return `${before}${words}${after}`;
    }),
  ]);
  const beside = BESIDE[orientation];
  const count = Math.ceil(persons.length / beside);
  return [
    {
      kind: 'signatures',
      rows: Array.from({ length: count }, (_, row) => persons.slice(row * beside, (row + 1) * beside)),
    },
  ];
}
