/** How light the page is. */
export type Brightness = 'light' | 'dark';

/** Chooses between the colours of theme.css and of Fluent; null follows the browser. */
export function showBrightness(root: HTMLElement, brightness: Brightness | null): void {
  for (const each of ['light', 'dark'] as const) root.classList.toggle(each, each === brightness);
}
