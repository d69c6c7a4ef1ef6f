import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadSteps } from '../../text/message';

/** A part of a later step: it comes with the sentences of these steps when it is first shown. */
export const laterPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadSteps()]);
    return { default: part };
  });
