import { readFileSync } from 'node:fs';
import { gunzipSync } from 'fflate';
import { ensure, excelizeServer } from './excelize';

const program = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gunzipSync(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz'))));

test('starts anew after a hundred workbooks, without reading its program again', async () => {
  let reads = 0;
  const load = excelizeServer(async () => {
    reads += 1;
    return program();
  });
  const first = await load();
  for (let count = 2; count <= 100; count += 1) expect(await load()).toBe(first);
  const next = await load();
  expect(next).not.toBe(first);
  expect(reads).toBe(1);
  // Who still holds the former one can go on with it.
  for (const excelize of [first, next]) expect(ensure(excelize.NewFile()).error).toBeFalsy();
});

test('a call after a failed one tries again', async () => {
  let reads = 0;
  const load = excelizeServer(async () => {
    reads += 1;
    if (reads === 1) throw new Error('network');
    return program();
  });
  await expect(load()).rejects.toThrow('network');
  expect(ensure((await load()).NewFile()).error).toBeFalsy();
});
