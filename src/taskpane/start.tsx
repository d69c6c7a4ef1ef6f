import { createRoot } from 'react-dom/client';
import { FailureScreen } from './failure-screen';
import { Pane } from './pane';

const place = document.getElementById('pane');
if (place) {
  createRoot(place).render(
    <FailureScreen>
      <Pane />
    </FailureScreen>,
  );
}
