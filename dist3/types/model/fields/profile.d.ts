import type { ValueOf } from "./kind.js";
/** One of `rules`. */
declare const profileRule: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly asks: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly source: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly fields: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly each: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly least: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    readonly words: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly least: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        readonly most: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    }> | null>;
    readonly policy: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly version: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly sha256: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly about: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    }> | null>;
    readonly order: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly publish: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly before: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        readonly after: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    }> | null>;
    readonly holds: import("./kind.js").Row<"meetings-taught" | "outcomes-assessed" | "hours-add-up" | "examination-dated" | null>;
}>>;
/** Something that a profile asks of a syllabus. */
export type ProfileRule = ValueOf<typeof profileRule>;
/** A file of `profiles/`: what an institution asks of a syllabus. */
export declare const profile: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly source: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly rules: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
        readonly asks: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
        readonly source: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly fields: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly each: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly least: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        readonly words: import("./kind.js").Row<import("./row.js").RowValues<{
            readonly least: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly most: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        }> | null>;
        readonly policy: import("./kind.js").Row<import("./row.js").RowValues<{
            readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly version: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly sha256: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly about: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        }> | null>;
        readonly order: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly publish: import("./kind.js").Row<import("./row.js").RowValues<{
            readonly before: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly after: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        }> | null>;
        readonly holds: import("./kind.js").Row<"meetings-taught" | "outcomes-assessed" | "hours-add-up" | "examination-dated" | null>;
    }>[]>;
    readonly people: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
}>>;
/** What an institution asks of a syllabus. */
export type Profile = ValueOf<typeof profile>;
export {};
