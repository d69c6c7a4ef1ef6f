import type { SCORES_THAI } from './scores-th';

/** What is told of scores that were read, in English. */
export const SCORES_ENGLISH: Readonly<Record<keyof typeof SCORES_THAI, string>> = {
  'finding.missing-indicator': 'Indicator {indicator} ({name}) was not found. Add its score.',
  'finding.missing-indicator.empty': 'Indicator {indicator} ({name}) has no score. Add it.',
  'finding.missing-indicator.mark':
    'Indicator {indicator} ({name}) has no score (the cell says “{raw}”). Add it.',
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
  'finding.level-mismatch.eit-parts':
    'The stated level “{stated}” is lower than the highest one that the three instruments allow, “{recomputed}”. Part 1 or part 2 of EIT below its bound may be why. Add the scores of both parts to the table, or compare the level with the published result.',
  'finding.no-scores':
    'No table of ITA scores was found in this file. Check that indicator names stand beside their scores.',
  'finding.not-calculated':
    'The scores in the cells named here are formulas without results in the file, so they are unknown. Open the file in Excel, save it, then open it here again.',
  'finding.not-calculated.total':
    'The total or level in the cells named here is a formula without a result in the file; nothing was checked with it. Open the file in Excel, save it, then open it here again.',
  'finding.doubtful-scores.far':
    'The overall score differs by 30 points or more from another result of the same agency, so it is doubtful whether these are ITA scores. Check the cells named here before using them.',
  'finding.doubtful-scores':
    'It is doubtful whether these numbers are ITA scores. Check the cells named here before using them.',
  'finding.left-out':
    'The cells named here were not used: it is not known which agency or year they belong to. Check them.',
  'finding.left-out.far':
    'The cells {range} of the sheet {sheet} were not read: the sheet is too large to be read as a whole. If there are scores in that part, move them to a new sheet, then read again.',
  'finding.left-out.own-role':
    'Sheet {sheet}, cell {cell}: there is no task “{text}”, so “{name}” is taken for a further unit. Use the name of a task as it was drawn, or leave the cell empty.',
  'finding.left-out.own-subject':
    'Sheet {sheet}, cell {cell}: the measure of this row is not used: it is not known which indicator it is for (found “{text}”). Type a number from 1 to 10, or an item such as e6.',
  'finding.left-out.own-title':
    'Sheet {sheet}, cell {cell}: the measure of this row is not used: it has no name. Type one.',
  'finding.left-out.own-quarter':
    'Sheet {sheet}, cell {cell}: the measure of this row is not used: quarters are 1 to 4, separated by commas (found “{text}”).',
  'finding.left-out.own-round':
    'Sheet {sheet}, cell {cell}: the measure of this row is not used: rounds are 3, 6, 9 or 12 months, separated by commas (found “{text}”).',
  'finding.left-out.own-id':
    'Sheet {sheet}, cell {cell}: this row is not used: there is no measure “{text}”. Leave the cell empty for a measure of your own.',
  'finding.left-out.own-use':
    'Sheet {sheet}, cell {cell}: this row is not used: choose one of the two words of the list in this cell (found “{text}”).',
  'finding.left-out.own-twice':
    'Sheet {sheet}, cell {cell}: this row is not used: “{text}” stands in a row above.',
  'finding.other-instrument':
    'The table {name} was not used: it belongs to another assessment, not to ITA scores by IIT, EIT and OIT. Check it if that is wrong.',
  'finding.unreadable-file': 'The file could not be opened. Check it and try again.',
  'finding.unreadable-file.not-a-workbook':
    'This is not a workbook. Choose an Excel (.xlsx, .xls), OpenDocument (.ods) or .csv file.',
  'finding.unreadable-file.encrypted': 'The file has a password. Open it in Excel and save it without one.',
  'finding.unreadable-file.damaged':
    'The file is damaged or incomplete. Open it in Excel and save it as a new file.',
  'finding.unreadable-file.too-large':
    'The file is too large to read. Copy the sheet with the scores into a new file.',
  'finding.unreadable-file.not-given':
    'This file cannot be read. It may have been moved, deleted, changed or locked by another program since it was chosen, or it is a folder. Choose the file again.',
  'finding.unreadable-file.unsafe':
    'The file was not opened: its inner structure is abnormal and may harm the computer. Ask its author for a new one.',
  'finding.unreadable-file.open-quote':
    'In this text file a quotation mark (") opens and never closes, so that several rows stand in one field. Remove it, or export the file again.',
  'finding.unreadable-file.web-archive':
    'This is a web page in a single file (.mht). Open it in Excel and save it as a workbook (.xlsx).',
  'finding.unreadable-file.shortcut':
    'This file is only a shortcut; the workbook is not inside. Open the workbook through it and download it as an Excel file (.xlsx).',
  'finding.unreadable-file.strict':
    'This file is saved as Strict Open XML, to which no sheets can be added. Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  'finding.unreadable-file.formats-full':
    'This workbook has almost as many cell formats as Excel takes, so no sheets can be added. Copy the sheet with the scores into a new file.',
  'finding.unreadable-file.garbled':
    'The Thai letters in this file are garbled: they were saved in the encoding of another language, so no indicator can be read. Export the file again as UTF-8 or .xlsx.',
  'finding.year-unknown':
    'The fiscal year of the scores was not found, so no level is given. State the year or type it above the table.',
  'finding.year-unknown.rules-of':
    'The fiscal year of the scores was not found; the level follows the rules of {rules}, as chosen. Type the year above the table.',
  'finding.year-unknown.outside':
    'There are no level rules for fiscal year {year}, so no level is given. To use another year’s rules, choose that year.',
  'finding.year-mismatch':
    'The year given ({requested}) is not the year in the file ({found}). The year in the file is used; check it.',
  'finding.other-reading':
    'Other numbers stand beside the same table. The column whose header calls it scores is used; check the cells named here.',
  'finding.other-reading.overall':
    'Other numbers stand beside the same table. The column that gives the stated overall score is used; check the cells named here.',
  'finding.other-reading.hidden':
    'Other scores stand in a hidden column. The column that is shown is used; check the cells named here.',
  'finding.other-reading.version':
    'Scores of several rounds or versions were found, such as before and after an appeal. The latest is used; check the cells named here, which are not.',
  'finding.other-reading.undecided':
    'Several columns of numbers stand beside the same table, and no header or total tells which are the scores. The one nearest to the names, or with more data, is used; check the cells named here and add a clear header.',
  'finding.other-reading.role':
    'The numbers in the cells named here were not used: their header calls them a target, forecast, gap, weighted points, progress or a share. Check them if that is wrong.',
  'finding.other-reading.no-scores':
    'The numbers in the cells named here were not used: their header, title or size shows that they are something else, such as a plan, progress or a budget. If they are ITA scores, give them the header “score”.',
  'finding.other-reading.lost-fraction':
    'The values in the cells named here are at most 1 while the other scores are 0 to 100; they were read as percentages (0.9313 as 93.13). Check them and type all scores alike.',
  'finding.other-reading.twice':
    'The scores of the same agency and year stand in more than one place and differ. The set that is shown, that names the indicators, that is more complete or that comes first is used; check the cells named here, which are not.',
  'finding.other-reading.fractions':
    'The scores are decimals from 0 to 1 and were read as percentages (0.9201 as 92.01). If that is wrong, correct the cells named here.',
  'finding.other-reading.plain-mean':
    'The total {value} equals a mean without weights, so the overall score (weights 30, 30 and 40) was not checked against it. Check the cells named here.',
  cells: 'cells {cells}',
  'cells.more': '{cells} and {count} more',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
  'summary.heading': '{agency}, fiscal year {year}',
  'summary.no-agency': '(agency not named)',
  'summary.no-year': '(year unknown)',
  'summary.place': 'sheet {sheet}',
  'summary.overall': 'Overall {overall}, level {level}',
  'summary.no-overall': 'Overall: cannot be computed, scores are missing',
  'summary.no-level': '(not given)',
  'level.at-most': 'at most “{level}”',
  'level.at-most.in-full': '{level} (depends on EIT parts 1 and 2)',
  'level.eit-part': 'EIT part {part}',
  'summary.stated': 'Overall stated in the file: {stated}',
  'summary.stated-level': 'Level stated in the file: {level}',
  'summary.rule.letters': 'By the letter levels AA to F, which look at the overall score',
  'summary.rule.five-levels':
    'By the five levels, which look at the overall score, IIT, EIT part 1, EIT part 2 and OIT',
  'summary.rule.five-levels-provisional':
    'By the five levels of the year before, which look at the overall score, IIT, EIT part 1, EIT part 2 and OIT',
  'summary.rounding':
    'The score is close to the bound of a level, which depends on rounding IIT, EIT and OIT to two decimals',
  'summary.at-most':
    'The file does not state both part 1 and part 2 of EIT, so the level is the highest possible; with both in the table it is certain',
  'summary.held-back': '{instruments} is below its bound, so a higher level is not reached',
  'summary.rules-of': 'Rules of fiscal year {year}, as chosen',
  'summary.provisional':
    'The rules of this fiscal year are not announced yet; check them against the announcement',
  'summary.assumed':
    'The rules of this fiscal year are assumed from its neighbours; check them against the announcement',
  'summary.cuts':
    'The bounds of the levels come from published sources other than the announcement; compare them with that of the NACC',
  'summary.next-level': 'The overall score must rise by at least {points} to reach the level “{level}”',
  'summary.columns.number': 'No.',
  'summary.columns.name': 'Indicator',
  'summary.columns.score': 'Score',
  'summary.columns.class': 'Class',
  'summary.columns.gain': 'Gain',
  'summary.columns.cell': 'Cell',
  'summary.findings': 'Findings: {count}',
  'summary.no-findings': 'Nothing unusual was found in the scores',
  'left-behind.macros': 'Macros of the input were left out',
  'left-behind.signatures':
    'Digital signatures of the input were left out: they do not hold once the file is changed. Sign it again if needed.',
  'left-behind.sharing':
    'The new file is no shared workbook of the old kind, and holds no history of changes. Share it again if needed.',
};
