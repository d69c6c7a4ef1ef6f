import { message, type Language } from '../../text/message';
import type { Terminal } from '../exit';

/** Letters of the bar. */
const BAR = 24;

/** Where no line can be drawn again, one is written after so many files. */
const FILES_PER_LINE = 10;

/** Tells on the error stream how far a batch has come. */
export class Progress {
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly terminal: Terminal,
    private readonly language: Language,
  ) {
    this.draw('');
  }

  /** One more file is done. */
  advance(file: string): void {
    this.done += 1;
    this.draw(file);
  }

  /** Takes the bar away. */
  end(): void {
    this.terminal.status?.('');
  }

  private draw(file: string): void {
    const { done, total, terminal } = this;
    const share = total === 0 ? 1 : done / total;
    const text = message(this.language, 'batch.progress', { done, total, percent: Math.floor(share * 100) });
    if (terminal.status) {
      const filled = Math.round(share * BAR);
      terminal.status(`[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${text} ${file}`);
    } else if (done > 0 && (done % FILES_PER_LINE === 0 || done === total)) terminal.error(text);
  }
}
