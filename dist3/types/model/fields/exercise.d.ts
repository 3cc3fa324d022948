import type { Exercise } from "../rich-text.js";
import type { Kind } from "./kind.js";
import type { RecordOf } from "./values.js";
/** An exercise of a list: a task, or a part of another exercise. */
export declare const exercise: RecordOf<Exercise>;
/** An exercise among the blocks of a topic: its first key is what to do. */
export declare function exerciseBlock(what: string): RecordOf<Exercise>;
/** What stands in lists of exercises: an exercise, or what is to be taken from the bank. */
export declare const exerciseItem: Kind<Exercise>;
/** A file below `exercises/`: the bank of a course. */
export declare const bank: import("./kind.js").ListKind & import("./kind.js").Typed<readonly Exercise[]>;
/** What the reference of the content says of a file of the bank. */
export declare const aboutBank: {
    id: string;
    title: string;
    description: string;
    what: string;
};
