import { ACTION, PATH, type WireRequest } from './wire/types';

/** Of a job; of the start of office.js and its services; the clean-up that Excel.run sends after a job. */
export type RequestKind = 'job' | 'service' | 'clean-up';

export interface LoggedRequest {
  readonly kind: RequestKind;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly actions: number;
  /** Code of the error it was answered with, null when it was carried out. */
  readonly error: string | null;
  readonly body: WireRequest;
}

/** What a job cost. */
export interface Cost {
  readonly requests: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
}

export function kindOf({ Actions: actions, ObjectPaths: paths }: WireRequest): RequestKind {
  if (Object.values(paths).some((path) => path.ObjectPathType === PATH.newObject)) return 'service';
  const methods = actions.filter((action) => action.ActionType === ACTION.method).map(({ Name }) => Name);
  const cleansUp = methods.length > 0 && methods.every((name) => name === '_RemoveReference');
  const others = actions.some(
    (action) => action.ActionType === ACTION.query || action.ActionType === ACTION.setProperty,
  );
  return cleansUp && !others ? 'clean-up' : 'job';
}

/** The requests since the last reset. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.requests.push(request);
  }

  reset(): void {
    this.requests.length = 0;
  }

  /** Requests of jobs: neither those of the start nor those that clean up. */
  get job(): readonly LoggedRequest[] {
    return this.requests.filter(({ kind }) => kind === 'job');
  }

  get cost(): Cost {
    const { job } = this;
    return {
      requests: job.length,
      bytesUp: job.reduce((sum, { bytesUp }) => sum + bytesUp, 0),
      bytesDown: job.reduce((sum, { bytesDown }) => sum + bytesDown, 0),
    };
  }
}
