/** Where the focus may rest without doing anything at the next key: headings that take it, and what folds a part. */
const PLACES = '[tabindex="-1"], [aria-expanded]';

/** An element with what was around it, innermost first. */
const wayUp = (element: Element): readonly Element[] => {
  const parent = element.parentElement;
  return [element, ...(parent ? wayUp(parent) : [])];
};

/**
 * Takes care that the focus is never lost: when the control that had it is taken away (a suggestion that was accepted,
 * a measure that was deleted), the nearest place that is left has it, and the next key starts there.
 * @returns what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let around: readonly Element[] = [];
  const came = ({ target }: FocusEvent): void => {
    around = target instanceof Element ? wayUp(target) : [];
  };
  // The user left it himself when it still stands; what is taken away tells so only after it is gone.
  const left = ({ target }: FocusEvent): void =>
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && document.activeElement !== target) around = [];
    });
  const changed = new MutationObserver(() => {
    const [last] = around;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    for (const place of around) {
      if (!place.isConnected || !root.contains(place)) continue;
      const next = place.querySelector(PLACES) ?? (place.matches(PLACES) ? place : null);
      if (next instanceof HTMLElement) {
        next.focus();
        return;
      }
    }
  });
  root.addEventListener('focusin', came);
  root.addEventListener('focusout', left);
  changed.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', came);
    root.removeEventListener('focusout', left);
    changed.disconnect();
  };
}
