import type { Answer } from './host';
import { Host } from './host';
import { FunctionCaller, type FunctionCall, type FunctionResult } from './custom-functions';
import { makeExternal } from './external';
import type { EmulatedWorkbook } from './emulated-workbook';
import { hostInfo, requirementSets, type HostOptions } from './host-options';
import { CDN, pageGlobals, runScript } from './page';
import { Ribbon, type RibbonOutcome } from './ribbon';
import { Timers } from './timers';
import type { Platform } from './undo';

export interface BootOptions extends HostOptions {
  /** Script the page starts with: office.js when left out; the other is the runtime that has functions only. */
  readonly entry?: 'office.js' | 'custom-functions-runtime.js';
  /** What Office says it runs on, and how it undoes; Windows when left out. The transport is that of Windows on each. */
  readonly platform?: Platform;
}

/** office.js, started in this realm: `Excel`, `Office` and `OfficeExtension` are globals until `close`. */
export interface OfficeSession {
  readonly host: Host;
  /** Calls a custom function through the genuine runtime; needs `customFunctions: true`. */
  callFunction(name: string, args: readonly unknown[], call?: FunctionCall): Promise<FunctionResult>;
  /** Presses a button of the ribbon that runs a function. */
  invokeRibbon(functionName: string, buttonId?: string, patience?: number): Promise<RibbonOutcome>;
  /** Opens another workbook; counts and faults start anew. */
  use(workbook: EmulatedWorkbook): EmulatedWorkbook;
  /** Tells the add-in what the user did meanwhile in the workbook. */
  deliverEvents(): void;
  /** Resolves when no request is under way any more. */
  settle(): Promise<void>;
  /** Takes office.js and the page out of this realm again. */
  close(): void;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const START_PATIENCE = 10_000;

/** What the client tells the host when buttons and custom functions can be called. */
const BUTTONS_READY = 'NotifyActionHandlerReady';
const FUNCTIONS_READY = '_SetOsfControlContainerReadyForCustomFunctions';

function signsOfStart({ entry, customFunctions }: BootOptions): readonly string[] {
  if (entry === 'custom-functions-runtime.js') return [FUNCTIONS_READY];
  return customFunctions === true ? [BUTTONS_READY, FUNCTIONS_READY] : [BUTTONS_READY];
}

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

  /** @throws when it does not come about in the time that a start may take */
  async until(happened: () => boolean, what: string): Promise<void> {
    const start = performance.now();
    while (!happened()) {
      if (performance.now() - start > START_PATIENCE) throw new Error(`office.js did not start: no ${what}.`);
      await pause(2);
    }
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

/**
 * Tells the host of undo groups. The client of the package is older than they are and sends nothing of them, so the option
 * is taken where the add-in gives it.
 */
function groupUndo({ undo }: Host): void {
  const run = Excel.run.bind(Excel) as (...args: readonly unknown[]) => Promise<unknown>;
  const grouping = async (...args: readonly unknown[]): Promise<unknown> => {
    const [options] = args;
    const before = undo.inGroup;
    undo.inGroup = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    try {
      return await run(...args);
    } finally {
      undo.inGroup = before;
    }
  };
  Object.defineProperty(Excel, 'run', { value: grouping, configurable: true, writable: true });
}

/** The client takes its platform from the transport, which is that of Windows: on others only what it tells add-ins differs. */
function settlePlatform({ undo }: Host, platform: Platform): void {
  undo.platform = platform;
  if (platform === 'PC') return;
  const { _OfficeAppFactory: factory } = (
    globalThis as unknown as { OSF: { _OfficeAppFactory: { getContext: () => object } } }
  ).OSF;
  const context = Object.create(factory.getContext(), { platform: { value: platform } }) as object;
  factory.getContext = () => context;
}

/** Otherwise the client lets calls pass that the host has no requirement set for. */
function enforceRequirementSets(): void {
  const { CommonUtility: utility } = OfficeExtension as unknown as {
    CommonUtility?: Record<string, unknown>;
  };
  if (utility) utility._doApiNotSupportedCheck = true;
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
    completed: (command, code) => ribbon.completed(command, code),
    answered: () => {
      traffic.end();
      external.emit(host.takeEvents());
    },
  });
  const ribbon = new Ribbon((...command) => external.press(...command));
  const functions = new FunctionCaller(host.services, (messages) => external.emit(messages));
  const entry = options.entry ?? 'office.js';
  const self = Object.fromEntries(['window', 'self', 'top', 'parent'].map((name) => [name, globalThis]));
  define({ ...timers.globals, ...pageGlobals(entry), ...self, external: external.object });
  runScript(CDN + entry);
  await Office.onReady();
  enforceRequirementSets();
  if (entry === 'office.js') {
    settlePlatform(host, options.platform ?? 'PC');
    groupUndo(host);
  }
  for (const method of signsOfStart(options)) {
    await traffic.until(() => host.services.calls.some((call) => call.method === method), method);
  }
  await traffic.settled(10);
  host.startJob();
  return {
    host,
    callFunction: (...call) => functions.call(...call),
    invokeRibbon: (...press) => ribbon.invoke(...press),
    use: (workbook) => {
      host.open(workbook);
      return workbook;
    },
    deliverEvents: () => external.emit(host.takeEvents()),
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
