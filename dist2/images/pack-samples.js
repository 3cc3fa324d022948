import { deflateSync } from "node:zlib";
/** Bytes from which on samples that hardly shrink are packed in a hurry: they would take seconds, and shrink by a tenth. */
const large = 10_000_000;
/** Samples packed anew. `isHard` says whether the file that they come from shows that they hardly shrink. */
export function packedAnew(samples, isHard) {
    return deflateSync(samples, { level: samples.length > large && isHard ? 1 : 6 });
}
