// Properties are tried with the same cases everywhere, so that a run can be repeated: SEED=… and RUNS=… try others.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env.RUNS ?? 50), seed: Number(process.env.SEED ?? 1) });
