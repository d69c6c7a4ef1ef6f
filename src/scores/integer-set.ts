const WORD_BITS = 32;

/** A set of integers within fixed bounds, one bit each: uniting two sets costs a few operations per 32 integers. */
export class IntegerSet {
  private readonly words: Uint32Array;

  constructor(
    readonly lowest: number,
    readonly highest: number,
  ) {
    this.words = new Uint32Array(Math.ceil((highest - lowest + 1) / WORD_BITS));
  }

  add(value: number): void {
    const bit = value - this.lowest;
    this.include(Math.floor(bit / WORD_BITS), 1 << (bit % WORD_BITS));
  }

  has(value: number): boolean {
    if (value < this.lowest || value > this.highest) return false;
    const bit = value - this.lowest;
    return (((this.words[Math.floor(bit / WORD_BITS)] ?? 0) >>> (bit % WORD_BITS)) & 1) === 1;
  }

  /** Adds `by` + member for every member of `other`; all of these must lie within the bounds of this set. */
  addShifted(other: IntegerSet, by: number): void {
    const start = other.lowest + by - this.lowest;
    const words = Math.floor(start / WORD_BITS);
    const bits = start % WORD_BITS;
    for (let index = 0; index < other.words.length; index += 1) {
      const word = other.words[index] ?? 0;
      if (word === 0) continue;
      this.include(words + index, word << bits);
      if (bits > 0) this.include(words + index + 1, word >>> (WORD_BITS - bits));
    }
  }

  private include(index: number, bits: number): void {
    if (bits !== 0) this.words[index] = (this.words[index] ?? 0) | bits;
  }
}
