import type { Block } from './blocks';
import { looksLikeAgency } from './agencies';
import type { Series } from './series';

/** In hundredths: what two roundings may differ by. */
const ROUNDING = 2;
/** Indicators in which a row must agree; fewer agree by chance. */
const FEWEST = 8;
/** Rows above; of one alone every row is the mean. */
const FEWEST_ROWS = 2;

/** Sum, least and greatest of the rows since a total, per indicator. */
class Running {
  private count = 0;
  private readonly sums: number[] = [];
  private readonly least: number[] = [];
  private readonly most: number[] = [];

  add({ readings }: Series): void {
    readings.forEach(({ reading }, at) => {
      if (reading.kind !== 'score') return;
      this.sums[at] = (this.sums[at] ?? 0) + reading.score;
      this.least[at] = Math.min(this.least[at] ?? Infinity, reading.score);
      this.most[at] = Math.max(this.most[at] ?? -Infinity, reading.score);
    });
    this.count += 1;
  }

  get isEnough(): boolean {
    return this.count >= FEWEST_ROWS;
  }

  /** The row is the mean, the smallest or the largest of those above it in every indicator. */
  explains({ readings }: Series): boolean {
    const agree = (expected: (at: number) => number | undefined): boolean => {
      let seen = 0;
      const all = readings.every(({ reading }, at) => {
        if (reading.kind !== 'score') return true;
        seen += 1;
        const value = expected(at);
        return value !== undefined && Math.abs(reading.score - value) <= ROUNDING;
      });
      return all && seen >= FEWEST;
    };
    return (
      agree((at) => (this.sums[at] === undefined ? undefined : this.sums[at] / this.count)) ||
      agree((at) => this.least[at]) ||
      agree((at) => this.most[at])
    );
  }
}

/**
 * The rows of a list without those that are the mean, the smallest or the largest of the rows above them (of all, or
 * since the last such row). A row whose name begins as an agency's does stays.
 */
export function withoutSums(block: Block, series: readonly Series[]): readonly Series[] {
  if (!block.line.turned || series.length <= FEWEST_ROWS) return series;
  const all = new Running();
  let group = new Running();
  return series.filter((one) => {
    const named = looksLikeAgency(one.identity.agency ?? '');
    const isSum = !named && ((group.isEnough && group.explains(one)) || (all.isEnough && all.explains(one)));
    if (isSum) group = new Running();
    else {
      group.add(one);
      all.add(one);
    }
    return !isSum;
  });
}
