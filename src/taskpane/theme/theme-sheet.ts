import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How light the host is. */
export type Brightness = 'light' | 'dark';

const FONTS =
  "'Leelawadee UI', 'Segoe UI', 'Sukhumvit Set', Thonburi, 'Noto Sans Thai', Sarabun, Garuda, sans-serif";

/** Thai vowels above and below need more height than Latin letters. */
const FOR_THAI: Partial<Theme> = {
  fontFamilyBase: FONTS,
  lineHeightBase200: '20px',
  lineHeightBase300: '22px',
  lineHeightBase400: '26px',
};

const THEMES: Readonly<Record<Brightness, Theme>> = {
  light: { ...webLightTheme, ...FOR_THAI },
  dark: { ...webDarkTheme, ...FOR_THAI },
};

/** Gives the page Fluent's colours and sizes as variables, in a sheet that the Content-Security-Policy allows. */
export function showTheme(target: Document, brightness: Brightness): void {
  const variables = Object.entries(THEMES[brightness]).map(([name, value]) => `--${name}: ${value};`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { color-scheme: ${brightness}; ${variables.join(' ')} }`);
  target.adoptedStyleSheets = [sheet, ...target.adoptedStyleSheets.filter((one) => one !== lastSheet)];
  lastSheet = sheet;
  target.documentElement.classList.toggle('dark', brightness === 'dark');
}

let lastSheet: CSSStyleSheet | undefined;
