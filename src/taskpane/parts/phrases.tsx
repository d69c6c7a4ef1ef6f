import { Fragment, type ReactNode } from 'react';

/** A text that is broken between its words alone where they fit on a line: Thai is cut by a dictionary that knows no names. */
export const Phrases = ({ text }: { readonly text: string }): ReactNode =>
  text.split(' ').map((word, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <span className="whole-word">{word}</span>
    </Fragment>
  ));
