import { startPane } from './start-pane';

const place = document.getElementById('pane');
if (place) {
  startPane(place, {
    language: navigator.language.toLowerCase().startsWith('en') ? 'en' : 'th',
    brightness: null,
    workbook: null,
  });
}
