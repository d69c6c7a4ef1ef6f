/** What the header of a column or the label of a row says its cells are. */
export type Role =
  | 'score'
  /** ร้อยละ or % alone: of scores where nothing says of what else. */
  | 'percent'
  | 'rank'
  | 'weight'
  | 'weighted'
  | 'full'
  /** What is aimed at, expected, forecast or planned. */
  | 'target'
  /** What is missing to a target or to the full score. */
  | 'gap'
  /** How far measures, projects or spending have come. */
  | 'progress'
  /** The share of agencies, people or items of which something is true: a pass rate. */
  | 'share'
  | 'risk'
  | 'page'
  /** A group of people asked: staff by rank, sex, age. */
  | 'group'
  | 'difference'
  | 'previous'
  | 'average'
  | 'extreme'
  | 'count'
  /** Scores that were replaced later: before a review, provisional, by self-assessment. */
  | 'earlier'
  /** One of several rounds of a year: a quarter, a half, the first time. */
  | 'round'
  | 'level'
  | 'overall'
  | 'agency'
  /** อบต., ทต., … in a column of its own, in front of the name. */
  | 'kind'
  | 'district'
  /** Which version a row holds: before or after an appeal. */
  | 'status'
  | 'place'
  | 'year'
  | 'indicator'
  | 'instrument'
  | 'note';
