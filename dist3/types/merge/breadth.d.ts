import type { CodeBlock, TableFilling } from "../model/index.js";
/** Whether a line of code is longer than half a page is wide, so that looks set it across both columns. */
export declare function isBroadCode({ text, numberedFrom }: CodeBlock): boolean;
/** Whether the cells of a table stand on one line each within half a page, however many columns they make. */
export declare function isSlimTable({ header, rows }: TableFilling): boolean;
/** Whether a table has more columns than half a page, or a page of large print, holds beside each other. */
export declare function isBroadTable(columns: number): boolean;
