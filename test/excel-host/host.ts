import { EmulatedWorkbook } from './emulated-workbook';
import type { EventMessage } from './events';
import { failureOf, Faults, TRANSPORT, type Fault } from './faults';
import { kindOf, RequestLog } from './request-log';
import { Services } from './services';
import { execute, type ActionFault, type Gate } from './wire/interpreter';
import { changesWorkbook, UndoList } from './undo';
import type { WireRequest, WireResponse } from './wire/types';

/** The most a request or an answer may hold, in bytes, as Excel on the web limits it. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What goes back to the client: a number of the transport, 0 for an answer that arrives, and the answer as JSON. */
export interface Answer {
  readonly code: number;
  readonly body: string;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const refused = (code: number): Answer => ({ code, body: '' });

/** Excel behind the wire: takes requests as JSON, lets the planned ones fail, and counts. */
export class Host {
  workbook = new EmulatedWorkbook();
  readonly services = new Services();
  readonly faults = new Faults();
  readonly log = new RequestLog();
  readonly undo = new UndoList();
  payloadLimit = PAYLOAD_LIMIT;
  /** How long a page waits for each answer, in milliseconds; Excel has done its work by then. */
  delay = 0;

  /** Opens another workbook; counts, faults and the limit are as at the start. */
  open(workbook: EmulatedWorkbook): void {
    this.payloadLimit = PAYLOAD_LIMIT;
    this.workbook = workbook;
    this.undo.steps.length = 0;
    this.startJob();
  }

  /** Counts from here; planned faults are forgotten. */
  startJob(): void {
    this.log.reset();
    this.faults.clear();
  }

  answer(text: string): Answer {
    const request = JSON.parse(text) as WireRequest;
    const kind = kindOf(request);
    const number = kind === 'job' ? this.log.cost.requests + 1 : null;
    const bytesUp = bytes(text);
    const { answer, error } = this.judged(request, bytesUp, this.faults.take(number));
    this.log.add({
      kind,
      bytesUp,
      bytesDown: bytes(answer.body),
      actions: request.Actions.length,
      error,
      body: request,
    });
    return answer;
  }

  private judged(
    request: WireRequest,
    bytesUp: number,
    fault: Fault | null,
  ): { readonly answer: Answer; readonly error: string | null } {
    const transport = fault && 'transport' in fault ? fault : null;
    const lost = transport?.carriedOut === true || transport?.transport === 'responseTooLarge';
    if (transport && !lost)
      return { answer: refused(TRANSPORT[transport.transport]), error: transport.transport };
    if (bytesUp > this.payloadLimit) {
      return { answer: refused(TRANSPORT.requestTooLarge), error: 'requestTooLarge' };
    }
    const response = this.carryOut(request, fault && 'code' in fault ? fault : null);
    const body = JSON.stringify(response);
    if (transport) return { answer: refused(TRANSPORT[transport.transport]), error: transport.transport };
    if (bytes(body) > this.payloadLimit) {
      return { answer: refused(TRANSPORT.responseTooLarge), error: 'responseTooLarge' };
    }
    return { answer: { code: 0, body }, error: response.Error?.Code ?? null };
  }

  private carryOut(request: WireRequest, fault: Extract<Fault, { code: string }> | null): WireResponse {
    const planned: ActionFault | null = fault && {
      index: Math.min(fault.action ?? 0, request.Actions.length - 1),
      failure: failureOf(fault.code, fault.message),
    };
    const gate: Gate = (member, use) => {
      this.faults.assertTaken(member);
      if (changesWorkbook(member, use)) this.undo.note(member);
    };
    return execute(request, this.workbook, this.services, gate, planned);
  }

  takeEvents(): readonly EventMessage[] {
    return this.workbook.takeEvents();
  }
}
