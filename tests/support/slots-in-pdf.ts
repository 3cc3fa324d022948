import { nodesOf, nodeText } from "./pdf-structure.js";
import type { ReadNode } from "./pdf-structure.js";

/**
 * How many slots of each kind and state a PDF shows. A text that is written is printed as if it had never been to come, byte
 * for byte: of those only the open ones can be counted.
 */
export interface SlotCounts {
  readonly figure: { readonly open: number; readonly filled: number };
  readonly table: { readonly open: number; readonly filled: number };
  readonly text: { readonly open: number };
}

const figureLabel = /^(?:Figure|插?图)\s(\d+)/;
const tableLabel = /^(?:Table|表格?)\s(\d+)/;
const toCome = /(?:to come: |待补：)/g;

function captionOf(node: ReadNode): string {
  return nodesOf(node, "Caption").map(nodeText).join("");
}

function numbers(texts: readonly string[], label: RegExp): Set<string> {
  return new Set(texts.flatMap((text) => label.exec(text.trim())?.[1] ?? []));
}

/**
 * The slots of a PDF in English or Chinese, counted from its tag tree alone: a figure that is there is a Figure element,
 * one to come only a paragraph that begins with its label; a table is open while every cell of its body is empty. A
 * decoration is not read, so that only its caption is there, and it counts as one to come.
 */
export function slotsInPdf(structure: ReadNode): SlotCounts {
  const there = numbers(nodesOf(structure, "Figure").map(captionOf), figureLabel);
  const named = numbers(nodesOf(structure, "P").map(nodeText), figureLabel);
  const tables = nodesOf(structure, "Table").filter((node) => tableLabel.test(captionOf(node).trim()));
  const openTables = tables.filter((table) => nodesOf(table, "TD").every((cell) => nodeText(cell).trim() === ""));
  return {
    figure: { open: [...named].filter((number) => !there.has(number)).length, filled: there.size },
    table: { open: openTables.length, filled: tables.length - openTables.length },
    text: { open: nodeText(structure).match(toCome)?.length ?? 0 },
  };
}
