/** Where the focus may rest without doing anything at the next key: headings that take it, and what folds a part. */
const PLACES = '[tabindex="-1"], [aria-expanded]';

/** An element with what was around it, innermost first. */
const wayUp = (element: Element): readonly Element[] => {
  const parent = element.parentElement;
  return [element, ...(parent ? wayUp(parent) : [])];
};

/** Taken away, or hidden while the next step is being loaded. */
const gone = (element: Element): boolean => element.getClientRects().length === 0;

/**
 * Takes care that the focus is never lost: when the control that had it is taken away (a suggestion that was accepted,
 * a measure that was deleted), the nearest place that is left has it, and the next key starts there.
 */
export function keepFocus(root: HTMLElement): void {
  let around: readonly Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    around = target instanceof Element ? wayUp(target) : [];
  });
  // The user left it himself when it still stands; what is taken away tells so only after it is gone.
  root.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (target instanceof Element && !gone(target) && document.activeElement !== target) around = [];
    }),
  );
  const keep = (): void => {
    const [last] = around;
    const active = document.activeElement;
    if (!last || !gone(last) || (active !== document.body && active !== last)) return;
    for (const place of around.filter((each) => root.contains(each))) {
      const next = [...place.querySelectorAll(PLACES), place].find(
        (each) => each.matches(PLACES) && !gone(each),
      );
      if (next instanceof HTMLElement) {
        next.focus();
        return;
      }
    }
  };
  new MutationObserver(keep).observe(root, { childList: true, subtree: true, attributeFilter: ['style'] });
}
