import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_JS } from './schema';

/** Where the page takes office.js from in production. */
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

type Listener = () => void;

interface ScriptElement {
  src: string;
  onload?: Listener;
  onerror?: (error: unknown) => void;
}

function storage(): Readonly<Record<string, unknown>> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
    key: (at: number) => [...items.keys()][at] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** Runs a file of the genuine client in this realm, as a page runs a script. */
export function runScript(src: string): void {
  const code = readFileSync(join(OFFICE_JS, src.slice(CDN.length)), 'utf8');
  globalThis.eval(`${code}\n//# sourceURL=${src}`);
}

function element(tag: string): Readonly<Record<string, unknown>> {
  const attributes: Record<string, unknown> = { tagName: tag, style: {} };
  return Object.assign(attributes, {
    setAttribute: (name: string, value: unknown) => void (attributes[name] = value),
    getAttribute: (name: string) => attributes[name] ?? null,
    appendChild: () => null,
  });
}

/** As much of a page as office.js needs in Node: scripts that are appended run. */
export function pageGlobals(entry: string): Readonly<Record<string, unknown>> {
  const script = { src: CDN + entry, getAttribute: () => null, hasAttribute: () => false };
  const head = {
    appendChild: (appended: ScriptElement) => {
      setTimeout(() => {
        try {
          runScript(appended.src);
        } catch (error) {
          appended.onerror?.(error);
          return;
        }
        appended.onload?.();
      }, 0);
    },
  };
  const listen = (type: string, listener: Listener): void => {
    if (type === 'DOMContentLoaded') setTimeout(listener, 0);
  };
  const elements: Readonly<Record<string, readonly unknown[]>> = { head: [head], script: [script] };
  const url = 'https://localhost/taskpane.html';
  return {
    name: '',
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    location: {
      href: url,
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      origin: 'https://localhost',
      pathname: '/taskpane.html',
    },
    navigator: { userAgent: 'Mozilla/5.0 Chrome/120 Edg/120', language: 'th-TH' },
    addEventListener: listen,
    removeEventListener: () => null,
    document: {
      readyState: 'complete',
      URL: url,
      currentScript: script,
      head,
      body: head,
      documentElement: {},
      addEventListener: listen,
      removeEventListener: () => null,
      createElement: element,
      getElementsByTagName: (tag: string) => elements[tag] ?? [],
      getElementById: () => null,
      querySelector: () => null,
    },
  };
}
