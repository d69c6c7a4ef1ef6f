/**
 * Work that is done one step at a time, so that what a person does comes between two of them. What a step throws is thrown to whoever
 * asked for it, and the work begins anew.
 * @example const work = new StepByStep(function* () { yield; return 2; }); work.next(); // false, then true
 */
export class StepByStep<Result> {
  #steps: Generator<undefined, Result> | null = null;
  #ended: { readonly result: Result } | null = null;

  constructor(private readonly begin: () => Generator<undefined, Result>) {}

  get isDone(): boolean {
    return this.#ended !== null;
  }

  /** Does the next step, if any is left. Whether all are done. */
  next(): boolean {
    if (this.#ended) return true;
    try {
      const { done, value } = (this.#steps ??= this.begin()).next();
      if (done) this.#ended = { result: value };
    } catch (error) {
      this.#steps = null;
      throw error;
    }
    return this.isDone;
  }

  /** What comes of it; steps that are left are done at once. */
  result(): Result {
    for (;;) {
      if (this.#ended) return this.#ended.result;
      this.next();
    }
  }
}
