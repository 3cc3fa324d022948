import type { Span } from "../../diagnostics/index.js";
import type { RichText } from "../rich-text.js";
import type { TableFilling } from "../table-filling.js";
/** A YAML file below `tables/`. */
export declare const tableFile: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly columns: import("./kind.js").Row<{
        cells: readonly RichText[];
        span: Span;
    } | {
        readonly cells: readonly RichText[];
        readonly span: Span;
    }>;
    readonly align: import("./kind.js").Row<import("../table-filling.js").AskedAlignment | null>;
    readonly rows: import("./kind.js").Row<never[] | readonly {
        cells: readonly RichText[];
        span: Span;
    }[]>;
}>>;
/** A table that has nothing in it: what stands for one that cannot be read. */
export declare const emptyTable: TableFilling;
/** The table that such a file holds. */
export declare const filledTable: import("./kind.js").Kind<TableFilling>;
