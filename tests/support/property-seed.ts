import fc from "fast-check";

/**
 * Property tests run on one seed, so that a red run says something about the change under test. `npm run fuzz` takes
 * a new seed each time, and a failure prints it: `PROPERTY_SEED=<seed> npx vitest run <file>` repeats the run.
 */
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_261_125);

fc.configureGlobal({ seed });
