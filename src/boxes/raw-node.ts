import type { Display } from "../style/index.js";
import type { BlockBox, BlockLevelBox, BoxBase, InlineLevelBox } from "./box.js";

/** What the style makes of an element that has a place in a table but not yet in a grid. */
export interface TablePart extends BoxBase {
  readonly kind: "table-part";
  readonly display: Display;
  readonly children: readonly RawNode[];
  /** Running strings that the element sets. */
  readonly strings: BlockBox["strings"];
}

/** What an element generates before its parent has put it in order. Text still has all its white space. */
export type RawNode = BlockLevelBox | InlineLevelBox | TablePart;

/** True for a box that takes part in block layout. */
export function isBlockLevel(node: RawNode): node is BlockLevelBox {
  return node.kind === "block" || node.kind === "table";
}

/** True for a box that takes part in inline layout. */
export function isInlineLevel(node: RawNode): node is InlineLevelBox {
  return !isBlockLevel(node) && node.kind !== "table-part";
}

/** True for text that is nothing but white space which may collapse. */
export function isCollapsibleSpace(node: RawNode): boolean {
  return node.kind === "text" && !node.style.whiteSpace.startsWith("pre") && /^[ \t\r\n\f]*$/.test(node.text.text);
}

/** The fields that every box of an element shares. */
export function baseOf({ element, anonymous, style, lang }: BoxBase): BoxBase {
  return { element, anonymous, style, lang };
}

/** Runs of neighbours that agree on `kindOf`, in order. */
export function runsOf<Node, Kind>(
  nodes: readonly Node[],
  kindOf: (node: Node) => Kind,
): { readonly kind: Kind; readonly nodes: Node[] }[] {
  const runs: { readonly kind: Kind; readonly nodes: Node[] }[] = [];
  for (const node of nodes) {
    const kind = kindOf(node);
    const last = runs.at(-1);
    if (last?.kind === kind) last.nodes.push(node);
    else runs.push({ kind, nodes: [node] });
  }
  return runs;
}
