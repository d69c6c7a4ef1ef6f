/** Ends the server that "npm start" left running: npm stop. */
import { setTimeout as wait } from 'node:timers/promises';
import { forget, PAGE, recorded, whoAnswers } from './dev-server';

const PATIENCE = 10_000;

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
