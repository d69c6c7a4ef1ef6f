import { PANE_ENGLISH } from './pane-en';
import { SHARED_ENGLISH } from './shared-en';
import { JOBS_ENGLISH } from './jobs-en';
import type { MessageKey } from './th';

/** The same sentences in plain English. */
export const ENGLISH: Readonly<Record<MessageKey, string>> = {
  ...SHARED_ENGLISH,
  'finding.missing-indicator':
    'Indicator {indicator} ({name}) was not found. Add its name and score to the table, then analyse again.',
  'finding.missing-indicator.empty':
    'Indicator {indicator} ({name}) has no score. Type it into the cell named here, then analyse again.',
  'finding.missing-indicator.mark':
    'Indicator {indicator} ({name}) has no score (the cell says “{raw}”). Type it into the cell named here, then analyse again.',
  'finding.duplicate-indicator':
    'Indicator {indicator} ({name}) has {count} scores. The first one ({kept}) is used; delete those you do not want.',
  'finding.out-of-range':
    'The score of indicator {indicator} ({name}) is “{raw}”, outside 0 to 100. Check and correct the cell named here.',
  'finding.not-a-number':
    'The score of indicator {indicator} ({name}) is “{raw}”, which is not a number. Type a number such as 92.01.',
  'finding.ambiguous-name':
    'The indicator named in this cell may be “{first}” or “{second}”. Type the full name.',
  'finding.instrument-mismatch':
    'The stated {instrument} score {stated} differs from the mean of its indicators, {recomputed} (weighted {weighted}). Check the scores of this instrument.',
  'finding.level-mismatch':
    'The stated level “{stated}” differs from the level by that year’s rules, “{recomputed}”. Compare it with the published result.',
  'finding.no-scores':
    'No table of ITA scores was found in this file. Check that indicator names stand beside their scores.',
  'finding.unreadable-file': 'The file could not be opened. Check it and try again.',
  'finding.unreadable-file.missing': 'There is no such file. Check the name and the folder.',
  'finding.unreadable-file.access': 'The file may not be read, or is in use. Close it and try again.',
  'finding.unreadable-file.folder': 'This is a folder, not a file. Name a file inside it.',
  'finding.unreadable-file.not-a-workbook':
    'This is not a workbook. Choose an Excel (.xlsx, .xls), OpenDocument (.ods) or .csv file.',
  'finding.unreadable-file.encrypted': 'The file has a password. Open it in Excel and save it without one.',
  'finding.unreadable-file.damaged':
    'The file is damaged or incomplete. Open it in Excel and save it as a new file.',
  'finding.unreadable-file.too-large':
    'The file is too large to read. Copy the sheet with the scores into a new file.',
  'finding.unreadable-file.unsafe':
    'The file was not opened: its inner structure is abnormal and may harm the computer. Ask its author for a new one.',
  'finding.year-unknown':
    'The fiscal year of the scores was not found, so no level is given. State the year or type it above the table.',
  'finding.year-unknown.rules-of':
    'The fiscal year of the scores was not found; the level follows the rules of {rules}, as chosen. Type the year above the table.',
  'finding.year-unknown.outside':
    'There are no level rules for fiscal year {year}, so no level is given. To use another year’s rules, choose that year.',
  'finding.year-mismatch':
    'The year given ({requested}) is not the year in the file ({found}). The year in the file is used; check it.',
  'finding.other-reading':
    'A second set of scores stands beside the same table. The one with a header and more data is used; check the cells named here.',
  'finding.other-reading.twice':
    'The scores of the same agency and year stand in more than one place and differ. The more complete or first set is used; check the cells named here.',
  'finding.other-reading.fractions':
    'The scores are decimals from 0 to 1 and were read as percentages (0.9201 as 92.01). If that is wrong, correct the cells named here.',
  'finding.other-reading.plain-mean':
    'The total {value} equals a mean without weights, so the overall score (weights 30, 30 and 40) was not checked against it. Check the cells named here.',
  cells: 'cells {cells}',
  'cells.more': '{cells} and {count} more',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
  'cli.help':
    'ita – ITA Planner: reads, checks, grades and classifies scores, and makes measure plans\n\n' +
    'Usage\n' +
    '  ita analyze FILE… [--sheet NAME] [--year Y] [--rules-of Y] [--threshold N] [--urgent N] [--target N]\n' +
    '                    [--strict] [--json]\n' +
    '  ita plan FILE -o OUT.xlsx [--year Y] [--plan-year Y] [--layout KEY] [--agency NAME] [--top N]\n' +
    '                    [--digits thai|arabic] [--font NAME] [--in-place]\n' +
    '  ita batch FOLDER -o OUTFOLDER [--jobs N] [options of plan but --sheet, --agency, --target, --in-place]\n\n' +
    'Rules are known for {first} to {last}; layouts: {layouts}.\n' +
    'Exit codes: 0 done, 1 error findings (only with --strict), 2 wrong usage, 3 nothing readable.',
  'cli.see-help': 'Type ita --help to see how it is used.',
  'cli.unknown-command': 'There is no command “{command}”; use analyze, plan or batch.',
  'cli.unknown-option': 'The option “{option}” is unknown or does not go with {command}.',
  'cli.option-without-value': 'The option “{option}” needs a value.',
  'cli.option-with-value': 'The option “{option}” takes no value.',
  'cli.no-file': 'Name a file with scores.',
  'cli.one-file': 'plan works on one file; name only one.',
  'cli.no-output': 'Name the file to write with -o, for example -o plan.xlsx.',
  'cli.output-not-xlsx': 'The file to write must end in .xlsx ({output}).',
  'cli.output-is-input':
    'The file to write is the input. Choose another name, or use --in-place to replace it.',
  'cli.output-folder': 'There is no folder “{folder}”. Create it or choose another place.',
  'cli.output-failed':
    'The file “{output}” could not be written. Close it in Excel or check the folder, then try again.',
  'cli.output-full':
    'The disk has no room for “{output}”; free some space or save it elsewhere, then try again.',
  'cli.not-a-year': '{option} needs a Buddhist-era year such as 2567 (found “{value}”).',
  'cli.not-a-rule-year': '{option} needs a year from {first} to {last} (found “{value}”).',
  'cli.not-a-score': '{option} needs a score from 0 to 100 (found “{value}”).',
  'cli.not-a-count': '{option} needs a whole number from 1 to 10 (found “{value}”).',
  'cli.not-a-font': '{option} must be the name of a font, at most 31 characters (found “{value}”).',
  'cli.not-a-choice': '{option} needs one of {choices} (found “{value}”).',
  'cli.no-such-sheet': 'There is no sheet “{sheet}” in {file}; there are {sheets}.',
  'cli.several-agencies': 'The file has scores of {count} agencies. Choose one with --agency: {agencies}',
  'cli.unknown-agency': 'The agency “{agency}” is not in the file; there are {agencies}.',
  'cli.unexpected':
    'Something unexpected happened ({detail}). The input was not changed; please report this text.',
  'summary.heading': '{agency}, fiscal year {year}',
  'summary.no-agency': '(agency not named)',
  'summary.no-year': '(year unknown)',
  'summary.place': 'sheet {sheet}',
  'summary.overall': 'Overall {overall}, level {level}',
  'summary.no-overall': 'Overall: cannot be computed, scores are missing',
  'summary.no-level': '(not given)',
  'summary.stated': 'Overall stated in the file: {stated}',
  'summary.stated-level': 'Level stated in the file: {level}',
  'summary.rule.letters': 'By the letter levels AA to F, which look at the overall score',
  'summary.rule.five-levels': 'By the five levels, which look at the overall score and at every instrument',
  'summary.rule.five-levels-provisional':
    'By the five levels of the year before, which look at the overall score and at every instrument',
  'summary.rounding': 'The level depends on rounding an instrument score to two decimals before the test',
  'summary.held-back': 'The level is held back by {instruments}',
  'summary.rules-of': 'Rules of fiscal year {year}, as chosen',
  'summary.provisional':
    'The rules of this fiscal year are not confirmed; check them against the announcement',
  'summary.assumed':
    'The rules of this fiscal year are assumed from its neighbours; check them against the announcement',
  'summary.cuts':
    'The bounds of the levels do not come from the official announcement itself; check them against it',
  'summary.next-level': 'At least {points} more overall points to reach {level}',
  'summary.columns.number': 'No.',
  'summary.columns.name': 'Indicator',
  'summary.columns.score': 'Score',
  'summary.columns.rank': 'Rank',
  'summary.columns.class': 'Class',
  'summary.columns.gain': 'Gain',
  'summary.columns.cell': 'Cell',
  'class.continuous': 'continuous development',
  'summary.findings': '{count} findings',
  'summary.finding': '[{severity}] {sentence}',
  'summary.no-findings': 'Nothing unusual was found in the scores',
  'summary.plan': '{count} measures for {indicators} indicators',
  'summary.plan-indicator': '{name} ({score}) {class}: {count} measures',
  'summary.year-of-plan': 'Fiscal year of the measures: {year}',
  'summary.written': 'Written: {output}',
  'summary.sheets': 'Sheets added: {sheets}',
  'summary.macros': 'Macros of the input were left out',
  'summary.other-years': 'The file has scores of several years; this plan uses {year}',
  ...PANE_ENGLISH,
  'batch.one-folder': 'Name one folder with score files, for example ita batch scores -o plans.',
  'batch.no-output': 'Name the folder for the plans with -o, for example -o plans.',
  'batch.not-jobs': '{option} needs a whole number from 1 to 64 (found “{value}”).',
  'batch.no-folder': 'There is no folder “{folder}”. Check its name.',
  'batch.output-is-input':
    'The output folder must not be the folder with the scores, nor hold it. Choose another one.',
  'batch.output-failed':
    'The folder “{folder}” could not be made. Check its name and your rights, then try again.',
  'batch.failed-file': '{file}: {reason}',
  'batch.failed.folder': 'This folder may not be opened. Check your rights, then run again.',
  'batch.failed.write':
    'The plan could not be saved. Check the free space and your rights to the folder, then run again.',
  'batch.failed.time':
    'This file took too long and was passed over. Copy the sheet with the scores into a new file.',
  'batch.failed.memory':
    'This file needs too much memory and was passed over. Copy the sheet with the scores into a new file.',
  'batch.failed.crash':
    'The program broke off while reading this file and passed over it. Open it in Excel and save it as a new file.',
  'batch.failed.unexpected':
    'Something unexpected happened with this file ({detail}); please report this text.',
  'batch.nothing':
    'No score files were found in “{folder}”. Check that it holds .xlsx, .xlsm, .xls, .ods or .csv files.',
  'batch.progress': '{done}/{total} files ({percent}%)',
  'batch.stopped': 'Stopped. Plans saved so far are in “{folder}”; the summary was not made.',
  'batch.done': '{files} files examined, {plans} plans made',
  'batch.done.failed': '{count} could not be used; the reasons stand at the end of the summary',
  'batch.done.own': '{count} files passed over: this program made them',
  'batch.done.summary': 'Summary of all agencies: {path}',
  ...JOBS_ENGLISH,
};
