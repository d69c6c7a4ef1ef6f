import type { init } from 'excelize-wasm';

/** The functions of excelize once its program runs. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** One workbook being written. */
export type ExcelizeFile = ReturnType<Excelize['NewFile']>;

/** What excelize-wasm leaves in the global scope: Go's runtime, and the functions once the program has started. */
interface GoScope {
  Go?: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize?: Excelize;
}

/** What a start of the program once made it keeps (0.75 MB a plan), so after so many workbooks it is started anew. */
const WORKBOOKS_PER_START = 100;

/**
 * Starts the program. The package's own `init` is not used: it fetches the file itself, which neither an offline page
 * nor a test runner allows.
 */
async function startExcelize(program: WebAssembly.Module): Promise<Excelize> {
  await import(/* webpackChunkName: "excelize" */ 'excelize-wasm');
  const scope = globalThis as GoScope;
  if (!scope.Go) throw new Error('excelize-wasm brought no Go runtime');
  const runtime = new scope.Go();
  scope.excelize = {} as Excelize;
  const instance = await WebAssembly.instantiate(program, runtime.importObject);
  // The program serves calls until nobody holds it any more, so this promise is not awaited.
  void runtime.run(instance);
  return scope.excelize;
}

/**
 * Gives the running program, for one workbook each time. The first call reads and compiles it; a call after a failed
 * one tries again.
 * @param read the unpacked bytes of the program
 */
export function excelizeServer(read: () => Promise<BufferSource>): () => Promise<Excelize> {
  let compiled: Promise<WebAssembly.Module> | undefined;
  let running: Promise<Excelize> | undefined;
  let served = 0;
  const forget = (error: unknown): never => {
    compiled = undefined;
    running = undefined;
    throw error;
  };
  return () => {
    if (served % WORKBOOKS_PER_START === 0) running = undefined;
    served += 1;
    compiled ??= read().then((bytes) => WebAssembly.compile(bytes));
    running ??= compiled.then(startExcelize).catch(forget);
    return running;
  };
}

/** Throws what excelize reports: every call answers with `error`, a sentence or null. */
export function ensure<Answer extends { error?: string | null | undefined }>(answer: Answer): Answer {
  if (answer.error) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
