import { Component, createRef, type ReactNode } from 'react';
import { message, type Language, type MessageKey } from '../../text/message';

interface Props {
  readonly language: () => Language;
  /** Leads to where drawing did not fail; what the user did is still there. */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  /** What came of copying the details. */
  readonly copied: MessageKey | null;
}

const SOUND: State = { error: null, copied: null };

/** Shows what to do, and details to copy, instead of an empty page when drawing the pane fails. */
export class FailureScreen extends Component<Props, State> {
  override readonly state: State = SOUND;
  readonly #details = createRef<HTMLDetailsElement>();
  readonly #text = createRef<HTMLPreElement>();

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly #back = (): void => {
    this.props.onBack();
    this.setState(SOUND);
  };

  /** Inside a host a page may not be allowed to fill the clipboard: then the text is selected for the user to copy. */
  readonly #copy = async (details: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      this.setState({ copied: 'pane.broken.copied' });
    } catch {
      if (this.#details.current) this.#details.current.open = true;
      if (this.#text.current) getSelection()?.selectAllChildren(this.#text.current);
      this.setState({ copied: 'pane.broken.copy-by-hand' });
    }
  };

  override render(): ReactNode {
    const { error, copied } = this.state;
    if (!error) return this.props.children;
    const language = this.props.language();
    const details = error.stack ?? error.message;
    return (
      <main className="failure" lang={language}>
        <div role="alert">
          <h1>{message(language, 'pane.broken')}</h1>
          <p>{message(language, 'pane.broken.what-to-do')}</p>
        </div>
        <div className="buttons">
          <button type="button" className="plain-button" onClick={this.#back}>
            {message(language, 'pane.broken.back')}
          </button>
          <button type="button" className="plain-button" onClick={() => location.reload()}>
            {message(language, 'pane.broken.reload')}
          </button>
          <button type="button" className="plain-button" onClick={() => void this.#copy(details)}>
            {message(language, 'pane.broken.copy')}
          </button>
        </div>
        <p role="status">{copied && message(language, copied)}</p>
        <details ref={this.#details}>
          <summary>{message(language, 'pane.broken.details')}</summary>
          <pre ref={this.#text} tabIndex={0}>
            {details}
          </pre>
        </details>
      </main>
    );
  }
}
