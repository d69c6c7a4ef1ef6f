import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { transformSync } from '@swc/core';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { FunctionCaller, type FunctionCall, type FunctionResult } from './custom-functions';
import type { EmulatedWorkbook } from './emulated-workbook';
import type { EventMessage } from './events';
import { Host } from './host';
import { hostInfo, requirementSets, type HostOptions } from './host-options';
import { CDN } from './page';
import { Ribbon, type RibbonOutcome } from './ribbon';
import { OFFICE_JS } from './schema';
import type { Platform } from './undo';

/** Where the add-in lies in the browser; nothing is served there, requests are answered from a folder. */
export const ORIGIN = 'https://localhost:3000';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface ChromiumOptions extends HostOptions {
  /** Folder with the files of the add-in. */
  readonly folder: string;
  /** What Office says it runs on, and how it undoes; Windows when left out. The transport is that of Windows on each. */
  readonly platform?: Platform;
  /** Page to open, taskpane.html when left out. */
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  /** Called before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Open before the page is; an empty one when left out. */
  readonly workbook?: EmulatedWorkbook;
}

/** A page of the add-in in Chromium, connected with a workbook in this process. */
export interface OfficePage {
  readonly page: Page;
  readonly host: Host;
  /** Exceptions and messages of the console. */
  readonly complaints: readonly string[];
  /** Addresses outside of the add-in and of office.js that the page asked for; all were refused. */
  readonly refused: readonly string[];
  /** What the page has saved of the document's settings; a page opened later with them goes on from there. */
  readonly settings: () => Settings;
  use(workbook: EmulatedWorkbook): EmulatedWorkbook;
  callFunction(name: string, args: readonly unknown[], call?: FunctionCall): Promise<FunctionResult>;
  invokeRibbon(functionName: string, buttonId?: string, patience?: number): Promise<RibbonOutcome>;
  /** Tells the page what the user did meanwhile in the workbook. */
  deliverEvents(): Promise<void>;
  close(): Promise<void>;
}

/** The interface of Excel as a script for the page; what it is asked goes to functions of this process. */
function hostScript({
  platform = 'PC',
  ...options
}: HostOptions & Pick<ChromiumOptions, 'platform'>): string {
  const source = readFileSync(join(__dirname, 'external.ts'), 'utf8');
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: false,
  });
  const plain = { ...options, sets: options.sets ?? requirementSets(), info: hostInfo(options) };
  return `(() => {
    const exports = {};
    ${code}
    const external = exports.makeExternal({
      ...${JSON.stringify(plain)},
      wire: { send: (request) => window.hostSend(request) },
      completed: (command, result) => window.hostCompleted(command, result),
      settingsWritten: (settings) => void window.hostSettings(settings),
      answered: () => window.hostEvents().then((messages) => external.emit(messages)),
    });
    Object.defineProperty(window, 'external', { value: external.object });
    window.emulatedHost = external;
    const enforceRequirementSets = () => {
      const utility = window.OfficeExtension?.CommonUtility;
      if (utility) utility._doApiNotSupportedCheck = true;
      else setTimeout(enforceRequirementSets, 0);
    };
    enforceRequirementSets();
    const settlePlatform = () => {
      const factory = window.OSF?._OfficeAppFactory;
      if (!factory) return setTimeout(settlePlatform, 0);
      const ofWindows = factory.getContext.bind(factory);
      const platform = { value: ${JSON.stringify(platform)} };
      factory.getContext = () => {
        const context = ofWindows();
        return context && Object.create(context, { platform });
      };
    };
    if (${JSON.stringify(platform !== 'PC')}) settlePlatform();
  })()`;
}

function localFile(address: string, folder: string): string | null {
  const url = address.replace(/[?#].*$/, '');
  if (url.startsWith(CDN)) return join(OFFICE_JS, normalize(url.slice(CDN.length)));
  if (url.startsWith(`${ORIGIN}/`)) return join(folder, normalize(url.slice(ORIGIN.length)));
  return null;
}

async function answerFromFolder(route: Route, folder: string, refused: string[]): Promise<void> {
  const address = route.request().url();
  const path = localFile(address, folder);
  if (path === null) {
    refused.push(address);
    await route.abort();
    return;
  }
  const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
  await route.fulfill({ path, contentType, headers: { 'access-control-allow-origin': '*' } });
}

type Settings = NonNullable<HostOptions['settings']>;

interface HostWindow {
  readonly emulatedHost: {
    emit(messages: readonly EventMessage[]): void;
    press(command: string, functionName: string, event: string): void;
  };
}

async function connect(
  context: BrowserContext,
  host: Host,
  ribbon: Ribbon,
  keep: (settings: Settings) => void,
): Promise<void> {
  await context.exposeFunction('hostSettings', keep);
  await context.exposeFunction('hostSend', async (request: string) => {
    const answer = host.answer(request);
    if (host.delay > 0) await new Promise((resolve) => setTimeout(resolve, host.delay));
    return answer;
  });
  await context.exposeFunction('hostEvents', () => host.takeEvents());
  await context.exposeFunction('hostCompleted', (command: string, code: number) =>
    ribbon.completed(command, code),
  );
}

/** Opens a page of the add-in with the genuine office.js on a new emulated host. */
export async function openOfficePage(browser: Browser, options: ChromiumOptions): Promise<OfficePage> {
  const {
    folder,
    path = 'taskpane.html',
    context: contextOptions,
    workbook,
    prepare,
    ...hostOptions
  } = options;
  const host = new Host();
  host.undo.platform = options.platform ?? 'PC';
  if (workbook) host.open(workbook);
  const complaints: string[] = [];
  const refused: string[] = [];
  // Office keeps what it knows of the host in the session of the tab: a context per page keeps pages apart.
  const context = await browser.newContext({ viewport: { width: 350, height: 600 }, ...contextOptions });
  const page = await context.newPage();
  const emit = (messages: readonly EventMessage[]): Promise<void> =>
    page.evaluate((entries) => (window as unknown as HostWindow).emulatedHost.emit(entries), messages);
  const ribbon = new Ribbon((...command) => {
    void page.evaluate((press) => (window as unknown as HostWindow).emulatedHost.press(...press), command);
  });
  const functions = new FunctionCaller(host.services, (messages) => void emit(messages));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (entry) => complaints.push(entry.text()));
  await context.route('**/*', (route) => answerFromFolder(route, folder, refused));
  await prepare?.(context);
  let settings: Settings = options.settings ?? {};
  await connect(context, host, ribbon, (written) => (settings = written));
  await page.addInitScript({ content: hostScript(hostOptions) });
  await page.goto(`${ORIGIN}/${path}`);
  return {
    page,
    host,
    complaints,
    refused,
    settings: () => settings,
    use: (opened) => {
      host.open(opened);
      return opened;
    },
    callFunction: (...call) => functions.call(...call),
    invokeRibbon: (...press) => ribbon.invoke(...press),
    deliverEvents: () => emit(host.takeEvents()),
    close: () => context.close(),
  };
}
