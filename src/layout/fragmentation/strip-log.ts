import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import type { BreakBetween, BreakInside } from "../../style/index.js";
import type { Content, StripBox } from "./strip.js";
import type { Fragmentation, OuterEdge, StripWriter } from "./strip-writer.js";

/** What blocks are written with. */
export type BlockWriter = Pick<StripWriter, "breaks" | "keepsWhole" | "open" | "close" | "add" | "beginFloat" | "endFloat" | "gap" | "fill" | "breakHere" | "weigh">;

/** One thing that is written. */
export type Step = (writer: BlockWriter) => void;

/** Writes with another writer, and notes what was written, so that it can be written again. */
export class StripLog implements BlockWriter {
  readonly steps: Step[] = [];
  readonly breaks: Fragmentation;
  readonly #writer: BlockWriter;

  constructor(writer: BlockWriter) {
    this.#writer = writer;
    this.breaks = writer.breaks;
  }

  keepsWhole(inside: BreakInside): boolean {
    return this.#writer.keepsWhole(inside);
  }

  open(box: StripBox, edge: OuterEdge): void {
    this.#step((writer) => { writer.open(box, edge); });
  }

  close(box: StripBox, edge: OuterEdge): void {
    this.#step((writer) => { writer.close(box, edge); });
  }

  add(content: Content, cost?: number): void {
    this.#step((writer) => { writer.add(content, cost); });
  }

  beginFloat(): void {
    this.#step((writer) => { writer.beginFloat(); });
  }

  endFloat(source: BoxBase, apart: Pt): void {
    this.#step((writer) => { writer.endFloat(source, apart); });
  }

  gap(height: Pt, belongsTo?: "before" | "next"): void {
    this.#step((writer) => { writer.gap(height, belongsTo); });
  }

  fill(box: StripBox, height: Pt, least?: Pt): void {
    this.#step((writer) => { writer.fill(box, height, least); });
  }

  breakHere(value: BreakBetween): void {
    this.#step((writer) => { writer.breakHere(value); });
  }

  weigh(weight: number): void {
    this.#step((writer) => { writer.weigh(weight); });
  }

  #step(step: Step): void {
    this.steps.push(step);
    step(this.#writer);
  }
}
