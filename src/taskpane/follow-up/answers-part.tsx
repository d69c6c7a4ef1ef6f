import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { reportTexts, type JobSentence } from '../../app/jobs/job-report';
import { useContextStore, useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { chosenSource } from '../parts/chosen-source';
import { Disclosure } from '../parts/disclosure';
import { ShellButton } from '../parts/shell-button';
import { answersIn, answersOfFiles, countFields, type UnitForms } from '../state/answers-in';

function Told({ sentences }: { readonly sentences: readonly JobSentence[] }): ReactNode {
  const language = useLanguage();
  return reportTexts({ done: true, sentences }, language).map((text) => <p key={text}>{text}</p>);
}

/** The sheets of units in a file; null where it cannot be read. */
async function formsIn(file: File): Promise<UnitForms | null> {
  try {
    return (await chosenSource(file).read(new AbortController().signal)).forms ?? [];
  } catch {
    return null;
  }
}

/** Takes in what units sent back as files, and tells what became of it. */
function FromFiles(): ReactNode {
  const say = useSay();
  const { get, dispatch } = useContextStore();
  const input = useRef<HTMLInputElement>(null);
  const [told, tell] = useState<readonly JobSentence[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const forms: UnitForms[number][] = [];
    const sentences: JobSentence[] = [];
    for (const file of files) {
      const found = await formsIn(file);
      const params = { file: file.name };
      if (found === null) sentences.push({ key: 'pane.answers.unreadable', params });
      else if (found.length === 0) sentences.push({ key: 'pane.answers.no-form', params });
      else forms.push(...found);
    }
    const { changed, told: remarks } = answersOfFiles(get(), forms);
    if (Object.keys(changed).length > 0) dispatch({ kind: 'edit', edit: { kind: 'take-answers', changed } });
    else if (forms.length > 0) sentences.push({ key: 'pane.answers.nothing-new' });
    tell([...sentences, ...remarks]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  return (
    <div className="answer-files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p>{say('pane.answers.choose.what')}</p>
      <ShellButton size="small" onClick={() => input.current?.click()}>
        {say('pane.answers.choose')}
      </ShellButton>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xls,.ods"
        aria-label={say('pane.answers.choose')}
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          // The same files may be chosen again after they were changed.
          currentTarget.value = '';
        }}
      />
      <div role="status" className="answers-told">
        <Told sentences={told} />
      </div>
    </div>
  );
}

/** What units filled in: on sheets of the workbook itself, or in files that they sent back. */
export function AnswersPart(): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const answers = usePane(answersIn);
  const count = countFields(answers);
  const { changed, told } = answers;
  return (
    <>
      {count > 0 && (
        <div className="callout register">
          <p>{say('pane.answers.found', { count })}</p>
          <ShellButton
            size="small"
            className="start"
            appearance="primary"
            onClick={() => dispatch({ kind: 'edit', edit: { kind: 'take-answers', changed } })}
          >
            {say('pane.answers.take')}
          </ShellButton>
        </div>
      )}
      {told.length > 0 && (
        <Disclosure
          name={say('pane.answers.told', { count: told.length })}
          facts={say('pane.answers.told.how')}
        >
          <Told sentences={told} />
        </Disclosure>
      )}
      <Disclosure name={say('pane.answers')} facts="">
        <FromFiles />
      </Disclosure>
    </>
  );
}
