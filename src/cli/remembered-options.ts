import { AS_PUBLISHED, suggestingOf, tableOf, type Settings } from '../app/keeping/settings';
import type { DocumentOptions } from '../app/plan-workbook';
import type { AnalysisOptions } from '../scores/types';
import type { PlanCommand } from './arguments';

/** How documents are drawn, as the workbook remembers it wherever nothing else was typed. */
export const documentsWith = (
  documents: DocumentOptions,
  settings: Settings,
  typed: ReadonlySet<string>,
): DocumentOptions => ({
  digits: typed.has('digits') ? documents.digits : settings.digits,
  font: typed.has('font') ? documents.font : settings.font,
  fontMissing: typed.has('font-missing') ? documents.fontMissing : settings.fontMissing,
  tableSize: typed.has('table-size') ? documents.tableSize : settings.tableSize,
  inColour: settings.inColour,
  signers: settings.signers,
});

/** How scores are judged, as the workbook remembers it wherever nothing else was typed. */
export function requestWith<Request extends AnalysisOptions>(
  request: Request,
  settings: Settings,
  typed: ReadonlySet<string>,
): Request {
  const kept = <Value>(option: string, given: Value, remembered: Value): Value =>
    typed.has(option) ? given : remembered;
  return {
    ...request,
    threshold: kept('threshold', request.threshold, settings.threshold),
    urgentBelow: kept('urgent', request.urgentBelow, settings.urgentBelow),
    target: kept('target', request.target, settings.target),
    rulesOf: kept('rules-of', request.rulesOf, settings.rulesOf),
  };
}

/** The command with the settings that the workbook remembers, wherever nothing else was typed. */
export function withSettings<Command extends Pick<PlanCommand, 'typed' | 'request' | 'plan'>>(
  command: Command,
  settings: Settings,
): Command {
  const { typed, request, plan } = command;
  const { startQuarter, rounds } = suggestingOf(settings);
  return {
    ...command,
    request: requestWith(request, settings, typed),
    plan: {
      ...plan,
      ...tableOf(settings),
      ...(rounds && { rounds }),
      ...(startQuarter && { startQuarter }),
      top: typed.has('top') ? plan.top : settings.top,
      ...(typed.has('layout') && { layout: plan.layout, ...AS_PUBLISHED }),
      documents: documentsWith(plan.documents, settings, typed),
    },
  };
}
