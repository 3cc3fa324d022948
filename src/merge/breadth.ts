import { displayWidthOf } from "../diagnostics/index.js";
import type { CodeBlock } from "../model/index.js";

/** A column of two holds as many columns of code, five fewer beside numbers of lines, and so many columns of a table. */
const most = { letters: 46, numbered: 41, columns: 4 };

/** Whether a line of code is longer than half a page is wide, so that looks set it across both columns. */
export function isBroadCode({ text, numberedFrom }: CodeBlock): boolean {
  const room = numberedFrom === null ? most.letters : most.numbered;
  return text.text.split("\n").some((line) => displayWidthOf(line.trimEnd()) > room);
}

/** Whether a table has more columns than half a page, or a page of large print, holds beside each other. */
export function isBroadTable(columns: number): boolean {
  return columns > most.columns;
}
