import type { Kind, RecordKind } from "./fields/kind.js";
/** The mappings that a value of a kind, or each item of it, may be written as. */
export declare function recordsIn(kind: Kind): readonly RecordKind[];
/** The roles or kinds that items of a list tell themselves apart by: `author`, `reviewer`, `approver`. */
export declare function wordsOfItems(kind: Kind): readonly string[];
