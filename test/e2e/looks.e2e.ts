/**
 * Everything that the page shows, in every look, width and language: axe finds nothing, nothing is wider than the window.
 * ITA_SCREENSHOTS=FOLDER keeps a picture of each.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PASTED_TEXTS } from '../support/pasted-texts';
import { agencyList, listCsv } from '../support/provinces';
import { inChromium, startSite, type Site } from './browser';
import { installCli, runNode, sample, temporaryFolder } from './built';
import { csv, goTo, NAMES } from './clerk';
import { wrongInAnyLook } from './looks';

const LANGUAGES = ['th', 'en'] as const;
const LOCALES = { th: 'th-TH', en: 'en-GB' } as const;

/** axe looks at every element of every state: most of a minute on a slow computer. */
jest.setTimeout(240_000);

inChromium.each(LANGUAGES)('every look, in %s', (language) => {
  const folder = temporaryFolder();
  let site: Site;
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    site = await startSite();
  });
  beforeEach(async () => {
    wrong = [];
    page = await site.open({ locale: LOCALES[language], bypassCSP: true });
  });
  afterEach(() => site.endTest());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const look = async (state: string, wideOnly?: string): Promise<void> => {
    wrong.push(...(await wrongInAnyLook(page, `${language}, ${state}`, wideOnly)));
  };
  const openFile = (file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> =>
    page.locator('input[type=file]').first().setInputFiles(file);
  const scoresOf = async (file: string): Promise<void> => {
    await openFile(sample(file));
    await page.locator('table.scores').waitFor();
  };

  test('the first page, the form for scores, the guide', async () => {
    await look('start');
    await page.getByRole('button', { name: /^(พิมพ์หรือวางคะแนน|Type or paste scores)$/ }).click();
    await page.locator('.paste textarea').waitFor();
    await look('form');
    // The overall does not agree with the scores: that is told beside them.
    await page.locator('.paste textarea').fill(PASTED_TEXTS[0]!.text.replace('86.64', '91.64'));
    await page.locator('.paste-outcome .done').waitFor();
    await page.locator('[data-field="3"] input').fill('x');
    await page.locator('[data-field="4"] input').focus();
    await look('form-pasted');
    await page.locator('header button').first().click();
    await page.locator('main.help').waitFor();
    await page
      .locator('main.help details')
      .evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    await look('help');
    expect(wrong).toEqual([]);
  });

  test('scores and analysis', async () => {
    await scoresOf('004-ubon-2564.xlsx');
    await page.locator('input.score').first().fill('80');
    await page.locator('input.score').nth(1).fill('มาก');
    await look('scores-edited', '.overview .ladder');
    await goTo(page, 1);
    await page.locator('.picture svg').waitFor();
    await page.locator('.level .disclosure').click();
    await look('analysis-bars', '.picture svg');
    await page.locator('.view input').nth(1).check({ force: true });
    await page.locator('.radar svg').waitFor();
    await look('analysis-radar', '.picture svg');
    await page.locator('.view input').nth(2).check({ force: true });
    await look('analysis-table', '.picture svg');
    expect(wrong).toEqual([]);
  });

  test('scores without a doubt, the shortest way to the next level', async () => {
    await scoresOf('002-udon-2567-items-corrected.xlsx');
    await page.locator('main .disclosure').last().click();
    await page.locator('table.items').waitFor();
    await look('scores-items', '.overview .ladder');
    await goTo(page, 1);
    await page.locator('.picture svg').waitFor();
    await page.locator('.indicators-part > .buttons button').first().click();
    await page.locator('.rung .goal').waitFor();
    await look('analysis-shortest-way', '.picture svg');
    expect(wrong).toEqual([]);
  });

  test('measures and documents', async () => {
    await scoresOf('004-ubon-2564.xlsx');
    await goTo(page, 2);
    await look('measures');
    await page.locator('.measure-line button').first().click();
    await page.locator('.more button').last().click();
    await page.locator('.adding .form [type=submit]').click();
    await look('measures-forms');
    await goTo(page, 3);
    await page.locator('.paper').waitFor();
    await page.locator('.zoom button').last().click();
    await look('documents');
    const download = page.waitForEvent('download');
    await page.locator('.step-buttons .primary').click();
    await download;
    await page.locator('.callout.done').waitFor();
    await look('documents-made');
    expect(wrong).toEqual([]);
  });

  test('a plan under way', async () => {
    const plan = join(folder, 'plan.xlsx');
    runNode(installCli(folder), ['plan', sample('004-ubon-2564.xlsx'), '-o', plan], folder);
    await openFile(plan);
    await page.locator('.follow-up').waitFor();
    await page.locator('.state.done').first().click();
    await page.locator('.followed .disclosure').first().click();
    await page.locator('.disclosure').last().click();
    await page.locator('.followed input[type=text]').first().fill('200');
    await page.locator('.followed input[type=text]').nth(1).focus();
    await page.locator('.wrong').first().waitFor();
    await look('follow-up');
    expect(wrong).toEqual([]);
  });

  test('waiting, an error, lists', async () => {
    const matrix = sample('province-matrix-2567.xlsx');
    await page.route('**/taskpane-file*.js', () => undefined);
    await openFile(matrix);
    await page.locator('.progress').waitFor();
    await look('waiting');
    await page.locator('.progress button').click();
    await page.unrouteAll();
    await openFile({
      name: 'ภาพ.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(sample('004-ubon-2564.xlsx')).subarray(0, 3000),
    });
    await page.locator('main [role=alert] p').waitFor();
    await look('error');
    await openFile(csv(listCsv(agencyList(12), NAMES), 'จังหวัด.csv'));
    await page.locator('.agency').first().waitFor();
    await look('province');
    for (const index of [1, 2]) {
      await page.locator('.province .views button').nth(index).click();
      await look(`province-${index}`);
    }
    expect(wrong).toEqual([]);
  });
});
