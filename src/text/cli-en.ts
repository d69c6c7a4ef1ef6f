import type { CLI_THAI } from './cli-th';

/** What the command line says, in English; part of the catalogue in en.ts. The build of the page leaves it out. */
export const CLI_ENGLISH: Readonly<Record<keyof typeof CLI_THAI, string>> = {
  'summary.remembered': 'Settings and corrections of {count} indicators were taken from this file.',
  'summary.plan-no-indicator': 'for no indicator: {count} measures',
  'summary.plan-unscored': '{name} (no score): {count} measures',
  'summary.plan-indicator': '{name} ({score}) {class}: {count} measures',
  'summary.left-out':
    'The number of measures is limited (--most): these {count}, which win fewer overall points, are not in the plan',
  'summary.left-out-measure': 'indicator {indicator}: {title}',
  'summary.items': 'Items that can still win points: {lost} of {count}',
  'summary.columns.item': 'Item',
  'summary.columns.title': 'Subject',
  'summary.from-items': 'From their items, indicators {indicators}',
  'summary.way': 'The fewest items to {level}: {items} (overall {points} more)',
  'summary.items-assumed': '* How items are put together is assumed, not official',
  'summary.year-of-plan': 'Fiscal year of the measures: {year}',
  'summary.written': 'Written: {output}',
  'summary.sheets': 'Sheets made: {sheets}',
  'summary.other-years': 'The file has scores of several years; this plan uses {year}',
  'summary.printed-as':
    'Printed as “{agency}”, as you asked; the file has these scores for “{found}”. Check that both are the same agency.',
  'summary.passed-over':
    'Some scores on {sheets} were not used: it is doubtful whether they are ITA scores. To use them, name the sheet with --sheet.',
  'summary.columns.rank': 'Rank',
  'finding.unreadable-file.missing': 'There is no such file. Check the name and the folder.',
  'finding.unreadable-file.access': 'The file may not be read, or is in use. Close it and try again.',
  'finding.unreadable-file.folder': 'This is a folder, not a file. Name a file inside it.',
  'finding.unreadable-file.device':
    'The storage device failed while this file was read. Check it or copy the file elsewhere, then try again.',
  'finding.unreadable-file.unexpected':
    'Something unexpected happened in the program while this file was read ({detail}). The file may be sound; please report this text.',
  'finding.unreadable-file.pdf':
    'This is a PDF, from which no scores can be read. Open it, copy its text into a sheet of Excel, and use that file.',
  'finding.unreadable-file.picture':
    'This is a picture, from which no scores can be read. Type them into a sheet of Excel, and use that file.',
  'finding.unreadable-file.word':
    'This is a Word document, from which no scores can be read. Copy its table into a sheet of Excel, and use that file.',
  'finding.unreadable-file.archive':
    'This is an archive of files. Unpack it first, and use the workbook that is inside.',
  'cli.help':
    'ita – ITA Planner: reads, checks, grades and classifies scores, makes measure plans and reports on them\n\n' +
    'Usage\n' +
    '  ita analyze FILE… [--sheet NAME] [--year Y] [--rules-of Y] [--threshold N] [--urgent N] [--target N]\n' +
    '                    [--strict] [--as-of DATE] [--json]\n' +
    '  ita plan FILE -o OUT.xlsx [--year Y] [--plan-year Y] [--layout KEY] [--agency NAME] [--top N]\n' +
    '                    [--most N] [--digits thai|arabic] [--font NAME] [--font-missing] [--table-size 14|16]\n' +
    '                    [--as-of DATE]\n' +
    '                    [--word FILE.docx] [--with memo,units,checklist,trend,owners,catalogue] [--answers FILE…]\n' +
    '                    [--scores-left-out] [--in-place]\n' +
    '  ita report FILE -o OUT.xlsx --round 3|6|9|12 [--plan-year Y] [--as-of DATE] [--word FILE.docx] [--agency NAME]\n' +
    '                    [--digits thai|arabic] [--font NAME] [--font-missing] [--table-size 14|16] [--in-place]\n' +
    '  ita units FILE -o FOLDER [--plan-year Y] [--agency NAME] [--digits thai|arabic] [--font NAME]\n' +
    '                    [--font-missing] [--table-size 14|16]\n' +
    '  ita compare FILE… -o OUT.xlsx [--agency NAME] [--word FILE.docx] [--sheet NAME] [--year Y] [--rules-of Y]\n' +
    '                    [--threshold N] [--urgent N] [--target N] [--digits thai|arabic] [--font NAME] [--font-missing]\n' +
    '                    [--table-size 14|16] (--year is that of scores without one; of a year in several files the last counts)\n' +
    '  ita batch FOLDER|FILE -o OUTFOLDER [--jobs N] [options of plan but --sheet, --agency, --target, --word, --in-place]\n\n' +
    'Rules are known for {first} to {last}; layouts: {layouts}.\n' +
    'Exit codes: 0 done, 1 error findings (only with --strict), 2 wrong usage, 3 nothing readable.',
  'cli.see-help': 'Type ita --help to see how it is used.',
  'cli.unknown-command':
    'There is no command “{command}”; use analyze, plan, report, units, compare or batch.',
  'cli.unknown-option': 'The option “{option}” is unknown or does not go with {command}.',
  'cli.option-without-value': 'The option “{option}” needs a value.',
  'cli.option-with-value': 'The option “{option}” takes no value.',
  'cli.no-file': 'Name a file with scores.',
  'cli.no-round': 'Name the round of the report with --round ({choices}), for example --round 6.',
  'report.no-register':
    '{file} holds no register of measures, so there is nothing to report on. Make a plan with ita plan first and write the results in its register.',
  'report.no-register.years':
    '{file} holds no register of {year}, but registers of {years}. Name one of these years with --plan-year.',
  'report.several-agencies':
    'This file has registers or scores of {count} agencies; choose one with --agency: {agencies}',
  'report.no-before':
    'No scores of the year before the measures were found, so the report is made from the register alone. Check the name and the place of the agency in it.',
  'report.doubtful':
    'The scores on {sheets} were not used: it is doubtful whether they are ITA scores. To use them, name the sheet with --sheet.',
  'compare.title': 'Results of {agency} compared',
  'compare.former': '{year}: overall {overall} (the instrument before 2562, without a level)',
  'compare.year': '{year}: overall {overall}, level {level}',
  'compare.year.no-level': '{year}: overall {overall}, no level',
  'compare.higher': 'The overall rose by {difference} since {before}.',
  'compare.lower': 'The overall fell by {difference} since {before}.',
  'compare.same': 'The overall is that of {before}.',
  'compare.measures':
    'Of {count} indicators that had measures in {year}, {higher} rose, {lower} fell and {same} stayed; that measures were the cause is not said.',
  'compare.gaps': 'There are no scores of {years}; nothing is put in their place.',
  'compare.most-years': 'Ten years can be compared at most; the scores of {years} were not used.',
  'compare.scales':
    'The scale of levels changed from the results of 2566 on; the sheet shows the level of every year on both scales.',
  'compare.superseded':
    'The scores of {year} in {earlier} (overall {before}) differ from those in {later} (overall {after}); {later}, named later, is used.',
  'compare.adopted':
    '{files} names no agency beside its scores; they are taken for those of {agency}. Please check.',
  'compare.finding': '{year} ({file}): {finding}',
  'compare.yearless':
    'The scores on {sheet} of {file} were not used: they have no fiscal year. If you know it, name it with --year.',
  'compare.items-alone': '{sheet} of {file} was not used: it holds scores of items and none of indicators.',
  'compare.no-years':
    'There are no ITA scores of a known fiscal year to compare. Name files with scores of two years or more.',
  'compare.one-year':
    'There are scores of {agency} of one year only, {year} (in {file}). Name the files of other years in the same command.',
  'compare.several-agencies':
    'These files hold scores of {count} agencies; choose one with --agency: {agencies}',
  'compare.output-is-input': 'The file to write is the input {input}. Choose another name.',
  'cli.one-file': '{command} works on one file; name only one.',
  'cli.no-output': 'Name the file to write with -o, for example -o plan.xlsx.',
  'cli.output-not-xlsx': 'The file to write must end in .xlsx ({output}).',
  'cli.word-not-docx': 'The file for Word must end in .docx ({word}).',
  'cli.output-is-input':
    'The file to write is the input. Choose another name, or use --in-place to replace it.',
  'cli.output-folder': 'There is no folder “{folder}”. Create it or choose another place.',
  'cli.output-failed':
    'The file “{output}” could not be written. Close it in Excel or check the folder, then try again.',
  'cli.output-full':
    'The disk has no room for “{output}”; free some space or save it elsewhere, then try again.',
  'cli.output-too-large':
    'The file “{output}” is larger than the disk or the system allows. Save it elsewhere, then try again.',
  'cli.output-name': 'The name “{output}” is longer than the system takes. Choose a shorter one.',
  'cli.output-device':
    'The storage device failed while “{output}” was written. Check it or save elsewhere, then try again.',
  'cli.output-differs':
    'The file “{output}” was written, but reading it back gave something else, so it was not kept. Check the storage device or save elsewhere, then try again.',
  'cli.output-read-only':
    'The file “{output}” is read-only, so it was not replaced. Take the protection away or choose another name, then try again.',
  'cli.output-linked':
    'The file “{output}” has a second name on the disk (a hard link). Replacing it would make two different files of them. Choose another name.',
  'cli.input-changed':
    'Another program saved “{output}” while the plan was made, so it was not replaced and is as it was saved last. Run the command again.',
  'cli.not-a-year': '{option} needs a Buddhist-era year such as 2567 (found “{value}”).',
  'cli.not-a-date': 'The value of {option} must be a date such as 2025-03-31 or 31/3/2568 (found “{value}”).',
  'cli.not-a-rule-year': '{option} needs a year from {first} to {last} (found “{value}”).',
  'cli.not-a-score': '{option} needs a score from 0 to 100 (found “{value}”).',
  'cli.not-a-most': '{option} needs a whole number from 1 to 30 (found “{value}”).',
  'cli.not-a-count': '{option} needs a whole number from 1 to 10 (found “{value}”).',
  'cli.not-a-font': '{option} must be the name of a font, at most 31 characters (found “{value}”).',
  'cli.not-asked': '{option} takes {choices}, several separated by commas (found “{value}”).',
  'cli.not-a-choice': '{option} needs one of {choices} (found “{value}”).',
  'cli.no-such-sheet': 'There is no sheet “{sheet}” in {file}; there are {sheets}.',
  'cli.several-agencies': 'The file has scores of {count} agencies. Choose one with --agency: {agencies}',
  'cli.same-name':
    'The file has {count} agencies called “{agency}”. Say which one, for example --agency "{example}" ({agencies})',
  'cli.doubtful':
    'The scores on {sheets} are perhaps no ITA scores, so no plan was made. Check them; if they are, name the sheet: --sheet "{example}"',
  'cli.list-more': '{shown} and {count} more',
  'cli.unknown-agency': 'The agency “{agency}” is not in the file; there are {agencies}.',
  'cli.unexpected':
    'Something unexpected happened ({detail}). The input was not changed; please report this text.',
  'cli.unexpected-after':
    'Something unexpected happened ({detail}) after “{output}” was written. Open it and check what is there; if it happens again, please report this text.',
  'plan.items-alone':
    '{file} holds scores of items alone, so no plan can be made. Add the scores of the indicators, or open the file in the pane and take those that its items give.',
  'batch.failed.items-alone': 'It holds scores of items alone. Add the scores of the indicators.',
  'units.no-file': 'Name a file with a register of measures.',
  'units.no-output': 'Name the folder for the forms with -o, for example -o forms.',
  'units.not-a-folder': '“{folder}” is a file, not a folder. Name another one with -o.',
  'units.no-register':
    '{file}: there is no such register of measures. Make the plan with ita plan first, then use that file here.',
  'units.written': '{unit}: {count} measures, written: {path}',
  'units.done': 'Forms of {count} units for the plan of {year} were written to {folder}.',
  'units.without-lead':
    '{count} measures are led by no unit and stand on no form. Name who leads them in the register.',
  'answers.no-form': '{file}: there is no form of a unit in this file.',
  'answers.no-register':
    'This file has no register of the plan of this year yet, so no form was taken. Use the file of the plan, which has one.',
  'batch.one-input':
    'Name one folder with score files, or one score file, for example ita batch scores -o plans.',
  'batch.no-output': 'Name the folder for the plans with -o, for example -o plans.',
  'batch.not-jobs': '{option} needs a whole number from 1 to 64 (found “{value}”).',
  'batch.no-input': 'There is no folder or file “{input}”. Check its name.',
  'batch.output-is-input':
    'The output folder must not be the folder with the scores, nor hold it. Choose another one.',
  'batch.output-failed':
    'The folder “{folder}” could not be made. Check its name and your rights, then try again.',
  'batch.done.left-out': '{plan}: {count} measures are not in it: {measures}',
  'batch.failed-file': '{file}: {reason}',
  'batch.failed.folder': 'This folder may not be opened. Check your rights, then run again.',
  'batch.failed.time':
    'This file took too long and was passed over. Copy the sheet with the scores into a new file.',
  'batch.failed.memory':
    'This file needs too much memory and was passed over. Copy the sheet with the scores into a new file.',
  'batch.failed.crash':
    'The program broke off while reading this file and passed over it. Open it in Excel and save it as a new file.',
  'batch.failed.unexpected':
    'Something unexpected happened with this file ({detail}); please report this text.',
  'batch.failed.doubtful':
    'No plan was made from some scores on {sheets}: they are perhaps no ITA scores. Check them; if they are, use ita plan with --sheet.',
  'batch.failed.agencies':
    'This file has scores of {count} agencies, more than {most}, so no plan was made. Divide it, for example by province, then run again.',
  'batch.nothing':
    'No score files were found in “{folder}”. Check that it holds .xlsx, .xlsm, .xls, .ods or .csv files.',
  'batch.progress': '{done}/{total} files ({percent}%)',
  'batch.stopped': 'Stopped. Plans saved so far are in “{folder}”; the summary was not made.',
  'batch.done': '{files} files examined, {plans} plans made',
  'batch.done.results': '{results} sets of scores read, plans made from {plans}; the others: {others}',
  'batch.done.earlier': '{count} of earlier years of the same agencies',
  'batch.done.doubtful': '{count} perhaps no ITA scores',
  'batch.done.left': '{count} could not be planned',
  'batch.done.failed': '{count} could not be used; the reasons stand on the sheet of findings of the summary',
  'batch.done.own': '{count} files passed over: this program made them',
  'batch.done.kept.touched':
    '{count} files were kept, because somebody changed them or nobody can tell that nobody did. The new plans have other names: {files}',
  'batch.done.kept.other-input':
    '{count} plans were kept, because they were made from other score files of the same name. The new plans have other names; to keep them apart use another folder with -o: {files}',
  'batch.done.summary': 'Summary of all agencies: {path}',
};
