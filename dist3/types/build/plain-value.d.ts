import type { Source } from "../diagnostics/index.js";
/**
 * Whether a value is made of what can be written down as it is: no functions and no objects of classes, at any depth. The texts that
 * it lies in are noted by their paths; two of one path are not plain.
 */
export declare function hasOnlyPlain(value: unknown, sources: Map<string, Source>, seen?: Set<object>): boolean;
