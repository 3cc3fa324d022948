import type { TextSlot } from "../text-slot.js";
import type { ValueOf } from "./kind.js";
/** What a reference sheet says in one breath. */
declare const entry: import("./kind.js").Kind<(import("../rich-text.js").Exercise & {
    readonly kind: "exercise";
}) | ({
    readonly caption: import("../rich-text.js").RichText | null;
    readonly table: import("../table-filling.js").TableFilling;
    readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
} & {
    readonly span: import("../../index.js").Span;
} & {
    readonly kind: "table";
}) | ({
    readonly term: import("../rich-text.js").RichText;
    readonly definition: import("../rich-text.js").RichText;
    readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
} & {
    readonly span: import("../../index.js").Span;
} & {
    readonly kind: "term";
}) | ({
    readonly note: import("../rich-text.js").RichBlocks | null;
    readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
} & {
    readonly span: import("../../index.js").Span;
} & {
    readonly kind: "note";
}) | ({
    readonly formula: import("../rich-text.js").RichText;
    readonly alt: import("../../diagnostics/source.js").Placed<string> | null;
    readonly meaning: import("../rich-text.js").RichText | null;
    readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
} & {
    readonly span: import("../../index.js").Span;
} & {
    readonly kind: "formula";
}) | ({
    readonly command: import("../../diagnostics/source.js").Placed<string>;
    readonly meaning: import("../rich-text.js").RichText;
    readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
} & {
    readonly span: import("../../index.js").Span;
} & {
    readonly kind: "command";
})>;
/** What a reference sheet says in one breath, by its kind. */
export type SheetEntry = ValueOf<typeof entry>;
declare const group: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly lessons: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly entries: import("./kind.js").Row<never[] | readonly ((import("../rich-text.js").Exercise & {
        readonly kind: "exercise";
    }) | ({
        readonly caption: import("../rich-text.js").RichText | null;
        readonly table: import("../table-filling.js").TableFilling;
        readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "table";
    }) | ({
        readonly term: import("../rich-text.js").RichText;
        readonly definition: import("../rich-text.js").RichText;
        readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "term";
    }) | ({
        readonly note: import("../rich-text.js").RichBlocks | null;
        readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "note";
    }) | ({
        readonly formula: import("../rich-text.js").RichText;
        readonly alt: import("../../diagnostics/source.js").Placed<string> | null;
        readonly meaning: import("../rich-text.js").RichText | null;
        readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "formula";
    }) | ({
        readonly command: import("../../diagnostics/source.js").Placed<string>;
        readonly meaning: import("../rich-text.js").RichText;
        readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "command";
    }))[]>;
}>>;
/** Entries under one heading: a box on the sheet. */
export type SheetGroup = ValueOf<typeof group>;
/** A file below `sheets/`, in the order in which it is printed. */
export declare const sheet: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly scope: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly look: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly columns: import("./kind.js").Row<number>;
    readonly orientation: import("./kind.js").Row<"landscape" | "portrait">;
    readonly version: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly date: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly licence: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly groups: import("./kind.js").Row<never[] | readonly import("./row.js").RowValues<{
        readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly lessons: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly entries: import("./kind.js").Row<never[] | readonly ((import("../rich-text.js").Exercise & {
            readonly kind: "exercise";
        }) | ({
            readonly caption: import("../rich-text.js").RichText | null;
            readonly table: import("../table-filling.js").TableFilling;
            readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "table";
        }) | ({
            readonly term: import("../rich-text.js").RichText;
            readonly definition: import("../rich-text.js").RichText;
            readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "term";
        }) | ({
            readonly note: import("../rich-text.js").RichBlocks | null;
            readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "note";
        }) | ({
            readonly formula: import("../rich-text.js").RichText;
            readonly alt: import("../../diagnostics/source.js").Placed<string> | null;
            readonly meaning: import("../rich-text.js").RichText | null;
            readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "formula";
        }) | ({
            readonly command: import("../../diagnostics/source.js").Placed<string>;
            readonly meaning: import("../rich-text.js").RichText;
            readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "command";
        }))[]>;
    }>[]>;
}>>;
/** What a sheet file says. */
type SheetRecord = ValueOf<typeof sheet>;
/** A reference sheet: what students keep beside them after the course. */
export type Sheet = SheetRecord & {
    /** Name of the sheet's file without its extension. */
    readonly id: string;
    readonly textSlots: readonly TextSlot[];
};
export {};
