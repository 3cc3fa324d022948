import type { Placed } from "../../diagnostics/index.js";
import type { Exercise } from "../rich-text.js";
import type { TextSlot } from "../text-slot.js";
import type { ValueOf } from "./kind.js";
import type { Slot } from "./slot.js";
declare const section: import("./values.js").RecordOf<{
    exercises: readonly Exercise[];
    title: import("../rich-text.js").RichText | null;
    text: import("../rich-text.js").RichBlocks | null;
    pointsEach: Placed<number> | null;
    audience: Placed<string> | null;
    span: import("../../diagnostics/source.js").Span;
}>;
/** Questions under one heading. */
export type ExamSection = ValueOf<typeof section>;
/** A file below `exams/`, in the order in which it is printed. */
export declare const exam: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly kind: import("./kind.js").Row<"quiz" | "worksheet" | "examination">;
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly date: import("./kind.js").Row<import("../inline.js").When | null>;
    readonly clock: import("./kind.js").Row<Placed<import("../clock.js").TimeOfDay> | null>;
    readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly time: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly fields: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
    readonly rules: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly frontPage: import("./kind.js").Row<boolean | null>;
    readonly pointsTable: import("./kind.js").Row<boolean | "questions" | "pages" | "both" | null>;
    readonly versions: import("./kind.js").Row<number>;
    readonly seed: import("./kind.js").Row<Placed<string> | null>;
    readonly shuffle: import("./kind.js").Row<"questions" | "all" | "choices" | "none">;
    readonly sections: import("./kind.js").Row<never[] | readonly {
        exercises: readonly Exercise[];
        title: import("../rich-text.js").RichText | null;
        text: import("../rich-text.js").RichBlocks | null;
        pointsEach: Placed<number> | null;
        audience: Placed<string> | null;
        span: import("../../diagnostics/source.js").Span;
    }[]>;
}>>;
/** What an exam file says. */
type ExamRecord = ValueOf<typeof exam>;
/** A quiz, a worksheet or an examination; of several versions one. */
export type Exam = ExamRecord & {
    /** Name of the file without its extension. */
    readonly id: string;
    /** The letter of the version, where there are several; else `null`. */
    readonly version: string | null;
    readonly textSlots: readonly TextSlot[];
    /** Slots that its texts declare; each text holds their places. Absent for none. */
    readonly declared?: readonly Slot[];
};
export {};
