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
    for (const { color, fill } of [...Object.values(themeStyles('thai')), ...CLASS_RULES, ...STATUS_RULES]) {
      expect(contrast(color, fill)).toBeGreaterThanOrEqual(7);
    }
  });

  it('makes urgent the darkest class, so that it also shows in black and white', () => {
    const fills = CLASS_RULES.map(({ text, fill }) => ({ text, light: luminance(fill) }));
    const darkest = fills.reduce((dark, each) => (each.light < dark.light ? each : dark));
    expect(darkest.text).toBe('ต้องแก้ไขเร่งด่วน');
  });

  it('has a variant of every bordered style for each part of a table row', () => {
    const styles = themeStyles('arabic');
    expect(styles[partStyle('text', 'first')]?.border).toBe('thin-open-bottom');
    expect(styles[partStyle('text', 'middle')]?.border).toBe('thin-sides');
    expect(styles[partStyle('text', 'last')]?.border).toBe('thin-open-top');
    expect(partStyle('text', 'whole')).toBe('text');
  });
});
