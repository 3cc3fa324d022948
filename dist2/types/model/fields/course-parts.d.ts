import type { ValueOf } from "./kind.js";
/** `term`: a text, or a mapping that also says on which days it begins and ends. */
export declare const term: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly start: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly end: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../calendar-date.js").CalendarDate> | null>;
}>>;
/** One of `meetings`. */
export declare const meeting: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly when: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly days: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<number>[]>;
    readonly date: import("./kind.js").Row<import("../inline.js").When | null>;
    readonly time: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../clock.js").TimeOfDay> | null>;
    readonly weeks: import("./kind.js").Row<never[] | readonly import("../week-set.js").WeekRange[]>;
    readonly skip: import("./kind.js").Row<readonly import("../inline.js").When[]>;
    readonly hours: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    readonly group: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly kind: import("./kind.js").Row<"exam" | "lab" | "practice" | "fieldwork" | "online" | "lecture" | "seminar" | null>;
}>>;
/** When and where the class meets, as `course.yaml` says it. */
export type MeetingPattern = ValueOf<typeof meeting>;
/** One of `materials`. */
export declare const material: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly reference: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly item: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly edition: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly isbn: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly price: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly where: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly url: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly note: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
}>>;
/** Something to read or use, by the key of its reference or in words. */
export type Material = ValueOf<typeof material>;
/** `materials`. */
export declare const materials: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly required: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly reference: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly item: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly edition: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly isbn: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly price: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly where: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly url: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly note: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    }>[]>;
    readonly recommended: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly reference: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly item: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly edition: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly isbn: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly price: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly where: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly url: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly note: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    }>[]>;
}>>;
/** One of `parts`. */
export declare const part: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly outcomes: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
    readonly lessons: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly requirements: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly focus: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly difficulties: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly methods: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly ideology: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly before: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly after: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly hours: import("./kind.js").Row<import("./hours.js").ClassHours | null>;
}>>;
/** A part of the course: a title, a budget of class hours, and its lessons in order. */
export type Part = ValueOf<typeof part>;
