/** What each action of the pane costs in Excel: requests, counted by the emulated host behind Microsoft's office.js. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import type { WorkbookSpec } from '../excel-host/workbook-spec';
import { inChromium } from './browser';
import { sample } from './built';
import { goTo, NAMES } from './clerk';
import { startChromium, startPane, untilQuiet, type ExcelSession } from './excel';

/** The budgets: reading a workbook, and making or changing something in it. */
const READ = 2;
const WRITE = 4;

interface Action {
  readonly name: string;
  readonly budget: number;
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
const see = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

const makeAndSee = async (page: Page): Promise<void> => {
  await press(page, 'จัดทำแผ่นงาน');
  await see(page, /จัดทำแผนแล้ว \d+ มาตรการ แผ่นงานที่เพิ่มคือ/);
};

/** In the order of a clerk's work: each goes on where the one before it ended. */
const ACTIONS: readonly Action[] = [
  {
    name: 'open (read again)',
    budget: READ,
    act: async (page) => {
      await press(page, 'อ่านใหม่');
      await page.locator('table.scores').waitFor();
    },
  },
  {
    name: 'go to a cell',
    budget: 2,
    act: async (page) => press(page, 'ไปที่เซลล์ B16'),
  },
  {
    name: 'accept a suggestion',
    budget: 0,
    act: async (page) => {
      await page
        .getByRole('button', { name: /^ใช้ค่านี้/ })
        .first()
        .click();
      await see(page, /^แก้จาก|^เดิม /);
    },
  },
  {
    name: 'correct a score',
    budget: 0,
    act: async (page) => {
      const field = page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`);
      await field.fill('90');
      await field.press('Enter');
      await see(page, 'ไม่ใช้คะแนนที่แก้ไขในหน้านี้');
    },
  },
  {
    name: 'annotate',
    budget: READ + WRITE,
    act: async (page) => {
      await press(page, 'เพิ่มผลการจำแนกข้างคะแนน');
      await see(page, 'เพิ่มผลการจำแนกข้างคะแนนแล้ว 10 รายการ');
    },
  },
  {
    name: 'change a setting',
    budget: 0,
    before: (page) => goTo(page, 1),
    act: (page) => page.getByLabel('เป็นจุดแข็งเมื่อได้ตั้งแต่').first().fill('90'),
  },
  {
    name: 'make four sheets',
    // Afterwards the register is read as it stands: its cells are the plan from then on.
    budget: READ + WRITE + READ,
    before: (page) => goTo(page, 3),
    act: makeAndSee,
  },
  { name: 'make them again', budget: READ + WRITE + READ, act: makeAndSee },
  {
    name: 'remove them',
    budget: READ + WRITE,
    act: async (page) => {
      await press(page, 'ลบแผ่นงานที่เพิ่งจัดทำ');
      // The register was changed where it stands: it is nobody's last sheet.
      await see(page, 'ลบแผ่นงานที่จัดทำครั้งล่าสุดแล้ว 4 แผ่น');
    },
  },
  {
    name: 'repair formulas',
    budget: READ + WRITE,
    act: async (page) => {
      await press(page, 'ซ่อมสูตรที่ขึ้น #NAME?');
      await see(page, 'ใหม่แล้ว 1 เซลล์');
    },
  },
  {
    name: 'freeze formulas',
    budget: READ + WRITE,
    act: async (page) => {
      await press(page, 'แปลงสูตร ITA เป็นค่า');
      await see(page, 'แปลงสูตร ITA เป็นค่าแล้ว 5 เซลล์');
    },
  },
];

/** A sample with one formula of ours that shows its result and one that is stuck. */
function workbook(): WorkbookSpec {
  const { sheets = [] } = openInExcel(readFileSync(sample('004-ubon-2564.xlsx')));
  const formulas = {
    B1: { formula: '=ITA.GRADE(A1)', shown: 'A' },
    C1: { formula: '=_xldudf_ITA_GRADE(A1)', shown: '#NAME?' },
    D1: { formula: '=ITA.MEASURES(1,3)', shown: 'ก' },
  };
  return {
    sheets: [...sheets, { name: 'สูตร', blocks: [{ values: [[92.01]] }], formulas, spills: { D1: 'D1:D3' } }],
    evaluate: (formula) => (formula.includes('ITA.GRADE') ? 'A' : 0),
  };
}

inChromium('requests of each action', () => {
  let browser: Browser;
  let session: ExcelSession;
  const table: string[] = [];
  beforeAll(async () => {
    browser = await startChromium();
    session = await startPane(browser);
    session.use(workbook());
  });
  afterAll(async () => {
    await session.end();
    await browser.close();
    if (process.env.ITA_TABLE !== undefined) console.log(table.join('\n'));
  });

  /** Counts until no more come for a while. */
  async function counted(action: () => Promise<void>): Promise<{ requests: number; kilobytes: number }> {
    const { host } = session.office;
    await untilQuiet(session.office);
    host.startJob();
    await action();
    await untilQuiet(session.office);
    const { requests, bytesUp, bytesDown } = host.log.cost;
    return { requests, kilobytes: Math.round((bytesUp + bytesDown) / 1000) };
  }

  test.each(ACTIONS.map((action) => [action.name, action.budget, action] as const))(
    '%s: at most %d',
    async (name, budget, { before, act }) => {
      await before?.(session.page);
      const { requests, kilobytes } = await counted(() => act(session.page));
      table.push(`| ${name} | ${requests} | ${kilobytes} | ${budget} |`);
      expect(requests).toBeLessThanOrEqual(budget);
    },
  );

  test('add the template: at most 4', async () => {
    session.use({});
    await goTo(session.page, 0);
    await press(session.page, 'อ่านใหม่');
    await see(session.page, 'จะเพิ่มแผ่นงานเปล่า');
    const { requests, kilobytes } = await counted(async () => {
      await press(session.page, 'เพิ่มแบบกรอกคะแนน');
      await see(session.page, 'เพิ่มแผ่นงาน คะแนน ITA แล้ว');
    });
    table.push(`| add the template | ${requests} | ${kilobytes} | ${WRITE} |`);
    expect(requests).toBeLessThanOrEqual(WRITE);
  });
});
