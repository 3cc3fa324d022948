import type { Placed } from "../../diagnostics/index.js";
import type { CalendarDate } from "../calendar-date.js";
import type { ValueOf } from "./kind.js";
/** `term.yaml`: the days of a term, which several courses share. */
export declare const termFile: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly start: import("./kind.js").Row<Placed<CalendarDate> | null>;
    readonly end: import("./kind.js").Row<Placed<CalendarDate> | null>;
    readonly weeks: import("./kind.js").Row<Placed<number> | null>;
    readonly weekBegins: import("./kind.js").Row<number>;
    readonly timeZone: import("./kind.js").Row<Placed<string> | null>;
    readonly holidays: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly date: import("./kind.js").Row<Placed<CalendarDate> | null>;
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly from: import("./kind.js").Row<Placed<CalendarDate> | null>;
        readonly to: import("./kind.js").Row<Placed<CalendarDate> | null>;
    }>[]>;
    readonly breaks: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly counts: import("./kind.js").Row<boolean>;
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly from: import("./kind.js").Row<Placed<CalendarDate> | null>;
        readonly to: import("./kind.js").Row<Placed<CalendarDate> | null>;
    }>[]>;
    readonly moved: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly date: import("./kind.js").Row<Placed<CalendarDate> | null>;
        readonly taughtAs: import("./kind.js").Row<Placed<string>>;
    }>[]>;
    readonly examinations: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly from: import("./kind.js").Row<Placed<CalendarDate> | null>;
        readonly to: import("./kind.js").Row<Placed<CalendarDate> | null>;
    }> | null>;
    readonly periods: import("./kind.js").Row<readonly Placed<import("../clock.js").TimeOfDay>[]>;
}>>;
/** The days of a term. */
export type TermFile = ValueOf<typeof termFile>;
