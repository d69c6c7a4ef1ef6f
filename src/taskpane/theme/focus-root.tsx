import { useFocusVisible } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Lets Fluent's controls show their focus ring for the keyboard only. */
export function FocusRoot({ children }: { readonly children: ReactNode }): ReactNode {
  const ref = useFocusVisible<HTMLDivElement>();
  return (
    <div ref={ref} className="focus-root">
      {children}
    </div>
  );
}
