import type { Placed, Span } from "../../diagnostics/index.js";
import type { Kind, ValueOf } from "./kind.js";
/** How strongly one thing serves another, as matrices of Chinese programmes have it. */
type Strength = "H" | "M" | "L";
/** What serves something: its id, and how much. */
export interface Served extends Placed<string> {
    readonly strength: Strength | null;
    /** A part of 1; `null` where none is said. */
    readonly share: number | null;
}
/** An id, alone or with H, M or L or a part of 1 behind it. */
export declare const served: Kind<Served>;
/** `programme.yaml`: what graduates of a programme can do, which its courses share. */
export declare const programmeFile: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly outcomes: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly id: import("./kind.js").Row<Placed<string>>;
        readonly text: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly indicators: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly id: import("./kind.js").Row<Placed<string>>;
            readonly text: import("./kind.js").Row<import("../rich-text.js").RichText>;
        }>[]>;
    }>[]>;
}>>;
/** What graduates of a programme can do. */
export type Programme = ValueOf<typeof programmeFile>;
/** An outcome of a programme, or an indicator of one: a column of the matrix. */
export interface ProgrammePoint {
    readonly id: Placed<string>;
    readonly text: Programme["outcomes"][number]["text"];
    readonly span: Span;
    /** The outcome that an indicator is a part of, `null` for an outcome. */
    readonly of: Programme["outcomes"][number] | null;
}
/** Everything that outcomes of a course can support, in the order of the programme: an outcome, then its indicators. */
export declare function programmePoints({ outcomes }: Programme): readonly ProgrammePoint[];
export {};
