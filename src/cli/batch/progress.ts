import { message, type Language } from '../../text/message';
import type { Terminal } from '../exit';

/** Letters of the bar. */
const BAR = 24;

/** Where no line can be drawn again, one is written after so many files. */
const FILES_PER_LINE = 10;

/** Tells on the error stream how far a batch has come. */
export class Progress {
  private done = 0;
  /** Of the file that comes next; 0 to 1. */
  private share = 0;
  private last = '';

  constructor(
    private readonly total: number,
    private readonly terminal: Terminal,
    private readonly language: Language,
  ) {
    this.draw('');
  }

  /** So much of one more file is done, 1 for all of it. */
  advance(file: string, share: number): void {
    this.share = share < 1 ? share : 0;
    if (share >= 1) this.done += 1;
    this.draw(file);
  }

  /** Takes the bar away. */
  end(): void {
    this.terminal.status?.('');
  }

  private draw(file: string): void {
    const { done, total, terminal } = this;
    const share = total === 0 ? 1 : (done + this.share) / total;
    const text = message(this.language, 'batch.progress', { done, total, percent: Math.floor(share * 100) });
    if (terminal.status) {
      const filled = Math.round(share * BAR);
      terminal.status(`[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${text} ${file}`);
    } else if (this.isTold(text)) terminal.error(text);
  }

  /** A line for every so many files, for the last, and for every per cent of a file that takes long. */
  private isTold(text: string): boolean {
    if (this.share > 0) {
      const isNew = text !== this.last;
      this.last = text;
      return isNew;
    }
    return this.done > 0 && (this.done % FILES_PER_LINE === 0 || this.done === this.total);
  }
}
