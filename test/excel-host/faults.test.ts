import { bootOffice, type OfficeSession } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';
import { failureOfJob } from './failing';
import type { TransportFault } from './faults';

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

const open = (): EmulatedWorkbook => office.use(new EmulatedWorkbook());

/** Three requests: A1, A2 and A3 get a number. */
async function writeThrice(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  for (const [at, address] of ['A1', 'A2', 'A3'].entries()) {
    sheet.getRange(address).values = [[at + 1]];
    await context.sync();
  }
}

const written = (book: EmulatedWorkbook): readonly string[] => Object.keys(book.sheet('Sheet1').cells);

describe('faults of the transport', () => {
  const codes: readonly (readonly [TransportFault, string])[] = [
    ['cellEditing', 'InvalidOperationInCellEditMode'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['dialogOpen', 'WriteNotSupportedWhenModalDialogOpen'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['accessDenied', 'AccessDenied'],
  ];
  it.each(codes)(
    '%s at the second request is %s for the add-in; nothing of it is carried out',
    async (transport, code) => {
      const book = open();
      office.host.faults.at(2, { transport });
      const error = await failureOfJob(writeThrice);
      expect(error.code).toBe(code);
      expect(written(book)).toEqual(['A1']);
    },
  );

  it('carries out a request whose answer is too large or lost', async () => {
    const book = open();
    office.host.faults.at(2, { transport: 'responseTooLarge' });
    expect((await failureOfJob(writeThrice)).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(written(book)).toEqual(['A1', 'A2']);
    office.host.startJob();
    office.host.faults.at(3, { transport: 'sessionLost', carriedOut: true });
    await failureOfJob(writeThrice);
    expect(written(book)).toEqual(['A1', 'A2', 'A3']);
  });

  it('lasts for good when asked to', async () => {
    const book = open();
    office.host.faults.at(1, { transport: 'sessionLost', forGood: true });
    await failureOfJob(writeThrice);
    await failureOfJob(writeThrice);
    expect(written(book)).toEqual([]);
  });

  it('happens once otherwise', async () => {
    const book = open();
    office.host.faults.at(1, { transport: 'activityLimit' });
    await failureOfJob(writeThrice);
    await Excel.run(writeThrice);
    expect(written(book)).toEqual(['A1', 'A2', 'A3']);
  });

  it('refuses requests and answers above the limit by itself', async () => {
    const book = open();
    office.host.payloadLimit = 20_000;
    const long = 'ก'.repeat(7000);
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[long]];
      await context.sync();
    };
    expect((await failureOfJob(write)).code).toBe('RequestPayloadSizeLimitExceeded');
    book.type('Sheet1', 'A1', [[long]]);
    const read = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    };
    expect((await failureOfJob(read)).code).toBe('ResponsePayloadSizeLimitExceeded');
    office.use(book);
    await Excel.run(read);
  });
});

describe('errors of the rich API', () => {
  it.each(['AccessDenied', 'InvalidOperation', 'GeneralException', 'ItemAlreadyExists'])(
    '%s at an action leaves what was done before it',
    async (code) => {
      const book = open();
      const job = async (context: Excel.RequestContext): Promise<void> => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      };
      await Excel.run(job);
      const writes = office.host.log.job[0]!.body.Actions.flatMap(({ ActionType: type }, at) =>
        type === 4 ? [at] : [],
      );
      expect(writes).toHaveLength(3);
      const again = open();
      office.host.faults.at(1, { code, action: writes[2]! });
      expect((await failureOfJob(job)).code).toBe(code);
      expect(written(again)).toEqual(['A1', 'A2']);
      expect(written(book)).toEqual(['A1', 'A2', 'A3']);
    },
  );
});

describe('the count of a job', () => {
  it('leaves out what Excel.run sends to clean up', async () => {
    open();
    await Excel.run(writeThrice);
    await office.settle();
    expect(office.host.log.cost.requests).toBe(3);
    expect(office.host.log.requests.map(({ kind }) => kind)).toContain('clean-up');
    const { bytesUp, bytesDown } = office.host.log.cost;
    expect(bytesUp).toBeGreaterThan(500);
    expect(bytesDown).toBeGreaterThan(100);
  });

  it('is in bytes: a Thai letter has three', async () => {
    open();
    const cost = async (text: string): Promise<number> => {
      office.host.startJob();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
        await context.sync();
      });
      return office.host.log.cost.bytesUp;
    };
    expect((await cost('กขค')) - (await cost('abc'))).toBe(6);
  });
});
