export function isSampled(id: string, sample: { readonly seed: number; readonly oneOf: number }): boolean;
