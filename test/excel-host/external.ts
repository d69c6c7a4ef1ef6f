import type { Answer } from './host';
import type { EventMessage } from './events';
import type { HostOptions, RequirementSets } from './host-options';

/** Where requests go: the host in this process, or one behind a browser page. */
export interface Wire {
  send(request: string): Promise<Answer>;
}

/** Lists cross the border to Excel as arrays of COM. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (list: readonly unknown[]): SafeArray => ({ toArray: () => list });

type Handler = (id: number, payload: SafeArray) => void;
type Callback = (result: SafeArray, status?: number) => void;

/** Numbers of the calls and events of the interface. */
const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

/** The interface that Excel on Windows gives to the page; office.js talks to nothing else. */
export interface External {
  readonly object: Readonly<Record<string, unknown>>;
  /** Hands messages to whoever registered for them. */
  emit(messages: readonly EventMessage[]): void;
  /** Starts the function of a button. */
  press(command: string, functionName: string, event: string): void;
}

export interface ExternalOptions extends HostOptions {
  readonly sets: RequirementSets;
  readonly info: string;
  readonly wire: Wire;
  /** Called when the function of a button has called event.completed(). */
  readonly completed: (command: string, code: number) => void;
  /** Called with all settings of the document after they were saved. */
  readonly settingsWritten?: (settings: Readonly<Record<string, string>>) => void;
  /** Called after each answer has been handed over. */
  readonly answered: () => void;
}

/** What the page is told about Excel and the document before anything is asked. */
function hostContext({
  locale = 'th-TH',
  sets,
  settings = {},
  settingsWritten,
}: ExternalOptions): Record<string, unknown> {
  const stored = new Map(Object.entries(settings));
  const theme = {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0,
  };
  return Object.fromEntries(
    Object.entries({
      GetActivationMode: 1,
      GetAppCapabilities: 0,
      GetAppDataLocale: locale,
      GetAppType: 1,
      GetAppUILocale: locale,
      GetAppVersionMajor: '16.01',
      GetAppVersionMinor: 1,
      GetCommerceAllowed: false,
      GetControlIntegrationLevel: 1,
      GetCorrelationId: 'correlation',
      GetDialogRequirementMatrix: '',
      GetDocUrl: 'C:\\Book1.xlsx',
      GetFeaturesForSolution: '',
      GetHostCustomMessage: '',
      GetHostFullVersion: '16.0.17000.20000',
      GetInitialDisplayMode: 0,
      GetInstanceId: 'instance',
      GetOfficeThemeInfo: JSON.stringify(theme),
      GetSettings: {
        Read: (keys: string[], values: string[]) => {
          keys.push(...stored.keys());
          values.push(...stored.values());
        },
        Write: (keys: readonly string[], values: readonly string[]) => {
          stored.clear();
          for (const [at, key] of keys.entries()) stored.set(key, values[at] ?? '');
          settingsWritten?.(Object.fromEntries(stored));
        },
      },
      GetSolutionRef: 'solution',
      GetSolutionToken: '',
      GetSupportedMatrix: JSON.stringify(sets),
      GetTouchEnabled: false,
    }).map(([name, value]) => [name, () => value]),
  );
}

/** Makes `window.external`. */
export function makeExternal(options: ExternalOptions): External {
  const handlers = new Map<number, Handler[]>();
  const context = hostContext(options);
  const soon = (act: () => void): void => void setTimeout(act, 0);

  const execute = (id: number, params: readonly unknown[], callback: Callback): void => {
    if (id === COMMAND_COMPLETED) options.completed(String(params[0]), Number(params[1]));
    if (id !== RICH_API) {
      soon(() => callback(safeArray([0, null]), 0));
      return;
    }
    const message = params[0] as readonly unknown[];
    void options.wire.send(String(message[4])).then(({ code, body }) => {
      soon(() => {
        callback(safeArray(code === 0 ? [0, 200, [], body] : [code]), code);
        options.answered();
      });
    });
  };

  return {
    object: {
      GetHostInfo: () => options.info,
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: execute,
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        handlers.set(id, [...(handlers.get(id) ?? []), handler]);
        soon(() => callback(safeArray([0])));
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        handlers.delete(id);
        soon(() => callback(safeArray([0])));
      },
    },
    emit: (messages) => {
      const entries = messages.map(({ messageCategory, messageType, targetId, message }) =>
        safeArray([messageCategory, messageType, targetId, message, '', false]),
      );
      for (const handler of handlers.get(RICH_API_MESSAGE) ?? [])
        handler(RICH_API_MESSAGE, safeArray(entries));
    },
    press: (command, functionName, event) => {
      const payload = safeArray([command, functionName, event]);
      for (const handler of handlers.get(COMMAND_INVOKED) ?? []) handler(COMMAND_INVOKED, payload);
    },
  };
}
