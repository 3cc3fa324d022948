import type { FigureSlot, RichText, TableSlot } from "../model/index.js";
import type { InlinePrinter } from "./inline-printer.js";
import { escapeMarkup } from "./traced-printer.js";
import type { PlacedSlot } from "./wording.js";

/** Prints slots where bodies place them, as the partials `figure` and `table` print them after their topic. */
export class SlotPrinter {
  private readonly out: InlinePrinter;
  private readonly placed: PlacedSlot;

  constructor(out: InlinePrinter, placed: PlacedSlot) {
    this.out = out;
    this.placed = placed;
  }

  figure(slot: FigureSlot): void {
    const { out } = this;
    const { span, filling, width } = slot;
    const share = width === null ? "" : ` style="width: ${escapeMarkup(width)}"`;
    const shape = slot.height === null ? `aspect-ratio: ${String(Math.round(slot.aspect * 10_000) / 10_000)}` : `height: ${slot.height.value}`;
    if (filling === null) {
      out.element(`div class="figure" id="${this.anchor}"${share}`, span, () => {
        this.frame(slot, shape);
        out.element('p class="caption"', span, () => { this.caption(slot); });
      });
      return;
    }
    const own = slot.inText === null ? ` style="${escapeMarkup(shape)}"` : "";
    const alt = slot.alt?.value ?? "";
    out.element(`figure class="figure filled" id="${this.anchor}"${share}`, span, () => {
      out.tag(`<img class="picture" src="${escapeMarkup(filling)}" alt="${escapeMarkup(alt)}"${own}/>`, span);
      if (slot.caption.inlines.length > 0 || this.placed.label !== null)
        out.element('figcaption class="caption"', span, () => { this.caption(slot); this.credit(slot); });
    });
  }

  table(slot: TableSlot): void {
    const { out } = this;
    const { span, filling } = slot;
    const isOpen = filling === null;
    out.element(`table class="${isOpen ? "open" : "filled"}" id="${this.anchor}"`, span, () => {
      out.element("caption", span, () => { this.caption(slot); if (!isOpen) this.credit(slot); });
      const header = filling?.header ?? slot.columns;
      out.element("thead", span, () => { this.row("th", header, slot); });
      const rows = filling?.rows ?? Array.from({ length: slot.rows }, () => header.map(() => null));
      if (rows.length > 0) out.element("tbody", span, () => { for (const row of rows) this.row("td", row, slot); });
    });
  }

  private get anchor(): string {
    return escapeMarkup(this.placed.anchor);
  }

  private frame({ owner, due, alt, span }: FigureSlot, shape: string): void {
    const { out, placed } = this;
    out.element(`div class="frame" style="${escapeMarkup(shape)}" role="artifact"`, span, () => {
      out.element('p class="to-come"', span, () => { out.tag(escapeMarkup(placed.toCome(owner, due)), span); });
      if (alt !== null) out.element('p class="alt"', span, () => { out.tag(escapeMarkup(alt.value), alt.span); });
    });
  }

  private caption({ caption, span }: FigureSlot | TableSlot): void {
    const { out } = this;
    const { label } = this.placed;
    if (label !== null) out.element('span class="caption-label"', span, () => { out.printer.printTraced(label); });
    out.inlines(caption.inlines);
  }

  private credit({ source, licence, span }: FigureSlot | TableSlot): void {
    const { out } = this;
    if (source === null && licence === null) return;
    out.tag("<br/>", span);
    out.element('span class="credit"', span, () => {
      if (source !== null) out.tag(escapeMarkup(this.placed.sourceLabel), span);
      if (source !== null) out.inlines(source.inlines);
      if (source !== null && licence !== null) out.tag(" · ", span);
      if (licence !== null) out.inlines(licence.inlines);
    });
  }

  private row(name: "th" | "td", cells: readonly (RichText | null)[], { filling, span }: TableSlot): void {
    const { out } = this;
    out.element("tr", span, () => {
      cells.forEach((cell, column) => {
        const align = filling === null ? "" : ` style="text-align: ${filling.align[column] ?? "left"}"`;
        out.element(`${name}${name === "th" ? ' scope="col"' : ""}${align}`, span, () => { if (cell !== null) out.inlines(cell.inlines); });
      });
    });
  }
}
