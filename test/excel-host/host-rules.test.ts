import { bootOffice, type OfficeSession } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';
import { failureOfJob } from './failing';
import type { SheetSpec, WorkbookSpec } from './workbook-spec';

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

const open = (
  sheets: readonly SheetSpec[] = [{ name: 'Data' }, { name: 'Other' }],
  spec: WorkbookSpec = {},
): EmulatedWorkbook => office.use(new EmulatedWorkbook({ ...spec, sheets }));

/** Queues something on the sheet Data and syncs. */
const onData =
  (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  async (context: Excel.RequestContext): Promise<void> => {
    act(context.workbook.worksheets.getItem('Data'), context.workbook);
    await context.sync();
  };

const refusal = async (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<string> =>
  (await failureOfJob(onData(act))).code;

describe('sheets', () => {
  it.each(['', 'a/b', 'a:b', 'a*b', 'a?b', 'a[b', "'a", "a'", 'History', 'ก'.repeat(32)])(
    'refuses the name "%s"',
    async (name) => {
      const book = open();
      expect(await refusal((sheet) => (sheet.name = name))).toBe('InvalidArgument');
      expect(book.sheetNames()).toEqual(['Data', 'Other']);
    },
  );

  it('has every name once, in any case of letters', async () => {
    const book = open();
    expect(await refusal((_, { worksheets }) => worksheets.add('OTHER'))).toBe('ItemAlreadyExists');
    expect(await refusal((sheet) => (sheet.name = 'other'))).toBe('ItemAlreadyExists');
    await Excel.run(onData((sheet) => (sheet.name = 'DATA')));
    expect(book.sheetNames()).toEqual(['DATA', 'Other']);
  });

  it('keeps at least one visible sheet', async () => {
    const book = open([{ name: 'Data' }, { name: 'Hidden', visibility: 'Hidden' }]);
    expect(await refusal((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await refusal((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(book.sheetNames()).toEqual(['Data', 'Hidden']);
  });

  it('deletes a very hidden sheet only after it was shown or hidden', async () => {
    const book = open([{ name: 'Data', visibility: 'VeryHidden' }, { name: 'Other' }]);
    expect(await refusal((sheet) => sheet.delete())).toBe('InvalidOperation');
    await Excel.run(
      onData((sheet) => {
        sheet.visibility = 'Hidden';
        sheet.delete();
      }),
    );
    expect(book.sheetNames()).toEqual(['Other']);
  });

  it('knows nothing of a deleted sheet any more', async () => {
    open();
    const code = await refusal((sheet) => {
      sheet.delete();
      sheet.getRange('A1').values = [[1]];
    });
    expect(code).toBe('ItemNotFound');
  });

  it('brings another visible sheet to the front when the active one goes', async () => {
    const book = open([{ name: 'Data' }, { name: 'Hidden', visibility: 'Hidden' }, { name: 'Last' }]);
    await Excel.run(onData((sheet) => sheet.delete()));
    expect(book.dump().activeSheet).toBe('Last');
  });

  it('finds a sheet by its id after somebody renamed it', async () => {
    const book = open();
    const { id } = book.sheet('Data');
    book.rename('Data', 'คะแนน');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(book.sheet('คะแนน').cells.A1).toEqual({ value: 1 });
  });
});

describe('cells', () => {
  it('takes arrays of the size of the range only', async () => {
    const book = open();
    expect(await refusal((sheet) => (sheet.getRange('A1:B2').values = [[1]]))).toBe('InvalidArgument');
    expect(
      await refusal(
        (sheet) => (sheet.getRange('A1:C4000').values = Array.from({ length: 5000 }, (_, at) => [at, 2, 3])),
      ),
    ).toBe('InvalidArgument');
    expect(book.sheet('Data').cells).toEqual({});
  });

  it('makes a formula of a text with "=", keeps it a text behind an apostrophe or in a text cell', async () => {
    const book = open([{ name: 'Data', numberFormats: { C1: '@' } }]);
    await Excel.run(onData((sheet) => (sheet.getRange('A1:C1').values = [['=1+1', "'=1+1", '=1+1']])));
    const { A1, B1, C1 } = book.sheet('Data').cells;
    expect(A1).toEqual({ value: 0, formula: '=1+1' });
    expect(B1).toEqual({ value: '=1+1' });
    expect(C1).toMatchObject({ value: '=1+1' });
  });

  it('reads texts that look like numbers, percentages or truth values as such', async () => {
    const book = open();
    await Excel.run(
      onData((sheet) => (sheet.getRange('A1:E1').values = [['92.01', '85%', 'true', "'007", '๙๒.๐๑']])),
    );
    const cells = book.sheet('Data').cells;
    expect(Object.values(cells).map(({ value }) => value)).toEqual([92.01, 0.85, true, '007', 92.01]);
  });

  it('leaves a cell alone for null and empties it for an empty text', async () => {
    const book = open([{ name: 'Data', blocks: [{ values: [[1, 2]] }] }]);
    await Excel.run(onData((sheet) => (sheet.getRange('A1:B1').values = [[null, '']])));
    expect(book.sheet('Data').cells).toEqual({ A1: { value: 1 } });
  });

  it('calculates through a hook only', async () => {
    const book = open([{ name: 'Data' }], { evaluate: (formula, sheet, at) => `${formula} ${sheet} ${at}` });
    await Excel.run(onData((sheet) => (sheet.getRange('B2').formulas = [['=A1']])));
    expect(book.sheet('Data').cells.B2?.value).toBe('=A1 Data B2');
  });

  it('keeps what is in the first cell of a merged range, and no two that overlap', async () => {
    const book = open([{ name: 'Data', blocks: [{ values: [['title', 'gone']] }] }]);
    await Excel.run(onData((sheet) => sheet.getRange('A1:C1').merge()));
    expect(book.sheet('Data')).toMatchObject({ merges: ['A1:C1'], cells: { A1: { value: 'title' } } });
    expect(await refusal((sheet) => sheet.getRange('B1:D2').merge())).toBe('InvalidOperation');
  });
});

describe('the look of cells', () => {
  it('draws inner borders of a range on the cells that have them', async () => {
    const book = open();
    await Excel.run(
      onData((sheet) => {
        const { borders } = sheet.getRange('A1:A2').format;
        borders.getItem('EdgeBottom').style = 'Continuous';
        borders.getItem('InsideHorizontal').style = 'Dot';
        borders.getItem('InsideVertical').style = 'Double';
      }),
    );
    const { A1, A2 } = book.sheet('Data').cells;
    expect(A1?.style).toEqual({ 'Borders.EdgeBottom.Style': 'Dot' });
    expect(A2?.style).toEqual({ 'Borders.EdgeBottom.Style': 'Continuous', 'Borders.EdgeTop.Style': 'Dot' });
  });

  it('gives one value when all cells have it, otherwise null', async () => {
    open([{ name: 'Data', styles: { A1: { 'Font.Bold': true }, 'A1:B1': { 'Fill.Color': '#112233' } } }]);
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
      format.load('wrapText,font/bold,fill/color');
      await context.sync();
      expect([format.wrapText, format.font.bold, format.fill.color]).toEqual([false, null, '#112233']);
    });
  });

  it('formats several ranges at once, in an address of at most 8,192 letters', async () => {
    const book = open();
    await Excel.run(onData((sheet) => (sheet.getRanges('A1,C1:C2').format.font.bold = true)));
    expect(Object.keys(book.sheet('Data').cells)).toEqual(['A1', 'C1', 'C2']);
    const long = Array.from({ length: 2000 }, (_, at) => `A${at + 1}`).join(',');
    expect(await refusal((sheet) => (sheet.getRanges(long).format.font.bold = true))).toBe('InvalidArgument');
  });

  it('keeps whole columns apart from cells', async () => {
    const book = open();
    await Excel.run(onData((sheet) => (sheet.getRange('A:A').format.font.name = 'TH SarabunPSK')));
    expect(book.sheet('Data')).toMatchObject({
      cells: {},
      bands: { 'A:A': { 'Font.Name': 'TH SarabunPSK' } },
    });
  });
});

describe('protection', () => {
  it('refuses every change of a protected sheet, except in unlocked cells', async () => {
    const book = open([{ name: 'Data', protected: true, styles: { B2: { 'Protection.Locked': false } } }]);
    const before = book.dump();
    const acts: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => (sheet.getRange('A1').format.columnWidth = 90),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => sheet.tables.add('A1:B2', true),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
      (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1:B2')),
    ];
    for (const act of acts) expect(await refusal(act)).toBe('AccessDenied');
    expect(book.dump()).toEqual(before);
    await Excel.run(onData((sheet) => (sheet.getRange('B2').values = [[1]])));
    expect(book.sheet('Data').cells.B2?.value).toBe(1);
  });

  it.each(['InvalidOperation', 'AccessDenied'] as const)(
    'a protected structure answers %s',
    async (structureRefusal) => {
      const book = open(undefined, { structureProtected: true, structureRefusal });
      const before = book.dump();
      const acts: readonly ((sheet: Excel.Worksheet, workbook: Excel.Workbook) => void)[] = [
        (_, { worksheets }) => worksheets.add('New'),
        (sheet) => sheet.delete(),
        (sheet) => (sheet.name = 'New'),
        (sheet) => (sheet.visibility = 'Hidden'),
        (sheet) => (sheet.position = 1),
      ];
      for (const act of acts) expect(await refusal(act)).toBe(structureRefusal);
      expect(book.dump()).toEqual(before);
    },
  );
});

describe('tables', () => {
  const scores: SheetSpec = {
    name: 'Data',
    blocks: [
      {
        values: [
          ['a', 'a', null],
          [1, 2, 3],
        ],
      },
    ],
  };

  it('names its columns: none empty, none twice', async () => {
    const book = open([scores]);
    await Excel.run(onData((sheet) => sheet.tables.add('A1:C2', true)));
    const { A1, B1, C1 } = book.sheet('Data').cells;
    expect([A1, B1, C1].map((cell) => cell?.value)).toEqual(['a', 'a2', 'Column3']);
  });

  it('overlaps no other table and shares its name with no other nor with a name', async () => {
    const book = open([{ ...scores, tables: { Scores: 'A1:B2' } }], {
      names: { Years: { formula: '=Data!$A$1' } },
    });
    expect(await refusal((sheet) => sheet.tables.add('B2:D4', true))).toBe('InvalidOperation');
    for (const [name, at] of [
      ['scores', 'F1:G2'],
      ['years', 'I1:J2'],
    ] as const) {
      expect(await refusal((sheet) => (sheet.tables.add(at, true).name = name))).toBe('ItemAlreadyExists');
    }
    expect(await refusal((sheet) => (sheet.tables.getItem('Scores').name = 'two words'))).toBe(
      'InvalidArgument',
    );
    expect(book.sheet('Data').tables[0]).toMatchObject({ name: 'Scores', area: 'A1:B2' });
  });

  it('grows by rows and moves what is below', async () => {
    const book = open([
      {
        name: 'Data',
        blocks: [
          {
            values: [
              ['a', 'b'],
              [1, 2],
              ['below', 'it'],
            ],
          },
        ],
        tables: { T: 'A1:B2' },
      },
    ]);
    await Excel.run(onData((sheet) => sheet.tables.getItem('T').rows.add(undefined, [[3, 4]])));
    const { cells, tables } = book.sheet('Data');
    expect(tables[0]?.area).toBe('A1:B3');
    expect([cells.A3?.value, cells.A4?.value]).toEqual([3, 'below']);
  });

  it('goes with its sheet', async () => {
    const book = open([{ ...scores, tables: { T: 'A1:B2' } }, { name: 'Other' }]);
    book.deleteSheet('Data');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').tables.add('A1:B2', true).name = 'T';
      await context.sync();
    });
    expect(book.sheet('Other').tables.map(({ name }) => name)).toEqual(['T']);
  });
});

describe('names', () => {
  it('holds hidden constants per sheet', async () => {
    const book = open();
    await Excel.run(onData((sheet) => (sheet.names.add('_MARK', '="a ""b"""').visible = false)));
    expect(book.sheet('Data').names).toEqual([
      { name: '_MARK', formula: '="a ""b"""', visible: false, comment: '' },
    ]);
    await Excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem('Data');
      names.load('items/name,items/value,items/type,items/scope');
      await context.sync();
      expect(names.items.map((name) => name.toJSON())).toEqual([
        { name: '_MARK', value: 'a "b"', type: 'String', scope: 'Worksheet' },
      ]);
    });
  });

  it('follows its sheet when that is renamed, and is lost with it', async () => {
    const book = open();
    await Excel.run(onData((sheet, { names }) => names.add('Area', sheet.getRange('A1:B2'))));
    book.rename('Data', 'a b');
    expect(book.dump().names[0]?.formula).toBe("='a b'!$A$1:$B$2");
    book.deleteSheet('a b');
    expect(book.dump().names[0]?.formula).toBe('=#REF!');
  });

  it.each(['A1', 'two words', '1a', 'r'])('refuses the name "%s"', async (name) => {
    open();
    expect(await refusal((sheet, { names }) => names.add(name, sheet.getRange('A1')))).toBe(
      'InvalidArgument',
    );
  });
});

describe('validation, conditional formats and page', () => {
  it('keeps the source of a list as a reference and refuses long typed lists', async () => {
    const book = open();
    await Excel.run(
      onData((sheet) => {
        sheet.getRange('B2:B9').dataValidation.rule = {
          list: { inCellDropDown: true, source: sheet.getRange('D1:D3') },
        };
      }),
    );
    expect(book.sheet('Data').validations).toEqual([
      { area: 'B2:B9', Rule: { list: { inCellDropDown: true, source: '=Data!$D$1:$D$3' } } },
    ]);
    const source = Array.from({ length: 60 }, (_, at) => `คนที่${at}`).join(',');
    expect(
      await refusal(
        (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } }),
      ),
    ).toBe('InvalidArgument');
  });

  it('keeps conditional formats with their cells', async () => {
    const book = open();
    await Excel.run(
      onData((sheet) => {
        const format = sheet.getRange('A1:B3').conditionalFormats.add('ContainsText');
        format.textComparison.rule = { operator: 'Contains', text: 'จุดอ่อน' };
        format.textComparison.format.fill.color = '#FF0000';
      }),
    );
    expect(book.sheet('Data').conditionalFormats).toMatchObject([
      { area: 'A1:B3', Type: 'ContainsText', TextComparison: { Rule: { text: 'จุดอ่อน' } } },
    ]);
    await Excel.run(onData((sheet) => sheet.getRange('A1:B3').conditionalFormats.clearAll()));
    expect(book.sheet('Data').conditionalFormats).toEqual([]);
  });

  it('tells which rows and columns are hidden, and the used range of a part of a sheet', async () => {
    open([
      {
        name: 'Data',
        blocks: [{ values: [['a', 'b']] }, { at: 'C9', values: [['c']] }],
        hiddenRows: [2],
        hiddenColumns: ['B'],
      },
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange('A1:B1').getColumnProperties({ columnHidden: true });
      const part = sheet.getRange('A2:F20').getUsedRangeOrNullObject(true).load('address');
      const nothing = sheet.getRange('A2:F8').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(rows.value).toEqual([0, 1, 2].map((rowIndex) => ({ rowHidden: rowIndex === 1, rowIndex })));
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
      expect([part.address, nothing.isNullObject]).toEqual(['Data!C9', true]);
    });
    expect(await refusal((sheet) => sheet.getRange('A1').getRowProperties({ style: true }))).toBe(
      'NotEmulated',
    );
  });

  it('gives null for the values of more cells than it can, where it is such a host', async () => {
    open([{ name: 'Data', blocks: [{ values: [[1, 2, 3]] }] }], { mostValues: 2 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const [all, some] = ['A1:C1', 'A1:B1'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      expect([all!.values, some!.values]).toEqual([null, [[1, 2]]]);
    });
  });

  it('keeps print setup, frozen rows and sizes', async () => {
    const book = open();
    await Excel.run(
      onData((sheet) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.setPrintArea('A1:D10');
        pageLayout.setPrintTitleRows('$1:$2');
        pageLayout.setPrintMargins('Inches', { top: 1 });
        pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
        sheet.freezePanes.freezeRows(2);
        sheet.getRange('A:B').format.columnWidth = 80;
        sheet.getRange('1:1').format.rowHeight = 30;
      }),
    );
    expect(book.sheet('Data')).toMatchObject({
      printArea: 'A1:D10',
      printTitleRows: '1:2',
      freeze: { rows: 2, columns: 0 },
      columnWidths: { A: 80, B: 80 },
      rowHeights: { 1: 30 },
      pageLayout: {
        Orientation: 'Landscape',
        TopMargin: 72,
        HeadersFooters: { DefaultForAllPages: { CenterFooter: '&P/&N' } },
      },
    });
  });
});
