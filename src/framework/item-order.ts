import { INSTRUMENTS, type Item } from './types';

/** Puts items in the order i1, i2, …, e1, …, o1, …: negative where the left one comes first. */
export const itemOrder = (left: Item, right: Item): number =>
  INSTRUMENTS.indexOf(left.instrument) - INSTRUMENTS.indexOf(right.instrument) || left.number - right.number;
