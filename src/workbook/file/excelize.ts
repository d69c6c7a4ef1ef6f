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

/**
 * Starts the program from its unpacked bytes. The package's own `init` is not used: it fetches the file itself,
 * which neither an offline page nor a test runner allows.
 */
export async function startExcelize(program: BufferSource): Promise<Excelize> {
  await import('excelize-wasm');
  const scope = globalThis as GoScope;
  if (!scope.Go) throw new Error('excelize-wasm brought no Go runtime');
  const runtime = new scope.Go();
  scope.excelize = {} as Excelize;
  const { instance } = await WebAssembly.instantiate(program, runtime.importObject);
  // The program serves calls until the process ends, so this promise is not awaited.
  void runtime.run(instance);
  return scope.excelize;
}

/** Throws what excelize reports: every call answers with `error`, a sentence or null. */
export function ensure<Answer extends { error?: string | null | undefined }>(answer: Answer): Answer {
  if (answer.error) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
