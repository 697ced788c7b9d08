import fc from 'fast-check';

// The same examples every time, so that a commit that passes here passes on every machine.
// PROPERTY_RUNS=5000 tries that many others.
const runs = Number(process.env.PROPERTY_RUNS);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_160_328 });
