import type { MarkupElement } from "../markup/index.js";
import type { Walk } from "./walk.js";

/** What the budget of a document counts of its boxes. */
type Counted = "characters" | "leaders";

/** Takes so much of a document's budget; false where it is used up, which is reported once, at the element. */
export function spend(walk: Walk, what: Counted, amount: number, { span }: MarkupElement): boolean {
  const wasExceeded = walk.budget.isExceeded(what);
  const isWithin = walk.budget.spend(what, amount);
  if (!isWithin && !wasExceeded) walk.diagnostics.push(walk.budget.excess(what, span));
  return isWithin;
}
