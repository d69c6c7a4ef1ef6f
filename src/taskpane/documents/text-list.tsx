import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  roundOfText,
  type DocumentText,
  type TextGroup,
  type TextsOfDocument,
} from '../../app/document-texts';
import { useDispatch, usePane, useSay } from '../pane-context';
import { TextField } from '../parts/text-field';
import { useHandedOn } from '../parts/use-handed-on';
import { editsOf, type PaneState } from '../state/pane-state';

interface FieldProps {
  readonly own: DocumentText;
  /** Its place under the heading, from 1. */
  readonly number: number;
  readonly heading: string;
  /** As the user typed it; undefined where he has not. */
  readonly typed: string | undefined;
}

function Field({ own: { key, text: ours }, number, heading, typed }: FieldProps): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const write = (text: string | null): void =>
    dispatch({ kind: 'edit', edit: { kind: 'write-text', key, text: text === ours ? null : text } });
  const [text, type, leave] = useHandedOn(typed ?? ours, write);
  return (
    <div>
      <TextField
        label={say('pane.texts.of', { number })}
        value={text}
        rows={2}
        lang="th"
        maxLength={LONGEST}
        hint={text.trim() === '' ? say('pane.texts.empty') : undefined}
        onText={type}
        onBlur={leave}
      />
      {typed !== undefined && (
        <Button
          size="small"
          aria-label={say('pane.texts.restore-of', { number, heading })}
          onClick={() => {
            leave();
            write(null);
          }}
        >
          {say('pane.texts.restore')}
        </Button>
      )}
    </div>
  );
}

/** Longer than anybody writes, and well within what Excel takes in a cell. */
const LONGEST = 8000;

function Group({ heading, texts, typed }: TextGroup & { readonly typed: Readonly<Record<string, string>> }) {
  return (
    <fieldset>
      {heading !== '' && <legend lang="th">{heading}</legend>}
      {texts.map((own, index) => (
        <Field key={own.key} own={own} number={index + 1} heading={heading} typed={typed[own.key]} />
      ))}
    </fieldset>
  );
}

interface ListProps {
  /** Gives the same list as long as nothing changes. */
  readonly of: (state: PaneState) => readonly TextsOfDocument[];
  /** Of the report that they are texts of; null for the documents of a plan. */
  readonly round: number | null;
}

/** Every text of some documents, section by section, to be changed or given back. */
export function TextList({ of, round }: ListProps): ReactNode {
  const say = useSay();
  const documents = usePane(of);
  const { texts: typed } = usePane(editsOf);
  const known = new Set(
    documents.flatMap(({ groups }) => groups.flatMap(({ texts }) => texts.map(({ key }) => key))),
  );
  const unused = Object.keys(typed).filter((key) => roundOfText(key) === round && !known.has(key)).length;
  return (
    <>
      <p className="hint">{say('pane.texts.hint')}</p>
      {unused > 0 && <p className="hint">{say('pane.texts.unused', { count: unused })}</p>}
      {documents.map(({ kind, groups }) => (
        <section key={kind} aria-label={say(`pane.sheet.${kind}`)}>
          <h3>{say(`pane.sheet.${kind}`)}</h3>
          {groups.map((group) => (
            <Group key={group.texts[0]?.key} {...group} typed={typed} />
          ))}
        </section>
      ))}
    </>
  );
}
