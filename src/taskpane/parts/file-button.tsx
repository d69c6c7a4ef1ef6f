import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useOpenFiles } from './use-open-files';

const ACCEPTED = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

interface Props {
  readonly text: string;
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly size?: NonNullable<ButtonProps['size']>;
}

/** Asks for a file; a button, so that it looks, focuses and reads as one. */
export function FileButton({ text, appearance, size = 'medium' }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const open = useOpenFiles();
  return (
    <>
      <Button appearance={appearance} size={size} onClick={() => input.current?.click()}>
        {text}
      </Button>
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
