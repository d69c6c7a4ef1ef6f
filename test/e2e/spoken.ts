import type { Page } from 'playwright-core';

/** What a screen reader says of one element: its role, its name and the states that matter. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
}

/** Roles that somebody acts on or finds his way by. */
const TOLD = [
  'button',
  'checkbox',
  'columnheader',
  'combobox',
  'form',
  'group',
  'heading',
  'navigation',
  'radio',
  'radiogroup',
  'rowheader',
  'searchbox',
  'slider',
  'table',
  'textbox',
];
const STATES = ['checked', 'expanded', 'invalid', 'pressed', 'required'];

/** The page as Chromium gives it to screen readers. */
export async function spoken(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const shown = nodes.filter(({ ignored, role }) => !ignored && TOLD.includes(String(role?.value)));
  return shown.map(({ role, name, properties = [] }) => ({
    role: String(role?.value),
    name: String(name?.value ?? ''),
    states: properties
      .filter(({ name: state }) => STATES.includes(state))
      .map(({ name: state, value }) => `${state} ${String(value.value)}`),
  }));
}

/** The names of all elements of a role. */
export const named = (all: readonly Spoken[], role: string): string[] =>
  all.filter((each) => each.role === role).map(({ name }) => name);
