import { getEventListeners } from 'node:events';
import { problemOf } from '../state/problem';
import type { FileAnswer, FileMessage, FileRequest } from './file-requests';
import { fileThread } from './file-thread';
import { startWorker } from './start-worker';

jest.mock('./start-worker', () => ({ startWorker: jest.fn() }));

const REQUEST: FileRequest = { kind: 'read', bytes: null };
const ANSWER: FileAnswer = { kind: 'failed', detail: 'x' };

/** A thread that answers when the test says so. */
class FakeWorker {
  onmessage: ((event: { readonly data: FileMessage }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly asked: FileRequest[] = [];
  ended = false;
  readonly postMessage = (request: FileRequest): void => void this.asked.push(request);
  readonly terminate = (): void => {
    this.ended = true;
  };
}

let workers: FakeWorker[] = [];
beforeEach(() => {
  workers = [];
  jest.mocked(startWorker).mockImplementation(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
});

const listeners = ({ signal }: AbortController): number => getEventListeners(signal, 'abort').length;

test('a request that was answered listens no longer for being broken off, and its thread stays', async () => {
  const send = fileThread();
  const control = new AbortController();
  for (const time of [1, 2]) {
    const answer = send(REQUEST, control.signal);
    expect([workers[0]?.asked.length, listeners(control)]).toEqual([time, 1]);
    workers[0]?.onmessage?.({ data: ANSWER });
    expect(await answer).toBe(ANSWER);
    expect(listeners(control)).toBe(0);
  }
  expect(workers).toMatchObject([{ ended: false }]);
});

test('a request that is broken off or whose thread fails ends the thread and listens no longer; the next has a new one', async () => {
  const send = fileThread();
  const control = new AbortController();
  const failing = send(REQUEST, control.signal);
  workers[0]?.onerror?.({ message: 'out of memory' });
  await expect(failing).rejects.toThrow('out of memory');
  const stopped = send(REQUEST, control.signal);
  control.abort(new Error('stopped by the user'));
  await expect(stopped).rejects.toThrow('stopped by the user');
  expect(listeners(control)).toBe(0);
  expect(workers).toMatchObject([{ ended: true }, { ended: true }]);
});

describe('a thread that died without a word', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is given up after two minutes of silence and told; the next request has a new one', async () => {
    const send = fileThread();
    const control = new AbortController();
    const waiting = send(REQUEST, control.signal).catch((error: unknown) => problemOf(error).key);
    jest.advanceTimersByTime(119_000);
    expect(workers).toMatchObject([{ ended: false }]);
    jest.advanceTimersByTime(1000);
    expect(await waiting).toBe('pane.silent-thread');
    expect(workers).toMatchObject([{ ended: true }]);
    expect([listeners(control), jest.getTimerCount()]).toEqual([0, 0]);
    const next = send(REQUEST, control.signal);
    workers[1]?.onmessage?.({ data: ANSWER });
    expect(await next).toBe(ANSWER);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is waited for as long as it gives signs of life, which are no answer', async () => {
    const answer = fileThread()(REQUEST, new AbortController().signal);
    for (let time = 0; time < 5; time += 1) {
      jest.advanceTimersByTime(105_000);
      workers[0]?.onmessage?.({ data: { kind: 'alive' } });
    }
    jest.advanceTimersByTime(105_000);
    workers[0]?.onmessage?.({ data: ANSWER });
    expect(await answer).toBe(ANSWER);
    expect(workers).toMatchObject([{ ended: false }]);
  });
});

test('a thread that was begun ahead serves the first request', async () => {
  const send = fileThread();
  send.begin();
  expect(workers).toMatchObject([{ asked: [] }]);
  const answer = send(REQUEST, new AbortController().signal);
  workers[0]?.onmessage?.({ data: ANSWER });
  expect(await answer).toBe(ANSWER);
  expect(workers).toHaveLength(1);
});
