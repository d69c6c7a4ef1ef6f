import { loadLanguage, type Language } from '../text/message';
import type { ExcelParts } from './host/excel-source';
import { startPane, type PaneHost } from './start-pane';
import { pageStorage } from './host/page-storage';
import { chosenLanguage, readChoices } from './state/choices';
import type { Brightness } from './theme/brightness';

/** Thai unless the display is English. */
const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('en') ? 'en' : 'th');

const LASTING = pageStorage(() => localStorage);

function browserHost(): PaneHost {
  const chosen = readChoices(LASTING);
  return {
    language: chosenLanguage(chosen) ?? languageOf(navigator.language),
    brightness: null,
    excel: null,
    browser: { chosen, lasting: LASTING, tab: pageStorage(() => sessionStorage) },
  };
}

/** Half of what a channel of a colour can be. */
const MIDDLE = 128;

/** Excel may be dark where the system is light; null where it does not tell. */
function brightnessOf({ officeTheme }: Partial<Office.Context>): Brightness | null {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    officeTheme?.bodyBackgroundColor ?? '',
  );
  if (!channels) return null;
  const light = channels.slice(1).filter((channel) => parseInt(channel, 16) >= MIDDLE).length;
  return light >= 2 ? 'light' : 'dark';
}

async function excelParts(): Promise<ExcelParts> {
  const [{ EXCEL_WORKBOOK }, { DOCUMENT_SETTINGS }, { showCell }, { savesFiles }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../workbook/excel/excel-workbook'),
    import(/* webpackChunkName: "excel" */ '../workbook/excel/document-settings'),
    import(/* webpackChunkName: "excel" */ '../workbook/excel/show-cell'),
    import(/* webpackChunkName: "excel" */ '../workbook/excel/saves-files'),
  ]);
  const loadWriting = () => import(/* webpackChunkName: "excel-writing" */ '../workbook/excel/writing');
  return { host: EXCEL_WORKBOOK, store: DOCUMENT_SETTINGS, showCell, savesFiles: savesFiles(), loadWriting };
}

/** Excel where there is one; else the browser product. pages/start.js has asked for office.js before, if at all. */
async function hostOf(): Promise<PaneHost> {
  if (typeof Office === 'undefined') return browserHost();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return browserHost();
  const { context } = Office;
  return {
    language: languageOf(context.displayLanguage),
    brightness: brightnessOf(context),
    excel: excelParts(),
    browser: null,
  };
}

const place = document.getElementById('pane');
if (place) {
  void hostOf().then(async (host) => {
    // Without its sentences the page starts in Thai.
    await loadLanguage(host.language).catch(() => undefined);
    startPane(place, host);
  });
}
