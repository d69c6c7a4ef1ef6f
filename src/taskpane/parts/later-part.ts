import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { withSentences } from '../../text/message';
import { loadLaterStyles } from './later-styles';

/** Never shown without its styles or its sentences. */
async function whole<Props>(part: Promise<ComponentType<Props>>): Promise<ComponentType<Props>> {
  const [loaded] = await Promise.all([withSentences(part), loadLaterStyles()]);
  return loaded;
}

/** A part that few need at first: it comes with its sentences and styles when it is first shown. */
export const laterPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: await whole(load()) }));
