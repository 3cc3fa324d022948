import type { Outcome, Source } from "../../diagnostics/index.js";
import type { TableFilling } from "../../model/index.js";
/** A table from its file: data from CSV, TSV or the cells of a sheet, rich text from YAML. */
export declare function readTableFile(source: Source): Outcome<TableFilling>;
