/**
 * Whether the host has a version of the Excel API ("1.9"). It is asked each time: a host may grow while the add-in stays
 * open, and what it is called says nothing of what it can.
 */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
