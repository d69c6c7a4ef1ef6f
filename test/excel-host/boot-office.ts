import type { Answer } from './host';
import { Host } from './host';
import { makeExternal, type External } from './external';
import type { EmulatedWorkbook } from './emulated-workbook';
import { hostInfo, requirementSets, type HostOptions } from './host-options';
import { CDN, pageGlobals, runScript } from './page';
import { Timers } from './timers';

export interface BootOptions extends HostOptions {
  /** Script the page starts with; office.js when left out. */
  readonly entry?: 'office.js' | 'custom-functions-runtime.js';
}

/** office.js, started in this realm: `Excel`, `Office` and `OfficeExtension` are globals until `close`. */
export interface OfficeSession {
  readonly host: Host;
  readonly external: External;
  /** Opens another workbook; counts and faults start anew. */
  use(workbook: EmulatedWorkbook): EmulatedWorkbook;
  /** Resolves when no request is under way any more. */
  settle(): Promise<void>;
  /** Takes office.js and the page out of this realm again. */
  close(): void;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Counts what is under way, so that the end of all of it can be waited for. */
class Traffic {
  private open = 0;
  private last = performance.now();

  begin(): void {
    this.open += 1;
  }

  end(): void {
    this.open -= 1;
    this.last = performance.now();
  }

  async settled(quiet: number): Promise<void> {
    while (this.open > 0 || performance.now() - this.last < quiet) await pause(2);
  }
}

function define(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/** Otherwise the client lets calls pass that the host has no requirement set for. */
function enforceRequirementSets(): void {
  const { CommonUtility: utility } = OfficeExtension as unknown as { CommonUtility: Record<string, unknown> };
  utility._doApiNotSupportedCheck = true;
}

/**
 * Starts Microsoft's office.js on a new emulated host, unmodified and with the check of requirement sets on. One session at a
 * time; it resolves when Office is ready and its own first requests are answered.
 */
export async function bootOffice(options: BootOptions = {}): Promise<OfficeSession> {
  const before = new Map(
    Object.getOwnPropertyNames(globalThis).map((name) => [
      name,
      Object.getOwnPropertyDescriptor(globalThis, name),
    ]),
  );
  const host = new Host();
  const traffic = new Traffic();
  const timers = new Timers();
  let isOpen = true;
  const send = (request: string): Promise<Answer> => {
    traffic.begin();
    return new Promise((resolve) => {
      if (isOpen) resolve(host.answer(request));
    });
  };
  const external = makeExternal({
    ...options,
    sets: options.sets ?? requirementSets(),
    info: hostInfo(options),
    wire: { send },
    answered: () => {
      traffic.end();
      external.emit(host.takeEvents());
    },
  });
  const entry = options.entry ?? 'office.js';
  const self = Object.fromEntries(['window', 'self', 'top', 'parent'].map((name) => [name, globalThis]));
  define({ ...timers.globals, ...pageGlobals(entry), ...self, external: external.object });
  runScript(CDN + entry);
  await Office.onReady();
  enforceRequirementSets();
  await traffic.settled(20);
  host.startJob();
  return {
    host,
    external,
    use: (workbook) => {
      host.open(workbook);
      return workbook;
    },
    settle: () => traffic.settled(10),
    close: () => {
      isOpen = false;
      timers.drop();
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        const descriptor = before.get(name);
        if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
        else if (descriptor?.configurable === true) Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}
