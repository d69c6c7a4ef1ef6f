import { supports } from './supports';

/** Of the 5 MB that Excel on the web takes; what is charged is estimated, and the last piece may be half a megabyte. */
const MOST_BYTES = 3_500_000;

/** A call on the wire with its object path: about 150 bytes each, measured in requests of office.js. */
const CALL_BYTES = 300;

const encoder = new TextEncoder();

/** Collects writes into as few requests as the host's limit allows; nothing is calculated or drawn in between. */
export class Batch {
  private bytes = 0;
  private begun = false;

  /** @param signal breaks off between two requests */
  constructor(
    readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** Room for a piece of so many calls and so much text; sends what was collected when there is none. */
  async room(calls: number, text = ''): Promise<void> {
    const needed = calls * CALL_BYTES + (text === '' ? 0 : encoder.encode(text).length);
    if (this.bytes > 0 && this.bytes + needed > MOST_BYTES) await this.send();
    if (!this.begun) this.begin();
    this.bytes += needed;
  }

  /** @throws the signal's reason, before anything is sent */
  async send(): Promise<void> {
    this.signal?.throwIfAborted();
    await this.context.sync();
    this.bytes = 0;
    this.begun = false;
  }

  private begin(): void {
    this.begun = true;
    const { application } = this.context.workbook;
    if (supports('1.6')) application.suspendApiCalculationUntilNextSync();
    if (supports('1.9')) application.suspendScreenUpdatingUntilNextSync();
  }
}
