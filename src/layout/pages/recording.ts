import type { PageTextBox } from "../../boxes/index.js";
import type { Findings, LayoutContext } from "../context.js";

/** What a part of a document said of pages when it was laid out. */
export type Said = ReadonlyMap<PageTextBox, string>;

/** A part of a document that is being laid out so that it can be kept for other rounds. */
export interface Recording {
  /** What to lay it out with. */
  readonly context: LayoutContext;
  /** What it says of pages, filled as it is laid out. */
  readonly said: Said;
  /** What is found wrong in it. */
  readonly findings: Findings;
}

/** Begins to note what a part says of pages and what is found wrong in it. */
export function recording(whole: LayoutContext): Recording {
  const said = new Map<PageTextBox, string>();
  const findings = whole.findings.part();
  const pageText = (box: PageTextBox): string => {
    const text = whole.pageText(box);
    said.set(box, text);
    return text;
  };
  return { context: { ...whole, findings, pageText }, said, findings };
}

/** Whether a part would say of pages what it said. */
export function saysAsBefore(said: Said, pageText: LayoutContext["pageText"]): boolean {
  return [...said].every(([box, text]) => pageText(box) === text);
}
