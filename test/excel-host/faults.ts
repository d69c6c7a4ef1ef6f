import { HostFailure } from './host-failure';

/** Why a request does not reach Excel or its answer does not come back; the numbers are those of the transport. */
export const TRANSPORT = {
  cellEditing: 5004,
  sessionLost: 5012,
  dialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type TransportFault = keyof typeof TRANSPORT;

/** What goes wrong at a request. */
export type Fault =
  | {
      readonly transport: TransportFault;
      /** Excel has carried the request out, only its answer is lost. Always so when the answer is too large. */
      readonly carriedOut?: boolean;
      /** Every later request fails in the same way, the ones that clean up too. */
      readonly forGood?: boolean;
    }
  | {
      /** An error code of the rich API: AccessDenied, InvalidOperation, GeneralException, ItemAlreadyExists, … */
      readonly code: string;
      /** Place of the action that fails, from 0; those before it are carried out. The first when left out. */
      readonly action?: number;
      readonly message?: string;
    };

const HTTP: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

export function failureOf(code: string, message = `Injected ${code}.`): HostFailure {
  return new HostFailure(code, message, null, HTTP[code] ?? 400);
}

/** Members that the host refuses, by the beginning of their names: "PageLayout", "RangeFormat.autofit". */
interface Refusal {
  readonly location: string;
  readonly code: string;
}

/** Faults to come, by the number of the request of a job; the first request is 1. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private readonly refusals: Refusal[] = [];
  private lasting: Fault | null = null;

  /** Lets every call fail whose place begins so, in every request; reading counts as "PageLayout.load". */
  refuse(location: string, code = 'GeneralException'): void {
    this.refusals.push({ location: location.toLowerCase(), code });
  }

  /** @throws the failure that was planned for this member of the API, "PageLayout.paperSize" */
  assertTaken(member: string): void {
    const refusal = this.refusals.find(({ location }) => member.toLowerCase().startsWith(location));
    if (refusal)
      throw new HostFailure(refusal.code, `Refused: ${member}.`, member, HTTP[refusal.code] ?? 400);
  }

  /** Lets a request of the job fail. */
  at(request: number, fault: Fault): void {
    this.planned.set(request, fault);
  }

  clear(): void {
    this.planned.clear();
    this.refusals.length = 0;
    this.lasting = null;
  }

  /** What goes wrong now; `request` is null for requests that are not counted. */
  take(request: number | null): Fault | null {
    if (this.lasting || request === null) return this.lasting;
    const fault = this.planned.get(request) ?? null;
    if (fault && 'transport' in fault && fault.forGood === true) this.lasting = fault;
    return fault;
  }
}
