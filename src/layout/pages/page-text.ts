import type { BoxTree, PageTextBox } from "../../boxes/index.js";
import type { MarkupElement } from "../../markup/index.js";
import { counterText } from "../../style/index.js";
import type { RunningStrings } from "./running-strings.js";
import { runningString } from "./running-strings.js";

/** What a round of layout knows of the pages: what the round before it found. */
export interface PageKnowledge {
  readonly pageCount: number;
  /** Number of the page that an element begins on; `undefined` where it is on none. */
  readonly numberOf: (element: MarkupElement) => number | undefined;
}

/** What is known before the first round. */
export const nothingKnown: PageKnowledge = { pageCount: 0, numberOf: () => undefined };

function pageNumber(element: MarkupElement | undefined, knowledge: PageKnowledge): number {
  return element === undefined ? 0 : (knowledge.numberOf(element) ?? 0);
}

/** What generated text in the flow says, as far as pages are known. */
export function flowText(
  box: PageTextBox,
  tree: BoxTree,
  byId: ReadonlyMap<string, MarkupElement>,
  knowledge: PageKnowledge,
): string {
  const { item, target } = box;
  switch (item.type) {
    case "counter":
      return counterText(item.name === "pages" ? knowledge.pageCount : pageNumber(box.element, knowledge), item.style);
    case "target-counter": {
      if (item.counter === "pages") return counterText(knowledge.pageCount, item.style);
      if (item.counter === "page") return counterText(pageNumber(byId.get(target ?? ""), knowledge), item.style);
      return counterText(tree.countersById.get(target ?? "")?.values.get(item.counter) ?? 0, item.style);
    }
    case "target-pages":
      return pageRanges((target ?? "").split(" ").map((id) => pageNumber(byId.get(id), knowledge)));
    // Running strings belong to the margins of a page; a leader has a pattern and no text.
    case "string-reference":
    case "leader":
      return "";
  }
}

/** What generated text in a margin box of a page says, given its number. */
export function marginText(box: PageTextBox, page: number, pageCount: number, strings: RunningStrings): string {
  const { item } = box;
  switch (item.type) {
    case "counter":
      return counterText(item.name === "pages" ? pageCount : page, item.style);
    case "string-reference":
      return runningString(strings, item.name, item.position);
    case "target-counter":
    case "target-pages":
    case "leader":
      return "";
  }
}

/** Numbers of pages as people cite them: each once, in order, three and more that follow each other as a range. */
function pageRanges(numbers: readonly number[]): string {
  const pages = [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run?.at(-1) === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs.map((run) => (run.length < 3 ? run.join(", ") : `${run[0] ?? 0}–${run.at(-1) ?? 0}`)).join(", ");
}
