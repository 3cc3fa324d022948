import type { Kind, RecordKind } from "../../model/index.js";
import type { ContentNode, MapNode } from "../content-node.js";
/** One of the ways in which a value of a kind may be written. */
export interface Form {
    readonly kind: Kind;
    /** What becomes of the value that the form gives; `node` is where it stands. */
    readonly steps: readonly ((value: unknown, node: ContentNode) => unknown)[];
    /** The mapping that it is, or `null` where it is none. */
    readonly record: RecordKind | null;
}
/** The keys that a mapping may have, in their order. */
export declare function keysOf(record: RecordKind): string[];
/** Whether YAML took a value for what the form is written as. */
export declare function accepts({ kind, record }: Form, node: ContentNode): boolean;
/** Whether a value of the kind may be a text, so that what YAML took for something else was meant as one. */
export declare function takesText({ kind }: Form): boolean;
/** How far a mapping is from a record: a key that is nearly one of its own counts half. */
export declare function distance(node: MapNode, record: RecordKind): number;
/** The mapping of a text that is to come. */
export declare const slotForm: Form;
