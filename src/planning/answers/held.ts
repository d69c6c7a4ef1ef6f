import { cleanText } from '../../scores/thai-text';
import { percentOf } from '../follow-up/percent';
import type { FieldValue } from '../register/fields';
import { statusOf, STATUS_WORDS } from '../status';
import { hashOf } from '../text-digest';
import { HELD_FIELDS, type HeldField } from './fields';

/** Whether nothing is written. */
export const isBlank = (value: FieldValue): boolean => value === null || String(value).trim() === '';

/** A text without what programs change of it: line breaks of other systems, blanks at the ends of lines. */
export const plainText = (value: FieldValue): string =>
  String(value ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+$/gm, '')
    .trim();

/**
 * What a cell of a field says, as it is compared: ('status', 'แล้วเสร็จ') is ('status', 'ดำเนินการแล้วเสร็จ'), ('percent', 0) is
 * ('percent', null).
 */
export function meaningOf(field: HeldField, value: FieldValue): string {
  if (field === 'status') {
    const text = cleanText(String(value ?? ''));
    return text === '' ? 'not-started' : (statusOf(text) ?? text);
  }
  if (field === 'percent' && typeof value !== 'boolean') {
    const percent = percentOf(value);
    if (percent === 0 || isBlank(value)) return '';
    return percent === null ? plainText(value) : String(percent);
  }
  return plainText(value);
}

/** A value as the register holds it; a status by its own word. */
export function registerValue(field: HeldField, value: FieldValue): FieldValue {
  if (field === 'status') {
    const status = statusOf(String(value ?? ''));
    return status === null ? plainText(value) : STATUS_WORDS[status];
  }
  if (field === 'percent' && typeof value === 'string') return percentOf(value) ?? plainText(value);
  return typeof value === 'string' ? plainText(value) : value;
}

/** By what a form knows again what a cell said. */
export const digestOf = (meaning: string): string => hashOf(meaning).toString(36);

/** Digests of what the cells of a row say, in the order of `HELD_FIELDS`. */
export const heldText = (values: Readonly<Record<HeldField, FieldValue>>): string =>
  HELD_FIELDS.map((field) => digestOf(meaningOf(field, values[field]))).join('.');

/** The digest of a field among those of a row; null when there is none. */
export const heldOf = (held: string | null, field: HeldField): string | null =>
  held?.split('.')[HELD_FIELDS.indexOf(field)] ?? null;
