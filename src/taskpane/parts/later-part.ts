import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { withSentences } from '../../text/message';

/** A part that few need at first: it comes with its sentences when it is first shown. */
export const laterPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: await withSentences(load()) }));
