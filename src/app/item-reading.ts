export { ITEM_READING } from '../reading/items/item-reading';
