import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { laterPart } from '../parts/later-part';

const PicturePart = laterPart(
  async () => (await import(/* webpackChunkName: "picture" */ './picture-part')).PicturePart,
);

/** The picture for an executive, whose drawing comes after the analysis stands. */
export const LaterPicture = (props: ComponentProps<typeof PicturePart>): ReactNode => (
  <Suspense fallback={null}>
    <PicturePart {...props} />
  </Suspense>
);
