import { labelNames } from "../model/index.js";
import type { Labels, LabelName, RichText } from "../model/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode } from "./content-node.js";
import { richText } from "./reading.js";
import type { Reading } from "./reading.js";

/** The labels of a course or lesson that somebody has set. */
export function readLabels(node: ContentNode | undefined, reading: Reading): Labels {
  const labels: Partial<Record<LabelName, RichText>> = {};
  if (node?.kind !== "map") return labels;
  for (const name of labelNames) {
    const text = richText(valueAt(node, name), reading);
    if (text !== null) labels[name] = text;
  }
  return labels;
}
