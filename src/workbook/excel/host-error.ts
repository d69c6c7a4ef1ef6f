import { HostError, type HostErrorReason, type Remains } from '../host-workbook';

/**
 * Codes of OfficeExtension.Error, which are never translated (Microsoft, "Error handling with the application-specific
 * APIs"; those of the transport stand in office.js itself). What is not here tells a user nothing to do.
 */
const REASONS: Readonly<Record<string, HostErrorReason>> = {
  AccessDenied: 'denied',
  ActivityLimitReached: 'busy',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  CellLimitReached: 'too-large',
  Conflict: 'busy',
  ConnectionFailure: 'session-lost',
  FormulaLengthExceedsLimit: 'too-large',
  InactiveWorkbook: 'busy',
  InvalidObjectPath: 'changed',
  InvalidOperationInCellEditMode: 'editing',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidReference: 'changed',
  ItemAlreadyExists: 'changed',
  ItemNotFound: 'changed',
  MemoryLimitReached: 'too-large',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  Unauthenticated: 'denied',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
};

/** What is known of any error that office.js throws. */
function factsOf(error: unknown): {
  readonly code: string;
  readonly location: string;
  readonly text: string;
} {
  const { code, message, debugInfo } = Object(error) as Partial<OfficeExtension.Error>;
  const location = debugInfo?.errorLocation ?? '';
  return {
    code: typeof code === 'string' ? code : '',
    location,
    text: [code, location, message ?? String(error)].filter(Boolean).join(' · '),
  };
}

/** The code that office.js gave an error; '' for an error of another kind. */
export function codeOf(error: unknown): string {
  return factsOf(error).code;
}

/** The member of the API that refused, as "WorksheetCollection.add"; '' where it is not known. */
export function locationOf(error: unknown): string {
  return factsOf(error).location;
}

/** The error of the port for whatever was thrown; a HostError keeps its reason. */
export function hostError(error: unknown, remains: Remains): HostError {
  if (error instanceof HostError) {
    return error.remains === remains
      ? error
      : new HostError(error.reason, remains, error.detail, error.sheet);
  }
  const { code, location, text } = factsOf(error);
  // The transport denies the document as a whole; a denial at a member of the API is a protected sheet or workbook.
  const reason = code === 'AccessDenied' && location !== '' ? 'protected' : (REASONS[code] ?? 'unknown');
  return new HostError(reason, remains, text);
}
