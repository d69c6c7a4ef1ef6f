/** One page wide, as many pages high as needed, in the words that Excel takes where it does not leave the height open itself. */
const ONE_WIDE: Excel.PageLayoutZoomOptions = { horizontalFitToPages: 1, verticalFitToPages: 0 };

/** Asks how the pages of sheets are fitted; the answer is there after the next sync. */
export function askWidths(sheets: readonly Excel.Worksheet[]): readonly Excel.PageLayout[] {
  return sheets.map(({ pageLayout }) => {
    pageLayout.load('zoom');
    return pageLayout;
  });
}

/** A height of 1 would print all pages on one; a host that tells nothing is believed. */
function isOneWide({ zoom }: Excel.PageLayout): boolean {
  const told = zoom as Excel.PageLayoutZoomOptions | null;
  return told === null || (told.horizontalFitToPages === 1 && !told.verticalFitToPages);
}

/**
 * Puts right what the host holds instead of one page wide: the reference does not say what becomes of a height that was not
 * given (in Excel's own object model it is 1), and a width was seen not to be taken (OfficeDev/office-js issue 1860).
 * @returns whether all are one page wide; the sheets stand already, so that a refusal fails nothing
 */
export async function settleWidths(
  context: Excel.RequestContext,
  pages: readonly Excel.PageLayout[],
): Promise<boolean> {
  const others = pages.filter((page) => !isOneWide(page));
  if (others.length === 0) return true;
  try {
    for (const page of others) {
      page.zoom = ONE_WIDE;
      page.load('zoom');
    }
    await context.sync();
    return others.every(isOneWide);
  } catch {
    return false;
  }
}
