import { isScalarKind } from "./fields/kind.js";
import { rowsOf } from "./fields/values.js";
/** The mappings that a value of a kind, or each item of it, may be written as. */
export function recordsIn(kind) {
    if (isScalarKind(kind))
        return [];
    switch (kind.kind) {
        case "record":
            return [kind];
        case "list":
            return recordsIn(kind.items());
        case "choice":
            return kind.forms.flatMap(recordsIn);
        case "variants":
            return Object.values(kind.records);
        case "derived":
            return recordsIn(kind.from);
        case "tokens":
        case "cells":
            return [];
    }
}
/** The roles or kinds that items of a list tell themselves apart by: `author`, `reviewer`, `approver`. */
export function wordsOfItems(kind) {
    if (kind.kind !== "list")
        return [];
    return recordsIn(kind).flatMap((record) => rowsOf(record).flatMap(([, row]) => (row.kind.kind === "word" ? row.kind.words : [])));
}
