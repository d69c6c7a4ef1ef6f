export { openMemory } from '../../app/keeping/open-memory';
