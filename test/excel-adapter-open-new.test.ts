/** A workbook that is opened beside the open one. */
import { openNewWorkbook } from '../src/workbook/excel/open-new-workbook';
import { HostError } from '../src/workbook/host-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';

const XLSX = new Uint8Array([0x50, 0x4b, 3, 4, ...Array<number>(100_000).fill(250)]);

const opened = async (
  options: Parameters<typeof bootOffice>[0],
  act: (office: OfficeSession) => Promise<void>,
): Promise<readonly string[]> => {
  const office = await bootOffice(options);
  try {
    const book = office.use(new EmulatedWorkbook());
    await act(office);
    return book.openedBeside;
  } finally {
    office.close();
  }
};

test.each(['PC', 'Mac', 'OfficeOnline'] as const)(
  '%s opens it in one request, byte for byte',
  async (platform) => {
    const [only, ...others] = await opened({ platform }, async (office) => {
      await openNewWorkbook(XLSX);
      expect(office.host.log.cost.requests).toBe(1);
    });
    expect(others).toEqual([]);
    expect(new Uint8Array(Buffer.from(only!, 'base64'))).toEqual(XLSX);
  },
);

test('Excel refuses what is no workbook, and opens nothing', async () => {
  const books = await opened({}, async () => {
    await expect(openNewWorkbook(new Uint8Array([1, 2, 3]))).rejects.toBeInstanceOf(HostError);
  });
  expect(books).toEqual([]);
});

test('more than Excel on the web takes is not sent; other Excels have no such limit', async () => {
  const large = new Uint8Array(4 * 1024 * 1024);
  large.set(XLSX.subarray(0, 4));
  const books = await opened({ platform: 'OfficeOnline' }, async (office) => {
    await expect(openNewWorkbook(large)).rejects.toMatchObject({ reason: 'too-large' });
    expect(office.host.log.cost.requests).toBe(0);
  });
  expect(books).toEqual([]);
});
