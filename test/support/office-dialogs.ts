import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** Errors that Excel answers instead of opening a dialog. */
export const DIALOG_ERROR = { anotherIsOpen: 12007, ignoredByUser: 12009, blocked: 12011 } as const;

type Callback = (result: { toArray: () => readonly unknown[] }) => void;
type EventHandler = (id: number, payload: unknown) => void;

interface DialogExternal {
  RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback) => void;
  UnregisterEvent: (id: number, target: string, callback: Callback) => void;
}

/** Number of the event through which office.js opens a dialog; its target names the page. */
const DIALOG = 10;

/**
 * Dialogs of the emulated Excel: office.js opens one by registering an event whose target is the address. Real windows
 * there are none; what is asked of Excel, and in which order, is what can be seen here.
 */
export class OfficeDialogs {
  /** Addresses that were opened. */
  readonly opened: string[] = [];
  closed = 0;
  /** What Excel answers to the next attempts; 0 opens. */
  answers: number[] = [];

  /** Call it after office.js has started. */
  install(): void {
    const external = (globalThis as unknown as { external: DialogExternal }).external;
    const register = external.RegisterEvent.bind(external);
    const unregister = external.UnregisterEvent.bind(external);
    external.RegisterEvent = (id, target, handler, callback) => {
      if (id !== DIALOG) {
        register(id, target, handler, callback);
        return;
      }
      const answer = this.answers.shift() ?? 0;
      if (answer === 0) this.opened.push((JSON.parse(target) as { url: string }).url);
      setTimeout(() => callback({ toArray: () => [answer] }), 0);
    };
    external.UnregisterEvent = (id, target, callback) => {
      if (id === DIALOG) this.closed += 1;
      unregister(id, target, callback);
    };
  }

  /** What the page of the latest dialog shows: our own script, run on its address. */
  get texts(): readonly string[] {
    return pageTexts(this.opened.at(-1) ?? '');
  }
}

const SCRIPT = readFileSync(join(__dirname, '../../src/commands/pages/message.js'), 'utf8');

interface FakeElement {
  textContent: string;
  appendChild: (child: FakeElement) => void;
}

/** Texts that message.html shows under an address, title first; those of the page itself when it names none. */
export function pageTexts(address: string): readonly string[] {
  const texts: FakeElement[] = [];
  const element = (): FakeElement => ({ textContent: '', appendChild: (child) => texts.push(child) });
  const elements = new Map([
    ['title', element()],
    ['texts', element()],
  ]);
  const document = {
    title: '',
    documentElement: { lang: 'th' },
    getElementById: (id: string) => elements.get(id),
    createElement: element,
  };
  const at = address.indexOf('#');
  const location = { hash: at === -1 ? '' : address.slice(at) };
  runInContext(SCRIPT, createContext({ document, location, atob }));
  return [document.title, ...texts.map(({ textContent }) => textContent)];
}
