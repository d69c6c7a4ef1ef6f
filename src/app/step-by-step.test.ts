import { StepByStep } from './step-by-step';

const counting = (done: number[]) =>
  new StepByStep(function* () {
    for (const step of [1, 2]) {
      done.push(step);
      yield undefined;
    }
    return done.length;
  });

test('does one step at a time', () => {
  const done: number[] = [];
  const work = counting(done);
  expect([work.next(), ...done]).toEqual([false, 1]);
  expect([work.next(), work.next(), work.isDone]).toEqual([false, true, true]);
  expect([work.next(), work.result(), ...done]).toEqual([true, 2, 1, 2]);
});

test('what is left is done at once', () => {
  const done: number[] = [];
  const work = counting(done);
  work.next();
  expect(work.result()).toBe(2);
  expect(done).toEqual([1, 2]);
});

test('a step that fails is told each time', () => {
  const work = new StepByStep<never>(function* () {
    yield undefined;
    throw new Error('no room');
  });
  expect(() => work.result()).toThrow('no room');
  expect(() => work.result()).toThrow('no room');
});
