export * from './calendar';
export * from './indicators';
export * from './instruments';
export * from './issues';
export * from './scoring-rules';
export * from './thai-digits';
export * from './types';
export * from './years';
