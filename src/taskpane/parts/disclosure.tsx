import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly name: string;
  /** What is known of it, in a line that is read while it is closed. */
  readonly facts: string;
  /** Drawn while it is open. */
  readonly children: ReactNode;
}

/** A part of a form that is one line until it is opened. */
export function Disclosure({ name, facts, children }: Props): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="signers">
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="name">{name}</span>
        <span className="facts-line">{facts}</span>
      </button>
      <div id={id} className="signer-list" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
