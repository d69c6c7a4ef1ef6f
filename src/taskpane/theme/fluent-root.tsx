import { RendererProvider, useFocusVisible } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { constructedStyles } from './style-sheets';

/** One for the whole page, as it remembers which rules the page already has. */
const RENDERER = constructedStyles(document);

/** What Fluent's controls need around them: a place for their rules, and a focus ring for the keyboard only. */
export function FluentRoot({ children }: { readonly children: ReactNode }): ReactNode {
  const ref = useFocusVisible<HTMLDivElement>();
  return (
    <RendererProvider renderer={RENDERER} targetDocument={document}>
      <div ref={ref} className="fluent-root">
        {children}
      </div>
    </RendererProvider>
  );
}
