import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
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
 * Starts the library that writes the samples: another one than the product's own, as offices write their workbooks with other programs.
 * The package's own `init` fetches its file, which a test runner does not allow.
 */
export async function loadExcelize(): Promise<Excelize> {
  await import('excelize-wasm');
  const scope = globalThis as GoScope;
  if (!scope.Go) throw new Error('excelize-wasm brought no Go runtime');
  const program = gunzipSync(await readFile(require.resolve('excelize-wasm/excelize.wasm.gz')));
  const runtime = new scope.Go();
  scope.excelize = {} as Excelize;
  const { instance } = await WebAssembly.instantiate(program, runtime.importObject);
  // The program serves calls until nobody holds it any more, so this promise is not awaited.
  void runtime.run(instance);
  return scope.excelize;
}

/** Throws what excelize reports: every call answers with `error`, a sentence or null. */
export function ensure<Answer extends { error?: string | null | undefined }>(answer: Answer): Answer {
  if (answer.error) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
