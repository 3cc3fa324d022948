import type { RichText } from "./rich-text.js";

/** The cells of a table, row by row. */
export interface TableFilling {
  readonly header: readonly RichText[];
  readonly rows: readonly (readonly RichText[])[];
  /** Numbers stand right, texts left; one a column. */
  readonly align: readonly ("left" | "right")[];
}
