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
const partLabel = /^\([a-z]\)\s/;
const toCome = /(?:to come: |待补：)/g;

function captionOf(node: ReadNode): string {
  return nodesOf(node, "Caption").map(nodeText).join("");
}

function numbers(texts: readonly string[], label: RegExp): Set<string> {
  return new Set(texts.flatMap((text) => label.exec(text.trim())?.[1] ?? []));
}

/** The parts of figures: such a figure is an element whose last paragraph has its label, behind its parts. */
function partsIn(structure: ReadNode): { readonly open: number; readonly filled: number; readonly wholes: readonly string[] } {
  const groups = nodesOf(structure, "Div").flatMap(({ kids }) => {
    const nodes = kids.filter((kid) => "role" in kid);
    const open = nodes.filter((child) => child.role === "P" && partLabel.test(nodeText(child).trim())).length;
    const filled = nodes.filter((child) => child.role === "Figure" && partLabel.test(captionOf(child).trim())).length;
    return open + filled === 0 ? [] : [{ open, filled, wholes: [...numbers(nodes.filter(({ role }) => role === "P").map(nodeText), figureLabel)] }];
  });
  const sum = (key: "open" | "filled"): number => groups.reduce((total, group) => total + group[key], 0);
  return { open: sum("open"), filled: sum("filled"), wholes: groups.flatMap(({ wholes }) => wholes) };
}

/**
 * The slots of a PDF in English or Chinese, counted from its tag tree alone: a figure that is there is a Figure element,
 * one to come only a paragraph that begins with its label; a table is open while every cell of its body is empty. A
 * decoration is not read, so that only its caption is there, and it counts as one to come.
 */
export function slotsInPdf(structure: ReadNode): SlotCounts {
  const there = numbers(nodesOf(structure, "Figure").map(captionOf), figureLabel);
  const named = numbers(nodesOf(structure, "P").map(nodeText), figureLabel);
  const parts = partsIn(structure);
  for (const number of parts.wholes) named.delete(number);
  const tables = nodesOf(structure, "Table").filter((node) => tableLabel.test(captionOf(node).trim()));
  const openTables = tables.filter((table) => nodesOf(table, "TD").every((cell) => nodeText(cell).trim() === ""));
  return {
    figure: { open: [...named].filter((number) => !there.has(number)).length + parts.open, filled: there.size + parts.filled },
    table: { open: openTables.length, filled: tables.length - openTables.length },
    text: { open: nodeText(structure).match(toCome)?.length ?? 0 },
  };
}
