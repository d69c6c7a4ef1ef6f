import type { ComponentType, ReactNode } from 'react';

/** A part that has Fluent's controls, with what they need around them, which is loaded with it. */
export async function withFluent(load: () => Promise<ComponentType>): Promise<ComponentType> {
  const [Part, { FluentRoot }] = await Promise.all([load(), import('./fluent-root')]);
  return function InFluent(): ReactNode {
    return (
      <FluentRoot>
        <Part />
      </FluentRoot>
    );
  };
}
