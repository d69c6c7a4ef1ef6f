export { openScoresWith } from '../../app/open-scores-with';
export { mayHoldItems } from '../../reading/may-hold-items';
