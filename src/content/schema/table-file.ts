import { cellText, list, record } from "./values.js";

/** A YAML file below `tables/`. */
export const tableFileSchema = record("a mapping with `columns` and `rows`", {
  columns: list("header texts", cellText).min(1, "at least one column").describe("The header cells."),
  rows: list("rows", list("cells", cellText)).describe("The rows, each a list with as many cells as the header."),
}).meta({ id: "table-file", title: "file of a table", description: "A YAML file below `tables/`; its name is the id of its table." });
