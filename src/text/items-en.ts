import type { ITEMS_THAI } from './items-th';

/** What is found in the scores of questions and disclosure items, in English. */
export const ITEMS_ENGLISH: Readonly<Record<keyof typeof ITEMS_THAI, string>> = {
  'finding.missing-indicator.from-items':
    'Indicator {indicator} ({name}) has no score in the table. Its items give {score}. Compare with the published result, then type the score or take this one.',
  'finding.missing-indicator.from-items.assumed':
    'Indicator {indicator} ({name}) has no score in the table. Its items give {score}, but how they are put together is assumed. Compare with the published result before you take it.',
  'finding.item-mismatch':
    'Indicator {indicator} ({name}) has {score}, but its items give {items}. Compare both with the original.',
  'finding.item-mismatch.parts':
    'Indicator {indicator} ({name}) has {score}; the items in the table have a mean of {items}. A table of EIT may show one of two groups of respondents, so this need not be wrong. Compare with the original.',
  'finding.item-mismatch.assumed':
    'Indicator {indicator} ({name}) has {score}; its items give {items} by the grouping that is assumed. Compare the items with the original.',
  'finding.item-mismatch.group':
    'Sub-indicator {group} has {score}, but its items have a mean of {items}. Compare the items with the original.',
  'finding.item-mismatch.value':
    'An OIT item scores 0, 50 or 100, but there is {items}. Compare with the original.',
  'finding.missing-item':
    'Indicator {indicator} ({name}) lacks the score of {items}, so it is not computed from its items. Add that score.',
  'finding.missing-item.implied':
    'Indicator {indicator} ({name}) lacks the score of {items}, so it is not computed from its items. With {items} = {implied} it would be {score}, as the table says. Compare with the original.',
  'finding.duplicate-item':
    'Item {item} has {count} different scores. The first one ({kept}) is used; make them agree.',
  'finding.out-of-range.item':
    'The score of item {item} is “{raw}”, outside 0 to 100. Correct the cell named here.',
  'finding.not-a-number.item':
    'The score of item {item} is “{raw}”, which is not a score. Type a number such as 100.',
  'finding.unknown-item-list':
    'The table has {instrument} items up to {highest}, but the list of {year} has {size}. The items are shown and not reckoned. Check which year the table is of.',
  'finding.unknown-item-list.of-year':
    'The table has {count} OIT items, as many as the list of {other}; that of {year} has {size}. The items are shown and not reckoned. Check the year of the table.',
  'finding.unknown-item-list.of-kind':
    'The table has {count} OIT items, as many as the list of another kind of agency ({kind}); the general list of {year} has {size}. The items are shown and not reckoned. Check the kind of agency.',
  'finding.unknown-item-list.kind':
    '{agency} belongs to {kind}, whose item lists are their own. The items are shown and not reckoned. Compare with the manual of that assessment.',
  'finding.unknown-item-list.no-year':
    'The fiscal year of the items is not known. They are shown and not reckoned. Give the fiscal year.',
  'finding.unknown-item-list.none':
    'There is no list of {instrument} items of {year} to compare with. The items are shown and not reckoned. Check the year of the table.',
  'finding.other-reading.corrected.item':
    'The score of item {item} was changed by the user from {from} to {to} and differs from the sheet. Compare it with the official result.',
};
