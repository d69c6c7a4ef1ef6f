import type { MessageKey } from '../../text/message';
import type { HostError, HostErrorReason } from '../../workbook/host-workbook';

/** Reasons that have a second sentence, which names the sheet at fault. */
const NAMING_THE_SHEET: Readonly<Partial<Record<HostErrorReason, MessageKey>>> = {
  protected: 'host.protected.sheet',
  'too-large': 'host.too-large.sheet',
};

/** Why the host refused and what to do next, in one sentence. */
export function hostSentence({ reason, detail, sheet }: HostError): {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string>>;
} {
  const naming = sheet === null ? undefined : NAMING_THE_SHEET[reason];
  return naming && sheet !== null
    ? { key: naming, params: { sheet } }
    : { key: `host.${reason}`, params: { detail } };
}
