import { DEFAULT_DOCUMENT_OPTIONS } from './options';
import { CLASS_RULES, partStyle, STATUS_RULES, themeStyles } from './theme';

/** Relative luminance by WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text = '#000000', fill = '#FFFFFF'): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(fill)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

describe('theme', () => {
  it('has strong contrast everywhere', () => {
    const inColour = themeStyles({ ...DEFAULT_DOCUMENT_OPTIONS, inColour: true });
    const styles = [...Object.values(themeStyles(DEFAULT_DOCUMENT_OPTIONS)), ...Object.values(inColour)];
    for (const { color, fill } of [...styles, ...CLASS_RULES, ...STATUS_RULES]) {
      expect(contrast(color, fill)).toBeGreaterThanOrEqual(7);
    }
  });

  it('is black unless colours are asked for, and grey where something is marked', () => {
    for (const { color = '#000000', fill = '#FFFFFF' } of Object.values(
      themeStyles(DEFAULT_DOCUMENT_OPTIONS),
    )) {
      expect(color).toBe('#000000');
      expect(luminance(fill)).toBeGreaterThan(0.5);
    }
    expect(themeStyles({ ...DEFAULT_DOCUMENT_OPTIONS, inColour: true }).title?.color).toBe('#1F3864');
  });

  it('draws tables in the size that is chosen and everything else in that of official papers', () => {
    const sizes = (tableSize: 14 | 16): unknown[] => {
      const { text, header, note, title, signature } = themeStyles({
        ...DEFAULT_DOCUMENT_OPTIONS,
        tableSize,
      });
      return [text, header, note, title, signature].map((style) => style?.size);
    };
    expect(sizes(14)).toEqual([14, 14, 16, 20, 16]);
    expect(sizes(16)).toEqual([16, 16, 16, 20, 16]);
  });

  it('makes urgent the darkest class, so that it also shows in black and white', () => {
    const fills = CLASS_RULES.map(({ text, fill }) => ({ text, light: luminance(fill) }));
    const darkest = fills.reduce((dark, each) => (each.light < dark.light ? each : dark));
    expect(darkest.text).toBe('ต้องแก้ไขเร่งด่วน');
  });

  it('has a variant of every bordered style for each part of a table row', () => {
    const styles = themeStyles({ ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' });
    expect(styles[partStyle('text', 'first')]?.border).toBe('thin-open-bottom');
    expect(styles[partStyle('text', 'middle')]?.border).toBe('thin-sides');
    expect(styles[partStyle('text', 'last')]?.border).toBe('thin-open-top');
    expect(partStyle('text', 'whole')).toBe('text');
  });
});
