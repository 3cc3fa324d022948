/**
 * The bytes of an Excel workbook → the rows of its sheets, each cell as it is shown. Comes in: a `.xlsx` file; goes out: the names of
 * its sheets, and of each its cells as text. It must not know what the cells are for.
 */
export { openWorkbook } from "./workbook.js";
