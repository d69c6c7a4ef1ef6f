import { isOfMeasures, MADE_KINDS, USUAL_KINDS, shownFirst } from './kinds';

const shown = (...kinds: readonly string[]): string => shownFirst(kinds.map((kind) => ({ kind })));

test('people order the drawings of a plan, in the order in which they stand', () => {
  const drawn = ['brief', 'analysis', 'plan', 'register', 'owners'];
  expect(USUAL_KINDS).toEqual([...drawn, 'check']);
  expect(MADE_KINDS).toEqual([
    ...drawn,
    'checklist',
    'memo',
    'unit',
    'trend',
    'check',
    'own-units',
    'own-measures',
  ]);
});

test('the plan is shown before the rest, and what we do not know last', () => {
  expect(shown('analysis', 'plan', 'register', 'owners')).toBe('plan');
  expect(shown('owners', 'register', 'analysis')).toBe('analysis');
  expect(shown('owners', 'register')).toBe('register');
  expect(shown('other', 'owners')).toBe('owners');
  expect(shown('other')).toBe('other');
});

test('an analysis and what was found in its scores are not about measures', () => {
  expect(MADE_KINDS.filter((kind) => isOfMeasures({ kind }))).toEqual([
    'brief',
    'plan',
    'register',
    'owners',
    'memo',
    'unit',
  ]);
});
