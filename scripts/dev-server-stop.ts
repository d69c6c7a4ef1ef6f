/** Ends the server that "npm start" left running: npm stop. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forget, PAGE, PROJECT, recorded, whoAnswers } from './dev-server';
import { debugging, hasExcel } from './launch';
import { THIS_COMPUTER } from './this-computer';

const PATIENCE = 10_000;

/** Takes the add-in out of Excel again, where "npm start" may have put it there. */
function leaveExcel(): void {
  if (!hasExcel(THIS_COMPUTER)) return;
  const { command, args } = debugging(THIS_COMPUTER.platform, 'stop', join(PROJECT, 'manifest.xml'));
  spawnSync(command, args, { cwd: PROJECT, stdio: 'ignore' });
}

async function main(): Promise<void> {
  const running = recorded();
  const answering = await whoAnswers();
  if (answering !== running?.token) {
    forget();
    console.log(
      answering === null
        ? 'ไม่มีเซิร์ฟเวอร์ทำงานอยู่ / No server is running.'
        : `${PAGE}: มิได้เริ่มด้วย npm start จึงไม่หยุดให้ / not started by npm start, left alone.`,
    );
    return;
  }
  leaveExcel();
  process.kill(running.pid);
  const until = Date.now() + PATIENCE;
  while ((await whoAnswers()) === running.token) {
    if (Date.now() > until) throw new Error(`process ${running.pid} does not end`);
    await wait(100);
  }
  forget();
  console.log('หยุดเซิร์ฟเวอร์แล้ว / The server is stopped.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
