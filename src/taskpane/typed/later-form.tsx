import type { ReactNode } from 'react';
import { laterPart } from '../parts/later-part';

const TypedForm = laterPart(
  async () => (await import(/* webpackChunkName: "typed" */ './typed-form')).TypedForm,
);

/** The form for scores; it comes when somebody wants to type or paste them. */
export function LaterForm(): ReactNode {
  return <TypedForm />;
}
