import { SIGNING_ROLES } from '../../text/names-th';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LONGEST_SIGNER_TEXT, MOST_SIGNERS, type Signer } from '../../app/parse-signers';
import { useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { TextField } from '../parts/text-field';

/** Anything else can be typed. */
const ROLES = Object.values(SIGNING_ROLES);

const NOBODY: Signer = { role: '', name: '', position: '' };

interface Props {
  readonly signers: readonly Signer[];
  readonly onChange: (signers: readonly Signer[]) => void;
}

function SignerFields({
  signer,
  number,
  onChange,
  onRemove,
}: {
  readonly signer: Signer;
  readonly number: number;
  readonly onChange: (signer: Signer) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const say = useSay();
  const field = (key: keyof Signer, choices?: readonly string[]): ReactNode => (
    <TextField
      label={say(`pane.signer.${key}`)}
      value={signer[key]}
      maxLength={LONGEST_SIGNER_TEXT[key]}
      {...(choices && { choices })}
      onText={(text) => onChange({ ...signer, [key]: text })}
    />
  );
  return (
    <fieldset className="signer">
      <legend>{say('pane.signer', { number })}</legend>
      {field('role', ROLES)}
      {field('name')}
      {field('position')}
      <button
        type="button"
        className="link"
        aria-label={say('pane.signer.remove-of', { number })}
        onClick={onRemove}
      >
        {say('pane.signer.remove')}
      </button>
    </fieldset>
  );
}

/** Who signs the plan, from left to right: one line until it is opened. */
export function Signers({ signers, onChange }: Props): ReactNode {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<'added' | 'removed' | null>(null);
  useEffect(() => {
    if (!focus) return;
    const wanted = focus === 'added' ? 'fieldset:last-of-type input' : 'fieldset:last-of-type input, .add';
    const found = box.current?.querySelectorAll<HTMLElement>(wanted);
    found?.[0]?.focus();
    setFocus(null);
  }, [focus]);
  const roles = signers.map(({ role, name }) => role.trim() || name.trim()).filter((text) => text !== '');
  const summary = [
    say(signers.length === 0 ? 'pane.signers.none' : 'pane.signers.count', { count: signers.length }),
    ...(roles.length > 0 ? [roles.join(', ')] : []),
  ];
  return (
    <div ref={box}>
      <Disclosure name={say('pane.signers')} facts={summary.join(': ')}>
        <p className="hint">{say('pane.signers.hint')}</p>
        {signers.map((signer, index) => (
          <SignerFields
            key={index}
            signer={signer}
            number={index + 1}
            onChange={(changed) => onChange(signers.map((each, at) => (at === index ? changed : each)))}
            onRemove={() => {
              onChange(signers.filter((_, at) => at !== index));
              setFocus('removed');
            }}
          />
        ))}
        {signers.length < MOST_SIGNERS ? (
          <button
            type="button"
            className="link add"
            onClick={() => {
              onChange([...signers, NOBODY]);
              setFocus('added');
            }}
          >
            {say('pane.signers.add')}
          </button>
        ) : (
          <p className="hint">{say('pane.signers.most', { count: MOST_SIGNERS })}</p>
        )}
      </Disclosure>
    </div>
  );
}
