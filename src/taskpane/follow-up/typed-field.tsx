import type { ComponentProps, ReactNode } from 'react';
import { TextField } from '../parts/text-field';
import { useKeptTyping } from './use-kept-typing';

interface Props extends Pick<ComponentProps<typeof TextField>, 'label' | 'rows' | 'inputMode' | 'lang'> {
  /** As it stands in the plan. */
  readonly known: string;
  /** What is wrong with a text; nothing is kept from being written by it. */
  readonly wrong?: (text: string) => string | undefined;
  readonly hint?: string | undefined;
  readonly onText: (text: string, goesOn: boolean) => void;
}

/** A field of the register that is typed in place. */
export function TypedField({ known, wrong, hint, onText, ...field }: Props): ReactNode {
  const [text, type, leave] = useKeptTyping(known, onText);
  // A word that is only begun is not wrong yet.
  const error = text === known ? wrong?.(text) : undefined;
  return <TextField {...field} value={text} hint={hint} error={error} onText={type} onBlur={leave} />;
}
