import type { ValueOf } from "./kind.js";
/** One of `schedule`. */
export declare const scheduleEntry: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly week: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly date: import("./kind.js").Row<import("../inline.js").When | null>;
    readonly time: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly teacher: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly heading: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly break: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly from: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly to: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly lesson: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly topic: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly hours: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    readonly kind: import("./kind.js").Row<"exam" | "lab" | "practice" | "fieldwork" | "online" | "lecture" | "seminar" | null>;
    readonly method: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly lab: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly reading: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly readings: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
    readonly slides: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly more: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
    readonly due: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
}>>;
/** One meeting, or one week, of the schedule. */
export type ScheduleEntry = ValueOf<typeof scheduleEntry>;
/** One of `labs`. */
export declare const labEntry: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly type: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly hours: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    readonly compulsory: import("./kind.js").Row<boolean | null>;
    readonly group: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
}>>;
/** A lab, a practical or a project. */
export type LabEntry = ValueOf<typeof labEntry>;
