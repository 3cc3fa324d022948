import type { Placed } from "../../diagnostics/index.js";
import type { ValueOf } from "./kind.js";
/** What letters are set in: those of the look, large print of 18 points, or of 16. */
export declare const printTypes: readonly ["usual", "large", "large-16"];
/** Which sides of the paper are printed on: as the template has it, one of them, both with mirrored margins. */
export declare const printSides: readonly ["as-designed", "one-sided", "duplex"];
/** What the inner margin makes room for. */
export declare const printBindings: readonly ["none", "stapled", "punched"];
/** What is printed of the addresses of links. */
export declare const printLinks: readonly ["none", "footnote", "list", "qr"];
/** How pages are put on sheets. */
export declare const impositions: readonly ["none", "crop-marks", "booklet", "2-up", "4-up", "3-up-lines", "3-up-grid"];
/** The inks that are printed with. */
export declare const printInks: readonly ["colour", "grey"];
/** One row of the print matrix: everything in it with everything. */
export declare const printRow: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly only: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly for: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly paper: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly type: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly sides: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly binding: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly ink: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly links: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly imposition: import("./kind.js").Row<readonly Placed<string>[]>;
}>>;
/** A row of the print matrix. */
export type PrintRow = ValueOf<typeof printRow>;
/** One form in which a document is printed. */
export interface PrintForm {
    /** A page size as `@page` has it; that of the course where `null`. */
    readonly paper: Placed<string> | null;
    readonly type: (typeof printTypes)[number];
    readonly sides: (typeof printSides)[number];
    /** A word of `printBindings`, or a length. */
    readonly binding: string;
    readonly ink: (typeof printInks)[number];
    readonly links: (typeof printLinks)[number];
    readonly imposition: (typeof impositions)[number];
}
/** A form with what follows from it: the least inner margin, in points. */
export type PrintedAs = PrintForm & {
    readonly inner: number;
};
