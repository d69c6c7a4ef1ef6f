import * as fc from 'fast-check';

/** The same cases at every run, so that a change is judged by what it changes; FC_SEED=$RANDOM looks for new ones. */
const USUAL_SEED = 2567;

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? USUAL_SEED) });
