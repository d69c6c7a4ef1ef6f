/**
 * Draws the pictures of docs/gallery.md: pages of the documents as LibreOffice prints them with the metrics of the font that offices have.
 * `npx tsx scripts/gallery.ts`; needs soffice with python3-uno, and poppler.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PlanLayoutKey } from '../src/app/plan-layout-keys';
import { startLibreOffice } from '../test/libreoffice/libre-office';
import { nationalFont } from '../test/rendering/national-font';
import { BUNDLES, buildWhatIsOld } from './built-from';

const FOLDER = resolve(__dirname, '../docs/images/gallery');
/** Dots per inch: a text of 14 points can just be read. */
const RESOLUTION = '72';

interface Picture {
  readonly name: string;
  readonly sample: string;
  readonly layout: PlanLayoutKey;
  /** What stands on the first of its pages, and on no page before. */
  readonly begins: string;
  readonly pages: number;
}

const PLAN = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ';

const PICTURES: readonly Picture[] = [
  { name: 'brief', sample: '004-ubon-2564', layout: 'period', begins: 'บทสรุปผู้บริหาร', pages: 1 },
  { name: 'analysis', sample: '004-ubon-2564', layout: 'period', begins: 'การวิเคราะห์ผลการประเมิน', pages: 4 },
  { name: 'plan-period', sample: '004-ubon-2564', layout: 'period', begins: PLAN, pages: 3 },
  { name: 'register', sample: '004-ubon-2564', layout: 'period', begins: 'ทะเบียนมาตรการ', pages: 1 },
  { name: 'owners', sample: '004-ubon-2564', layout: 'period', begins: 'ผู้รับผิดชอบมาตรการ', pages: 1 },
  { name: 'plan-monitoring', sample: '000-lamphun-2565', layout: 'monitoring', begins: PLAN, pages: 2 },
  { name: 'plan-approach', sample: '003-mukdahan-2565', layout: 'approach', begins: PLAN, pages: 2 },
  { name: 'plan-activity', sample: '002-udon-2567-corrected', layout: 'activity', begins: PLAN, pages: 2 },
  { name: 'plan-quarter', sample: '002-udon-2567-corrected', layout: 'quarter', begins: PLAN, pages: 2 },
];

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Thai marks come out of a PDF in any order. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\s]/gu, '');

async function main(): Promise<void> {
  buildWhatIsOld(['cli']);
  const folder = mkdtempSync(join(tmpdir(), 'ita-gallery-'));
  const office = await startLibreOffice(nationalFont(join(folder, 'font')));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const { name, sample, layout, begins, pages } of PICTURES) {
      const file = join(folder, `${name}.xlsx`);
      const pdf = join(folder, `${name}.pdf`);
      run(process.execPath, [
        BUNDLES.cli,
        'plan',
        `samples/${sample}.xlsx`,
        '-o',
        file,
        '--layout',
        layout,
        '--scores-left-out',
      ]);
      office.print({ file, pdf, sheets: [], widths: 'excel' });
      const texts = run('pdftotext', ['-layout', pdf, '-']).split('\f');
      const first = 1 + texts.findIndex((text) => bare(text).startsWith(bare(begins)));
      if (first === 0) throw new Error(`no page of ${name} begins with ${begins}`);
      const last = String(first + pages - 1);
      run('pdftoppm', [
        '-gray',
        '-r',
        RESOLUTION,
        '-png',
        '-f',
        String(first),
        '-l',
        last,
        pdf,
        join(folder, name),
      ]);
      readdirSync(folder)
        .filter((each) => each.startsWith(`${name}-`) && each.endsWith('.png'))
        .sort()
        .forEach((each, index) => run('cp', [join(folder, each), join(FOLDER, `${name}-${index + 1}.png`)]));
    }
  } finally {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
