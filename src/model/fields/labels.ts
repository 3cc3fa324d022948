import type { LabelName } from "../label-names.js";
import { labelNames } from "../label-names.js";
import type { RichText } from "../rich-text.js";
import { optional } from "./row.js";
import type { Row } from "./kind.js";
import { cell, record } from "./values.js";

const about = {
  id: "labels",
  title: "labels",
  description: "Words that replace the printed ones of the course's language; `\"\"` prints none.",
  what: "a mapping of labels",
};

function labelRow(name: LabelName): Row<RichText | null> {
  return optional(cell, "", name === "page" ? { unprinted: "a word for layouts of your own" } : {});
}

/** `labels`: words that replace the printed ones. */
export const labels = record(about, Object.fromEntries(labelNames.map((name) => [name, labelRow(name)])) as Record<LabelName, Row<RichText | null>>);
