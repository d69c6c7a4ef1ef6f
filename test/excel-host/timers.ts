type Act = (...args: readonly unknown[]) => void;
type Timer = ReturnType<typeof globalThis.setTimeout>;

/** Timers that are dropped together: office.js keeps some running that must not outlive the page they belong to. */
export class Timers {
  private readonly running = new Set<Timer>();
  private readonly original = { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval };

  /** To be put in place of the globals of the same names. */
  readonly globals = {
    setTimeout: (act: Act, delay?: number, ...args: readonly unknown[]): Timer => {
      const timer = this.original.setTimeout(() => {
        this.running.delete(timer);
        act(...args);
      }, delay);
      this.running.add(timer);
      return timer;
    },
    setInterval: (act: Act, delay?: number, ...args: readonly unknown[]): Timer => {
      const timer = this.original.setInterval(() => act(...args), delay);
      this.running.add(timer);
      return timer;
    },
  };

  drop(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
