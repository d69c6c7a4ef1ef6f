/** pages/start.js, which decides what taskpane.html becomes, and the other static pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { COMMAND_NAMES } from '../src/commands/command-names';
import { messageAddress } from '../src/commands/message-address';
import { pageTexts } from './support/office-dialogs';

const PAGES = join(__dirname, '..', 'src', 'commands', 'pages');
const SCRIPTS = readdirSync(PAGES).filter((file) => file.endsWith('.js'));
const START = readFileSync(join(PAGES, 'start.js'), 'utf8');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const AGENTS = {
  ie11: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko',
  ie10: 'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)',
  firstEdge: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763',
  webview2: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0',
} as const;

interface Script {
  src: string;
  onload: () => void;
  onerror: () => void;
}

interface Pressed {
  completed: number;
}

interface Options {
  readonly agent: string;
  /** Signs of an Office host on the window. */
  readonly signs?: Readonly<Record<string, unknown>>;
  /** What the engine lacks. */
  readonly without?: readonly ('findLast' | 'Segmenter' | 'Promise' | 'lookbehind')[];
}

/** A page as far as start.js touches it; scripts that are added wait until the test lets them come. */
function openPage({ agent, signs = {}, without = [] }: Options) {
  const scripts: Script[] = [];
  const preloaded: string[] = [];
  const timers: (() => void)[] = [];
  const elements = Object.fromEntries(
    ['pane', 'notice', 'notice-open'].map((id) => [
      id,
      { style: { display: '' }, href: '', onclick: () => true },
    ]),
  );
  const associated = new Map<string, (event: { completed: () => void }) => void>();
  const opened: string[] = [];
  const dialogs: string[] = [];
  const calls: string[] = [];
  const office = {
    actions: {
      associate: (name: string, run: (event: { completed: () => void }) => void) => associated.set(name, run),
    },
    onReady: () => calls.push('onReady'),
    context: {
      ui: {
        displayDialogAsync: (address: string) => dialogs.push(address),
        openBrowserWindow: (address: string) => opened.push(address),
      },
    },
  };
  const page: Record<string, unknown> = {
    navigator: { userAgent: agent },
    location: { href: 'https://ita.example/taskpane.html?et=#x', search: '?et=', hash: '#x' },
    name: '',
    sessionStorage: { getItem: () => null },
    setTimeout: (run: () => void) => timers.push(run),
    document: {
      readyState: 'complete',
      documentElement: { className: '' },
      getElementById: (id: string) => elements[id],
      createElement: () => ({ setAttribute: () => undefined }),
      head: {
        appendChild: (added: Script & { href?: string }) => {
          if (added.href === undefined) scripts.push(added);
          else preloaded.push(added.href);
        },
      },
    },
    ...signs,
  };
  page.window = page;
  const context = createContext(page);
  if (without.includes('findLast')) runInContext('delete Array.prototype.findLast', context);
  if (without.includes('Segmenter')) runInContext('delete Intl.Segmenter', context);
  if (without.includes('Promise')) runInContext('delete globalThis.Promise', context);
  if (without.includes('lookbehind')) {
    runInContext(
      'const Genuine = RegExp; RegExp = function (text) { if (text.includes("(?<!")) throw new SyntaxError(); return new Genuine(text); };',
      context,
    );
  }
  runInContext(START, context);
  const wanted = (src: string): Script => {
    const found = scripts.find((script) => script.src === src);
    if (!found) throw new Error(`${src} was not asked for`);
    return found;
  };
  return {
    elements,
    associated,
    opened,
    dialogs,
    calls,
    preloaded,
    sources: () => scripts.map(({ src }) => src),
    officeComes: () => {
      Object.assign(page, {
        Office: office,
        CustomFunctions: { delayInitialization: () => calls.push('delay') },
      });
      wanted(OFFICE).onload();
    },
    fails: (src: string) => wanted(src).onerror(),
    timePasses: () => timers.splice(0).forEach((run) => run()),
    commandsCome: (handler: (name: string, event: unknown) => void) =>
      (page.itaPlannerCommands as (handler: (name: string, event: unknown) => void) => void)(handler),
    paneOpens: () => (page.itaPlannerOpened as () => void)(),
    press: (name: string): Pressed => {
      const pressed: Pressed = { completed: 0 };
      associated.get(name)?.({ completed: () => (pressed.completed += 1) });
      return pressed;
    },
  };
}

const IN_EXCEL: readonly (readonly [sign: string, signs: Readonly<Record<string, unknown>>])[] = [
  ['external', { external: { GetHostInfo: () => 'Excel|Win32' } }],
  ['agaveHost', { agaveHost: {} }],
  [
    'address',
    { location: { href: 'https://ita.example/taskpane.html', search: '?_host_Info=Excel$Mac$16', hash: '' } },
  ],
  ['window name', { name: '{"hostInfo":"Excel$Web$16.01"}' }],
  [
    'session',
    { sessionStorage: { getItem: (key: string) => (key === 'hostInfoValue' ? 'Excel$Web' : null) } },
  ],
];

test.each(SCRIPTS)('%s is ES5', (file) => {
  expect(() => parse(readFileSync(join(PAGES, file), 'utf8'), { ecmaVersion: 5 })).not.toThrow();
});

test('start.js binds the buttons that there are', () => {
  const page = openPage({ agent: AGENTS.webview2, signs: IN_EXCEL[0]![1] });
  page.officeComes();
  expect([...page.associated.keys()]).toEqual([...COMMAND_NAMES]);
});

test('taskpane.html loads one script, start.js, and its policy allows office.js and our own scripts only', () => {
  const html = readFileSync(join(__dirname, '../src/taskpane/taskpane.html'), 'utf8');
  expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script src="start.js" async>',
  ]);
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const scripts = policy.split(';').find((directive) => directive.trim().startsWith('script-src'));
  expect(scripts?.trim()).toBe("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
});

describe.each([
  ['Internet Explorer 11', { agent: AGENTS.ie11 }],
  ['Internet Explorer 10', { agent: AGENTS.ie10 }],
  ['the first Edge', { agent: AGENTS.firstEdge }],
  ['an engine without findLast', { agent: AGENTS.webview2, without: ['findLast'] }],
  ['an engine without word breaks', { agent: AGENTS.webview2, without: ['Segmenter'] }],
  ['an engine that cannot look behind', { agent: AGENTS.webview2, without: ['lookbehind'] }],
  ['an engine without promises', { agent: AGENTS.webview2, without: ['Promise'] }],
] as const)('in %s', (_, options) => {
  test('the notice is shown and nothing of the product is loaded', () => {
    const page = openPage(options);
    page.timePasses();
    expect(page.elements.notice?.style.display).toBe('block');
    expect(page.elements.pane?.style.display).toBe('none');
    expect([page.sources(), page.preloaded]).toEqual([[], []]);
    expect(page.elements['notice-open']?.href).toBe('https://ita.example/taskpane.html');
  });

  test('in Excel it comes with office.js alone, opens the default browser, and answers every button', () => {
    const page = openPage({ ...options, signs: IN_EXCEL[0]![1] });
    expect(page.elements['notice-open']?.onclick()).toBe(true);
    page.officeComes();
    page.timePasses();
    expect([page.sources(), page.preloaded]).toEqual([[OFFICE], []]);
    expect(page.elements['notice-open']?.onclick()).toBe(false);
    expect(page.opened).toEqual(['https://ita.example/taskpane.html']);
    for (const name of COMMAND_NAMES) expect(page.press(name).completed).toBe(1);
    expect(page.dialogs).toHaveLength(COMMAND_NAMES.length);
    expect(new Set(page.dialogs)).toEqual(new Set(['https://ita.example/taskpane.html']));
  });
});

describe('in a browser', () => {
  test('the page alone is loaded, nothing from Microsoft', () => {
    const page = openPage({ agent: AGENTS.webview2 });
    page.timePasses();
    expect(page.sources()).toEqual(['taskpane.js']);
    expect(page.elements.notice?.style.display).toBe('');
  });
});

describe.each(IN_EXCEL)('in Excel, told by %s', (_, signs) => {
  const inExcel = () => openPage({ agent: AGENTS.webview2, signs });

  test('office.js comes first, then pane and functions, then commands, once', () => {
    const page = inExcel();
    expect(page.sources()).toEqual([OFFICE]);
    page.officeComes();
    const first = [OFFICE, 'taskpane.js', 'functions.js'];
    expect(page.sources()).toEqual(first);
    expect(page.calls).toEqual(['delay', 'onReady']);
    page.timePasses();
    expect(page.sources()).toEqual(first);
    page.paneOpens();
    page.press('makePlan');
    expect(page.sources()).toEqual([...first, 'commands.js']);
  });

  test('without the pane the commands come all the same', () => {
    const page = inExcel();
    page.officeComes();
    page.fails('taskpane.js');
    expect(page.sources()).toContain('commands.js');
  });

  test.each([
    ['is refused', (page: ReturnType<typeof inExcel>) => page.fails(OFFICE)],
    ['does not come', (page: ReturnType<typeof inExcel>) => page.timePasses()],
  ])('office.js %s: the browser product starts', (_why, happens) => {
    const page = inExcel();
    happens(page);
    expect(page.sources()).toEqual([OFFICE, 'taskpane.js']);
  });

  test('a button that was pressed before the commands were there is not lost', () => {
    const page = inExcel();
    page.officeComes();
    const pressed = page.press('makePlan');
    expect(page.sources()).toContain('commands.js');
    expect(pressed.completed).toBe(0);
    const heard: unknown[] = [];
    page.commandsCome((name) => heard.push(name));
    page.press('analyse');
    expect(heard).toEqual(['makePlan', 'analyse']);
  });

  test('without the commands every button ends at once', () => {
    const page = inExcel();
    page.officeComes();
    const early = page.press('makePlan');
    page.fails('commands.js');
    expect([early.completed, page.press('analyse').completed]).toEqual([1, 1]);
  });
});

describe('message.html', () => {
  const PAGE = 'https://ita.example/folder/taskpane.html?_host_Info=x';
  const message = {
    language: 'th',
    title: 'แผนมาตรการ ITA',
    texts: ['จัดทำแผนแล้ว', '<b>&amp;</b> 🙂'],
  } as const;

  test('shows the texts that the address names, as text', () => {
    const address = messageAddress(PAGE, message);
    expect(address).toMatch(/^https:\/\/ita\.example\/folder\/message\.html#[\w-]+$/);
    expect(pageTexts(address)).toEqual(['แผนมาตรการ ITA', 'จัดทำแผนแล้ว', '<b>&amp;</b> 🙂']);
  });

  test('passes over what Excel adds', () => {
    const [page, fragment] = messageAddress(PAGE, message).split('#');
    expect(pageTexts(`${page!}?_host_Info=Excel$Web#${fragment!}&_xdm_Info=1`)).toHaveLength(3);
    expect(pageTexts(`${page!}#${fragment!}?_host_Info=Excel`)).toHaveLength(3);
  });

  test.each(['', '#', '#!!', '#AAAA', `#${Buffer.from('[]').toString('base64url')}`])(
    'keeps its own text where the address is “%s”',
    (fragment) => expect(pageTexts(`https://ita.example/message.html${fragment}`)).toEqual(['']),
  );

  test('its own text claims nothing: it also stands where a command failed', () => {
    const html = readFileSync(join(PAGES, 'message.html'), 'utf8');
    expect(html).toContain('โปรดดูผลในสมุดงาน');
    expect(html).not.toMatch(/เสร็จ|แล้ว|\bdone\b/);
  });

  test('leaves out the last texts when there are too many', () => {
    const texts = Array.from({ length: 50 }, (_, index) => `${index} ${'ก'.repeat(100)}`);
    const address = messageAddress(PAGE, { ...message, texts });
    expect(address.length).toBeLessThanOrEqual(6000);
    const shown = pageTexts(address);
    expect(shown[1]).toBe(texts[0]);
    expect(shown.at(-1)).toBe('…');
  });
});
