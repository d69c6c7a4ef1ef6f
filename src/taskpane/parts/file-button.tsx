import { useRef, type ComponentProps, type ReactNode } from 'react';
import { ShellButton } from './shell-button';
import { useOpenFiles } from './use-open-files';

const ACCEPTED = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

interface Props {
  readonly text: string;
  readonly appearance: NonNullable<ComponentProps<typeof ShellButton>['appearance']>;
  readonly size?: NonNullable<ComponentProps<typeof ShellButton>['size']>;
}

/** Asks for a file; a button, so that it looks, focuses and reads as one. */
export function FileButton({ text, appearance, size = 'medium' }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const open = useOpenFiles();
  return (
    <>
      <ShellButton appearance={appearance} size={size} onClick={() => input.current?.click()}>
        {text}
      </ShellButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={text}
        onChange={({ currentTarget }) => {
          open([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was changed in Excel.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
