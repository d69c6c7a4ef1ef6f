/** Serves the page in the background and says how to open it: npm start. "npm stop" ends it. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forget, LOG, PAGE, PROJECT, record, recorded, whoAnswers } from './dev-server';

const PATIENCE = 120_000;
const MANIFEST = join(PROJECT, 'manifest.xml');

const HOW_TO = `
แผนมาตรการ ITA เปิดได้ที่ / ITA Planner is served at
  ${PAGE}

เบราว์เซอร์ / Browser
  เปิดที่อยู่ข้างต้น ครั้งแรกเบราว์เซอร์จะเตือน เพราะใบรับรองสร้างขึ้นในเครื่องนี้เอง ให้ยอมรับเพื่อดูหน้าเว็บ
  Open the address above. The browser warns once, as the certificate was made on this computer; accept it.

Excel
  ยังไม่ได้ทดลองกับ Excel จริง ขณะนี้หน้าเว็บทำงานกับไฟล์ที่เลือก มิใช่สมุดงานที่เปิดอยู่
  Not yet tried in a real Excel; so far the page works on files that you choose, not on the open workbook.
  1. npx office-addin-dev-certs install, npm stop, npm start (Excel ต้องเชื่อถือใบรับรอง / Excel must trust the certificate)
  2. Excel บนเว็บ / on the web: Add-ins > More Add-ins > My Add-ins > Upload My Add-in
     ${MANIFEST}

หยุด / Stop: npm stop`;

async function begin(): Promise<void> {
  const token = randomUUID();
  mkdirSync(dirname(LOG), { recursive: true });
  const log = openSync(LOG, 'w');
  const webpack = join(PROJECT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const server = spawn(
    process.execPath,
    [
      webpack,
      'serve',
      ...['page', 'functions'].flatMap((name) => ['--config-name', name]),
      '--mode',
      'development',
    ],
    {
      cwd: PROJECT,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ITA_PLANNER_SERVER: token },
    },
  );
  if (server.pid === undefined) throw new Error('the server could not be started');
  record({ pid: server.pid, token });
  const runs = (): boolean => server.exitCode === null && server.signalCode === null;
  const until = Date.now() + PATIENCE;
  while (runs() && Date.now() < until) {
    if ((await whoAnswers()) === token) {
      server.unref();
      return;
    }
    await wait(300);
  }
  if (runs()) server.kill();
  forget();
  throw new Error(`the server did not start:\n${readFileSync(LOG, 'utf8')}`);
}

async function main(): Promise<void> {
  const answering = await whoAnswers();
  const ours = answering !== null && (answering === recorded()?.token || answering === 'foreground');
  if (answering !== null && !ours) {
    throw new Error(`another program answers at ${PAGE}; stop it, or choose another port with PORT`);
  }
  if (!ours) await begin();
  console.log(HOW_TO);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
