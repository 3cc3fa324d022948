import type { Placed, Span } from "../diagnostics/index.js";
import type { CalendarDate, FigureSlot, RichText, TableSlot } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import type { ContextList, ContextObject, ContextValue, MarkupValue } from "./context-value.js";
import { slotAnchor } from "./slot-index.js";

/** What a document knows of words, as far as its slots need it. */
export interface SlotWords {
  text: (text: RichText | null, options?: { readonly links: boolean }) => MarkupValue | null;
  date: (date: Placed<CalendarDate> | null) => ContextObject | null;
  slotLabel: (kind: "figure" | "table", number: number, span: Span) => MarkupValue;
}

/** Numbers from 1 to `count`, for loops that draw lines. */
export function countTo(count: number): ContextList {
  return contextList(Array.from({ length: count }, (_, index) => index + 1));
}

function ratioOf({ aspect }: FigureSlot): number {
  return Math.round(aspect * 10_000) / 10_000;
}

/** What the partials `figure` and `table` print of the slots of one document, wherever they stand. */
export class SlotContext {
  private readonly words: SlotWords;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(words: SlotWords, numbers: ReadonlyMap<string, number>) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A slot where a body places it. */
  placed(slot: FigureSlot | TableSlot): ContextObject {
    if (slot.kind === "table") return this.table(slot);
    return this.figure(slot, slot.width === null ? null : `width: ${slot.width}`);
  }

  /** A slot as a list of figures or tables names it: where it is, and its caption without links. */
  listed({ kind, id, span, caption }: FigureSlot | TableSlot): ContextObject {
    const anchor = slotAnchor(kind, id.value);
    const label = this.words.slotLabel(kind, this.numbers.get(anchor) ?? 0, span);
    return contextObject({ id: anchor, label, caption: this.words.text(caption, { links: false }) });
  }

  /** Figures in one row: one alone, or several side by side. */
  row(row: readonly FigureSlot[]): ContextObject {
    const isShared = row.length > 1;
    // Widths as the proportions make all of a row as high as each other.
    const figures = row.map((slot) => this.figure(slot, isShared ? `flex: ${slot.height === null ? ratioOf(slot) : 1} 1 0` : null));
    return contextObject({ "side-by-side": isShared, figures: contextList(figures) });
  }

  /** A figure; `share` says in CSS how wide it is beside others or in the measure. */
  figure(slot: FigureSlot, share: string | null): ContextObject {
    return contextObject({ ...this.slot(slot), shape: shapeOf(slot), share, src: slot.filling });
  }

  table(slot: TableSlot): ContextObject {
    const { filling } = slot;
    return contextObject({
      ...this.slot(slot),
      columns: contextList(slot.columns.map((column) => this.words.text(column))),
      rows: countTo(slot.rows),
      header: contextList((filling?.header ?? []).map((cell, column) => this.cell(slot, cell, column))),
      body: contextList((filling?.rows ?? []).map((row) => contextList(row.map((cell, column) => this.cell(slot, cell, column))))),
    });
  }

  private slot(slot: FigureSlot | TableSlot): Record<string, ContextValue> {
    const id = slotAnchor(slot.kind, slot.id.value);
    const number = this.numbers.get(id) ?? null;
    return {
      id,
      number,
      label: number === null ? null : this.words.slotLabel(slot.kind, number, slot.span),
      caption: this.words.text(slot.caption),
      alt: placedScalar(slot.alt),
      owner: placedScalar(slot.owner),
      due: this.words.date(slot.due),
      open: slot.filling === null,
      source: this.words.text(slot.source),
      licence: this.words.text(slot.licence),
    };
  }

  private cell({ filling }: TableSlot, text: RichText, column: number): ContextObject {
    return contextObject({ text: this.words.text(text), align: filling?.align[column] ?? "left" });
  }
}

/** The shape of a figure in CSS; `null` for a picture that has its own. */
function shapeOf(slot: FigureSlot): ContextValue {
  if (slot.inText !== null && slot.filling !== null) return null;
  if (slot.height !== null) return { kind: "placed", value: `height: ${slot.height.value}`, span: slot.height.span };
  // `height: auto` takes the room back that a template may leave to the page builder.
  return `aspect-ratio: ${ratioOf(slot)}${slot.hasShape ? "; height: auto" : ""}`;
}
