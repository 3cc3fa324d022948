import type { Placed, Span } from "../../diagnostics/index.js";
import type { RichText } from "../rich-text.js";
import type { TextSlot } from "../text-slot.js";
import type { Kind, ValueOf } from "./kind.js";
import type { Slot } from "./slot.js";
import type { RecordOf } from "./values.js";
/** A point, with the points that hang under it. */
export interface KeyPoint {
    readonly text: RichText;
    readonly points: readonly KeyPoint[];
    /** The only audience that reads it; `null` for all. */
    readonly audience: Placed<string> | null;
    readonly span: Span;
}
declare const namedBlocks: Kind<({
    readonly figure: import("./slot.js").FigureSlot | null;
} & {
    readonly span: Span;
} & {
    readonly kind: "figure";
}) | ({
    readonly table: {
        inText: "plain" | "numbered" | null;
        trouble: string | null;
        kind: "table";
        id: Placed<string>;
        caption: RichText;
        alt: Placed<string> | null;
        owner: Placed<string> | null;
        due: import("../inline.js").When | null;
        file: Placed<string> | null;
        columns: readonly RichText[];
        rows: number;
        align: import("../table-filling.js").AskedAlignment | null;
        sheet: Placed<string> | null;
        column: "page" | "body";
        filling: import("../table-filling.js").TableFilling | null;
        source: RichText | null;
        licence: RichText | null;
        revised: Placed<import("../calendar-date.js").CalendarDate> | null;
        made: Placed<import("../calendar-date.js").CalendarDate> | null;
        audience: Placed<string> | null;
        span: Span;
    } | null;
} & {
    readonly span: Span;
} & {
    readonly kind: "table";
}) | ({
    readonly listing: {
        inText: "plain" | "numbered" | null;
        trouble: string | null;
        kind: "listing";
        alt: null;
        id: Placed<string>;
        caption: RichText;
        owner: Placed<string> | null;
        due: import("../inline.js").When | null;
        file: Placed<string> | null;
        lines: Placed<string> | null;
        language: Placed<string> | null;
        numberLines: boolean;
        marks: Placed<string> | null;
        room: number;
        column: "page" | "body";
        filling: import("../rich-text.js").RichBlocks | null;
        output: import("../../diagnostics/traced-text.js").TracedText | null;
        source: RichText | null;
        licence: RichText | null;
        revised: Placed<import("../calendar-date.js").CalendarDate> | null;
        made: Placed<import("../calendar-date.js").CalendarDate> | null;
        audience: Placed<string> | null;
        span: Span;
    } | null;
} & {
    readonly span: Span;
} & {
    readonly kind: "listing";
}) | ({
    readonly text: import("../rich-text.js").RichBlocks | null;
    readonly audience: Placed<string> | null;
} & {
    readonly span: Span;
} & {
    readonly kind: "text";
}) | (import("../rich-text.js").Exercise & {
    readonly kind: "exercise";
}) | ({
    readonly callout: "warning" | "solution" | "note" | "tip" | "important" | "caution" | "example" | "exercise" | "definition" | "theorem" | "lemma" | "corollary" | "proposition" | "conjecture" | "remark" | "proof" | "algorithm";
    readonly title: RichText | null;
    readonly id: Placed<string> | null;
    readonly text: import("../rich-text.js").RichBlocks | null;
    readonly audience: Placed<string> | null;
} & {
    readonly span: Span;
} & {
    readonly kind: "callout";
})>;
/** What a topic prints in the order of its author. */
export type TopicBlock = ValueOf<typeof namedBlocks>;
/** A topic of a section. */
export declare const topic: RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<RichText>;
    readonly summary: import("./kind.js").Row<RichText | null>;
    readonly keyPoints: import("./kind.js").Row<readonly KeyPoint[]>;
    readonly body: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly blocks: import("./kind.js").Row<readonly TopicBlock[]>;
    readonly references: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly figures: import("./kind.js").Row<readonly import("./slot.js").FigureSlot[]>;
    readonly tables: import("./kind.js").Row<readonly {
        inText: "plain" | "numbered" | null;
        trouble: string | null;
        kind: "table";
        id: Placed<string>;
        caption: RichText;
        alt: Placed<string> | null;
        owner: Placed<string> | null;
        due: import("../inline.js").When | null;
        file: Placed<string> | null;
        columns: readonly RichText[];
        rows: number;
        align: import("../table-filling.js").AskedAlignment | null;
        sheet: Placed<string> | null;
        column: "page" | "body";
        filling: import("../table-filling.js").TableFilling | null;
        source: RichText | null;
        licence: RichText | null;
        revised: Placed<import("../calendar-date.js").CalendarDate> | null;
        made: Placed<import("../calendar-date.js").CalendarDate> | null;
        audience: Placed<string> | null;
        span: Span;
    }[]>;
    readonly listings: import("./kind.js").Row<readonly {
        inText: "plain" | "numbered" | null;
        trouble: string | null;
        kind: "listing";
        alt: null;
        id: Placed<string>;
        caption: RichText;
        owner: Placed<string> | null;
        due: import("../inline.js").When | null;
        file: Placed<string> | null;
        lines: Placed<string> | null;
        language: Placed<string> | null;
        numberLines: boolean;
        marks: Placed<string> | null;
        room: number;
        column: "page" | "body";
        filling: import("../rich-text.js").RichBlocks | null;
        output: import("../../diagnostics/traced-text.js").TracedText | null;
        source: RichText | null;
        licence: RichText | null;
        revised: Placed<import("../calendar-date.js").CalendarDate> | null;
        made: Placed<import("../calendar-date.js").CalendarDate> | null;
        audience: Placed<string> | null;
        span: Span;
    }[]>;
    readonly minutes: import("./kind.js").Row<Placed<number> | null>;
    readonly activity: import("./kind.js").Row<RichText | null>;
    readonly audience: import("./kind.js").Row<Placed<string> | null>;
}>>;
/** One topic of a section. */
export type Topic = ValueOf<typeof topic>;
/**
 * A section of a lesson. Its kind says what it holds, its place in the list where it stands, its title what it is
 * called: labels and order are the author's.
 */
declare const section: Kind<({
    readonly kind: "references";
    readonly title: RichText;
    readonly toc: boolean;
    readonly summary: RichText | null;
    readonly body: import("../rich-text.js").RichBlocks | null;
} & {
    readonly span: Span;
} & {
    readonly kind: "references";
}) | ({
    readonly kind: "questions";
    readonly title: RichText;
    readonly audience: Placed<string> | null;
    readonly toc: boolean;
    readonly minutes: Placed<number> | null;
    readonly activity: RichText | null;
    readonly summary: RichText | null;
    readonly body: import("../rich-text.js").RichBlocks | null;
    readonly keyPoints: readonly KeyPoint[];
    readonly lines: number;
} & {
    readonly span: Span;
} & {
    readonly kind: "questions";
}) | ({
    readonly kind: "tasks";
    readonly title: RichText;
    readonly audience: Placed<string> | null;
    readonly toc: boolean;
    readonly minutes: Placed<number> | null;
    readonly activity: RichText | null;
    readonly summary: RichText | null;
    readonly body: import("../rich-text.js").RichBlocks | null;
    readonly tasks: readonly import("../rich-text.js").Exercise[];
} & {
    readonly span: Span;
} & {
    readonly kind: "tasks";
}) | ({
    readonly kind: string;
    readonly title: RichText;
    readonly audience: Placed<string> | null;
    readonly toc: boolean;
    readonly minutes: Placed<number> | null;
    readonly activity: RichText | null;
    readonly summary: RichText | null;
    readonly body: import("../rich-text.js").RichBlocks | null;
    readonly topics: readonly import("./row.js").RowValues<{
        readonly title: import("./kind.js").Row<RichText>;
        readonly summary: import("./kind.js").Row<RichText | null>;
        readonly keyPoints: import("./kind.js").Row<readonly KeyPoint[]>;
        readonly body: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
        readonly blocks: import("./kind.js").Row<readonly TopicBlock[]>;
        readonly references: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly figures: import("./kind.js").Row<readonly import("./slot.js").FigureSlot[]>;
        readonly tables: import("./kind.js").Row<readonly {
            inText: "plain" | "numbered" | null;
            trouble: string | null;
            kind: "table";
            id: Placed<string>;
            caption: RichText;
            alt: Placed<string> | null;
            owner: Placed<string> | null;
            due: import("../inline.js").When | null;
            file: Placed<string> | null;
            columns: readonly RichText[];
            rows: number;
            align: import("../table-filling.js").AskedAlignment | null;
            sheet: Placed<string> | null;
            column: "page" | "body";
            filling: import("../table-filling.js").TableFilling | null;
            source: RichText | null;
            licence: RichText | null;
            revised: Placed<import("../calendar-date.js").CalendarDate> | null;
            made: Placed<import("../calendar-date.js").CalendarDate> | null;
            audience: Placed<string> | null;
            span: Span;
        }[]>;
        readonly listings: import("./kind.js").Row<readonly {
            inText: "plain" | "numbered" | null;
            trouble: string | null;
            kind: "listing";
            alt: null;
            id: Placed<string>;
            caption: RichText;
            owner: Placed<string> | null;
            due: import("../inline.js").When | null;
            file: Placed<string> | null;
            lines: Placed<string> | null;
            language: Placed<string> | null;
            numberLines: boolean;
            marks: Placed<string> | null;
            room: number;
            column: "page" | "body";
            filling: import("../rich-text.js").RichBlocks | null;
            output: import("../../diagnostics/traced-text.js").TracedText | null;
            source: RichText | null;
            licence: RichText | null;
            revised: Placed<import("../calendar-date.js").CalendarDate> | null;
            made: Placed<import("../calendar-date.js").CalendarDate> | null;
            audience: Placed<string> | null;
            span: Span;
        }[]>;
        readonly minutes: import("./kind.js").Row<Placed<number> | null>;
        readonly activity: import("./kind.js").Row<RichText | null>;
        readonly audience: import("./kind.js").Row<Placed<string> | null>;
    }>[];
} & {
    readonly span: Span;
} & {
    readonly kind: "topics";
}) | ({
    readonly kind: "wrap-up";
    readonly title: RichText;
    readonly audience: Placed<string> | null;
    readonly toc: boolean;
    readonly minutes: Placed<number> | null;
    readonly activity: RichText | null;
    readonly summary: RichText | null;
    readonly keyPoints: readonly KeyPoint[];
    readonly body: import("../rich-text.js").RichBlocks | null;
    readonly references: readonly Placed<string>[];
} & {
    readonly span: Span;
} & {
    readonly kind: "wrap-up";
})>;
/** A section of a lesson, by its kind. */
export type Section = ValueOf<typeof section>;
/** A file below `lessons/`, in the order in which a handout prints it. */
export declare const lesson: RecordOf<import("./row.js").RowValues<{
    readonly outcomes: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
    readonly aids: import("./kind.js").Row<RichText | null>;
    readonly tocDepth: import("./kind.js").Row<number>;
    readonly lof: import("./kind.js").Row<boolean | null>;
    readonly lot: import("./kind.js").Row<boolean | null>;
    readonly referenceStyle: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly style: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9">;
        readonly width: import("./kind.js").Row<"half" | "as-typeset" | "by-language" | null>;
        readonly letters: import("./kind.js").Row<"list" | "citation" | null>;
        readonly han: import("./kind.js").Row<"pinyin" | "strokes" | null>;
        readonly latin: import("./kind.js").Row<"before" | "after" | null>;
        readonly raised: import("./kind.js").Row<boolean | null>;
        readonly compress: import("./kind.js").Row<number | null>;
        readonly backLinks: import("./kind.js").Row<boolean | null>;
        readonly annotated: import("./kind.js").Row<boolean | null>;
    }> | null>;
    readonly index: import("./kind.js").Row<boolean | null>;
    readonly look: import("./kind.js").Row<Placed<string> | null>;
    readonly slots: import("./kind.js").Row<"line" | "reserve" | "omit" | null>;
    readonly titlePage: import("./kind.js").Row<boolean>;
    readonly objectives: import("./kind.js").Row<readonly RichText[]>;
    readonly sections: import("./kind.js").Row<readonly (({
        readonly kind: "references";
        readonly title: RichText;
        readonly toc: boolean;
        readonly summary: RichText | null;
        readonly body: import("../rich-text.js").RichBlocks | null;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "references";
    }) | ({
        readonly kind: "questions";
        readonly title: RichText;
        readonly audience: Placed<string> | null;
        readonly toc: boolean;
        readonly minutes: Placed<number> | null;
        readonly activity: RichText | null;
        readonly summary: RichText | null;
        readonly body: import("../rich-text.js").RichBlocks | null;
        readonly keyPoints: readonly KeyPoint[];
        readonly lines: number;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "questions";
    }) | ({
        readonly kind: "tasks";
        readonly title: RichText;
        readonly audience: Placed<string> | null;
        readonly toc: boolean;
        readonly minutes: Placed<number> | null;
        readonly activity: RichText | null;
        readonly summary: RichText | null;
        readonly body: import("../rich-text.js").RichBlocks | null;
        readonly tasks: readonly import("../rich-text.js").Exercise[];
    } & {
        readonly span: Span;
    } & {
        readonly kind: "tasks";
    }) | ({
        readonly kind: string;
        readonly title: RichText;
        readonly audience: Placed<string> | null;
        readonly toc: boolean;
        readonly minutes: Placed<number> | null;
        readonly activity: RichText | null;
        readonly summary: RichText | null;
        readonly body: import("../rich-text.js").RichBlocks | null;
        readonly topics: readonly import("./row.js").RowValues<{
            readonly title: import("./kind.js").Row<RichText>;
            readonly summary: import("./kind.js").Row<RichText | null>;
            readonly keyPoints: import("./kind.js").Row<readonly KeyPoint[]>;
            readonly body: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
            readonly blocks: import("./kind.js").Row<readonly TopicBlock[]>;
            readonly references: import("./kind.js").Row<readonly Placed<string>[]>;
            readonly figures: import("./kind.js").Row<readonly import("./slot.js").FigureSlot[]>;
            readonly tables: import("./kind.js").Row<readonly {
                inText: "plain" | "numbered" | null;
                trouble: string | null;
                kind: "table";
                id: Placed<string>;
                caption: RichText;
                alt: Placed<string> | null;
                owner: Placed<string> | null;
                due: import("../inline.js").When | null;
                file: Placed<string> | null;
                columns: readonly RichText[];
                rows: number;
                align: import("../table-filling.js").AskedAlignment | null;
                sheet: Placed<string> | null;
                column: "page" | "body";
                filling: import("../table-filling.js").TableFilling | null;
                source: RichText | null;
                licence: RichText | null;
                revised: Placed<import("../calendar-date.js").CalendarDate> | null;
                made: Placed<import("../calendar-date.js").CalendarDate> | null;
                audience: Placed<string> | null;
                span: Span;
            }[]>;
            readonly listings: import("./kind.js").Row<readonly {
                inText: "plain" | "numbered" | null;
                trouble: string | null;
                kind: "listing";
                alt: null;
                id: Placed<string>;
                caption: RichText;
                owner: Placed<string> | null;
                due: import("../inline.js").When | null;
                file: Placed<string> | null;
                lines: Placed<string> | null;
                language: Placed<string> | null;
                numberLines: boolean;
                marks: Placed<string> | null;
                room: number;
                column: "page" | "body";
                filling: import("../rich-text.js").RichBlocks | null;
                output: import("../../diagnostics/traced-text.js").TracedText | null;
                source: RichText | null;
                licence: RichText | null;
                revised: Placed<import("../calendar-date.js").CalendarDate> | null;
                made: Placed<import("../calendar-date.js").CalendarDate> | null;
                audience: Placed<string> | null;
                span: Span;
            }[]>;
            readonly minutes: import("./kind.js").Row<Placed<number> | null>;
            readonly activity: import("./kind.js").Row<RichText | null>;
            readonly audience: import("./kind.js").Row<Placed<string> | null>;
        }>[];
    } & {
        readonly span: Span;
    } & {
        readonly kind: "topics";
    }) | ({
        readonly kind: "wrap-up";
        readonly title: RichText;
        readonly audience: Placed<string> | null;
        readonly toc: boolean;
        readonly minutes: Placed<number> | null;
        readonly activity: RichText | null;
        readonly summary: RichText | null;
        readonly keyPoints: readonly KeyPoint[];
        readonly body: import("../rich-text.js").RichBlocks | null;
        readonly references: readonly Placed<string>[];
    } & {
        readonly span: Span;
    } & {
        readonly kind: "wrap-up";
    }))[]>;
    readonly labels: import("./kind.js").Row<import("./row.js").RowValues<Record<"objectives" | "contents" | "summary" | "key-points" | "references" | "examples" | "figure" | "table" | "listing" | "page" | "hours" | "questions" | "tasks", import("./kind.js").Row<RichText | null>>>>;
    readonly requirements: import("./kind.js").Row<RichText | null>;
    readonly focus: import("./kind.js").Row<RichText | null>;
    readonly difficulties: import("./kind.js").Row<RichText | null>;
    readonly methods: import("./kind.js").Row<RichText | null>;
    readonly ideology: import("./kind.js").Row<RichText | null>;
    readonly before: import("./kind.js").Row<RichText | null>;
    readonly after: import("./kind.js").Row<RichText | null>;
    readonly title: import("./kind.js").Row<RichText>;
    readonly audience: import("./kind.js").Row<Placed<string> | null>;
    readonly subtitle: import("./kind.js").Row<RichText | null>;
    readonly date: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly begins: import("./kind.js").Row<import("../inline.js").When | null>;
    readonly hours: import("./kind.js").Row<import("./hours.js").ClassHours | null>;
}>>;
/** What a lesson file says. */
type LessonRecord = ValueOf<typeof lesson>;
/** One lesson: what a handout is printed from. */
export type Lesson = LessonRecord & {
    /** Name of the lesson's file without its extension. */
    readonly id: string;
    readonly textSlots: readonly TextSlot[];
    /** Slots that bodies declare; each body holds their places. Absent for none. */
    readonly declared?: readonly Slot[];
};
export {};
