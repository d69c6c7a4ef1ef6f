import { Component, type ReactNode } from 'react';
import { message, type Language } from '../../text/message';

interface Props {
  readonly language: () => Language;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Shows what to do, and details to copy, instead of an empty page when drawing the pane fails. */
export class FailureScreen extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const language = this.props.language();
    const details = error.stack ?? error.message;
    return (
      <main className="failure" role="alert">
        <h1>{message(language, 'pane.broken')}</h1>
        <p>{message(language, 'pane.broken.what-to-do')}</p>
        <button type="button" className="plain-button" onClick={() => location.reload()}>
          {message(language, 'pane.broken.reload')}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => void navigator.clipboard.writeText(details)}
        >
          {message(language, 'pane.broken.copy')}
        </button>
        <details>
          <summary>{message(language, 'pane.broken.details')}</summary>
          <pre>{details}</pre>
        </details>
      </main>
    );
  }
}
