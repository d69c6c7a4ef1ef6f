import type { Finding } from '../scores/types';

/** Whether sheets may hold results of 2561 and before: reading their scores told of them (`otherInstrument`). */
export const mayHoldFormer = (told: readonly Finding[]): boolean =>
  told.some(({ code, params }) => code === 'other-instrument' && String(params.name).startsWith('ITA'));
