/** How a button's function ended. */
export interface RibbonOutcome {
  /** 0 when event.completed() was called; otherwise the error number of office.js, for example an unknown function. */
  readonly code: number;
  /** From the press to event.completed(). */
  readonly milliseconds: number;
}

type Press = (buttonId: string, functionName: string, event: string) => void;

/** Presses buttons whose action is the name of a function, and hears when they are done. */
export class Ribbon {
  private readonly waiting = new Map<string, (outcome: RibbonOutcome) => void>();
  private presses = 0;

  constructor(private readonly press: Press) {}

  /**
   * @param functionName as in the manifest
   * @param patience rejects when event.completed() was not called within so many milliseconds
   */
  invoke(functionName: string, buttonId = 'Button', patience = 10_000): Promise<RibbonOutcome> {
    this.presses += 1;
    const command = `${buttonId}-${this.presses}`;
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(command);
        reject(new Error(`${functionName} did not call event.completed() within ${patience} ms.`));
      }, patience);
      this.waiting.set(command, (outcome) => {
        clearTimeout(timer);
        resolve({ ...outcome, milliseconds: performance.now() - start });
      });
      this.press(command, functionName, JSON.stringify({ source: { id: buttonId } }));
    });
  }

  /** Called by office.js through the host: command, number of the result, the event as JSON. */
  completed(command: string, code: number): void {
    const settle = this.waiting.get(command);
    this.waiting.delete(command);
    settle?.({ code, milliseconds: 0 });
  }
}
