import type { Source } from "../diagnostics/index.js";
/** A record whose largest fields are written apart, so that who reads it reads them when somebody looks there. */
export interface LateRecord {
    /** The record with nothing in those fields. */
    readonly record: object;
    readonly later: Uint8Array;
}
/** The record with some fields apart, as far as it has them. */
export declare function withLateFields(record: object, names: readonly string[], source: Source): LateRecord;
/** Has the record read its late fields when one of them is asked for. All their places lie in `source` then. */
export declare function readLater({ record, later }: LateRecord, names: readonly string[], source: Source): void;
