import type { Placed } from "../../diagnostics/index.js";
import type { ValueOf } from "./kind.js";
/** What late work costs: of an assessment, or of the whole course. */
export declare const lateRule: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly grace: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly perDay: import("./kind.js").Row<Placed<number> | null>;
    readonly days: import("./kind.js").Row<Placed<number> | null>;
}>>;
/** One of the `items` of an assessment. */
export declare const itemOfGroup: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly weight: import("./kind.js").Row<Placed<number> | null>;
    readonly points: import("./kind.js").Row<Placed<number> | null>;
    readonly count: import("./kind.js").Row<Placed<number> | null>;
    readonly drop: import("./kind.js").Row<Placed<number> | null>;
    readonly extra: import("./kind.js").Row<boolean>;
    readonly replacedBy: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly due: import("./kind.js").Row<import("../inline.js").When | null>;
}>>;
/** One of `assessments`. */
export declare const assessment: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly onlyFor: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly outcomes: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
    readonly items: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly weight: import("./kind.js").Row<Placed<number> | null>;
        readonly points: import("./kind.js").Row<Placed<number> | null>;
        readonly count: import("./kind.js").Row<Placed<number> | null>;
        readonly drop: import("./kind.js").Row<Placed<number> | null>;
        readonly extra: import("./kind.js").Row<boolean>;
        readonly replacedBy: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly due: import("./kind.js").Row<import("../inline.js").When | null>;
    }>[]>;
    readonly late: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly grace: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly perDay: import("./kind.js").Row<Placed<number> | null>;
        readonly days: import("./kind.js").Row<Placed<number> | null>;
    }> | null>;
    readonly rubric: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly levels: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
        readonly criteria: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
            readonly weight: import("./kind.js").Row<Placed<number> | null>;
            readonly cells: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
        }>[]>;
    }> | null>;
    readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly weight: import("./kind.js").Row<Placed<number> | null>;
    readonly points: import("./kind.js").Row<Placed<number> | null>;
    readonly count: import("./kind.js").Row<Placed<number> | null>;
    readonly drop: import("./kind.js").Row<Placed<number> | null>;
    readonly extra: import("./kind.js").Row<boolean>;
    readonly replacedBy: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly due: import("./kind.js").Row<import("../inline.js").When | null>;
}>>;
/** A piece of work that counts towards the grade. */
export type Assessment = ValueOf<typeof assessment>;
/** A part of such a piece of work. */
export type AssessmentItem = ValueOf<typeof itemOfGroup>;
/** One of `grading-scale`. */
export declare const grade: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly grade: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly from: import("./kind.js").Row<Placed<number> | null>;
    readonly points: import("./kind.js").Row<Placed<number> | null>;
    readonly meaning: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
}>>;
