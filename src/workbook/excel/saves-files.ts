/**
 * Whether a page that runs inside of Excel can hand the user a file. Browsers and Windows save it; on a Mac nothing happens and no error
 * tells it, by design of the host (OfficeDev/office-js issues 2700 and 3385); of tablets nothing is known, so nothing is promised.
 */
export function savesFiles(): boolean {
  const { platform } = Office.context;
  return platform === Office.PlatformType.OfficeOnline || platform === Office.PlatformType.PC;
}
