import type { TextSlot } from "../model/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { date, plainText } from "./reading.js";

/** Mappings whose keys are names of the author's, not of the schema. */
const freeKeys = "theme";

/** The texts of a file that are to come, or were until their `text` was written, in the order of the file. */
export function textSlotsIn(root: MapNode): TextSlot[] {
  return [...slotsBelow(root, [])];
}

function* slotsBelow(node: ContentNode, path: readonly string[]): Generator<TextSlot> {
  if (node.kind === "map" && node.entries.has("todo")) {
    const [owner, due] = [plainText(valueAt(node, "owner")), date(valueAt(node, "due"))];
    yield { id: path.join("."), owner, due, isFilled: valueAt(node, "text") !== undefined, span: node.span };
  } else if (node.kind === "map") {
    for (const [key, { value }] of node.entries) if (path.length > 0 || key !== freeKeys) yield* slotsBelow(value, [...path, key]);
  } else if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) yield* slotsBelow(item, [...path, String(index + 1)]);
  }
}
