import { Component, type ReactNode } from 'react';
import { failureSentence } from './say';

interface State {
  readonly sentence: string | null;
}

/** Shows one sentence instead of an empty page when drawing the pane fails. */
export class FailureScreen extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { sentence: null };

  static getDerivedStateFromError(error: unknown): State {
    return { sentence: failureSentence(error) };
  }

  override render(): ReactNode {
    const { sentence } = this.state;
    return sentence === null ? (
      this.props.children
    ) : (
      <p className="problem" role="alert">
        {sentence}
      </p>
    );
  }
}
