import type { Pt } from "../geometry/index.js";
import { diagnostic, DistinctDiagnostics } from "../diagnostics/index.js";
import type { Diagnostic, DiagnosticCode, DocumentBudget, Span } from "../diagnostics/index.js";
import type { BlockBox, MarkerBox, PageTextBox } from "../boxes/index.js";
import type { ImageBook } from "../images/index.js";
import type { MathSetter } from "../math/index.js";
import type { FontBook } from "../text/index.js";
import type { LastPageAim } from "./fragmentation/break-cost.js";
import type { LineGrid } from "./fragmentation/line-grid.js";
import type { RememberedParagraph } from "./inline/remembered-paragraph.js";

/** What one round of layout finds wrong, each once. */
export class Findings {
  private readonly found = new DistinctDiagnostics();
  private readonly told = new Set<string>();
  /** How often something was told. */
  count = 0;
  /** Whether a mistake was found for which there will be no document. */
  hasErrors = false;

  /** Reports a mistake. */
  report(code: DiagnosticCode, span: Span, message: string, hint: string): void {
    this.count += 1;
    this.keep(diagnostic(code, span, message, hint));
  }

  /** True the first time that somebody is to be told of something. */
  isNew(matter: string): boolean {
    this.count += 1;
    if (this.told.has(matter)) return false;
    this.told.add(matter);
    return true;
  }

  /** Takes in a mistake that another room found. */
  add(found: Diagnostic): void {
    this.count += 1;
    this.keep(found);
  }

  /** Those of a part, which know what was told before it. */
  part(): Findings {
    const part = new Findings();
    for (const matter of this.told) part.told.add(matter);
    return part;
  }

  /** Takes in those of a part. */
  join({ found, told }: Findings): void {
    for (const one of found.all) this.keep(one);
    for (const matter of told) this.told.add(matter);
  }

  /** All mistakes in the order they were found. */
  all(): readonly Diagnostic[] {
    return this.found.all;
  }

  private keep(found: Diagnostic): void {
    this.found.add(found);
    this.hasErrors ||= found.severity === "error";
  }
}

/** Prepared paragraphs of a document, each prepared when it is first asked for. */
export interface Paragraphs {
  paragraphOf(block: BlockBox, measure: Pt, context: LayoutContext): RememberedParagraph;
  /** The first of the markers that are set as this one is. */
  markerLike(marker: MarkerBox): MarkerBox;
}

/** What is done so that a last page does not hold too little. */
export interface Fit {
  /** The share of their margins that pages may give away, so that there is a page less. */
  readonly give: number;
  /** The same in columns, whose margins do not grow: pages that run short would be shorter by what these give. */
  readonly columnsGive: number;
  /** What the last page is to hold, and how much the others may be short for that; `null` where that is not asked. */
  readonly last: LastPageAim | null;
}

/** What layout functions share within one round. */
export interface LayoutContext {
  readonly fonts: FontBook;
  readonly images: ImageBook;
  /** Sets formulas; `null` in a document without any. */
  readonly math: MathSetter | null;
  readonly findings: Findings;
  /** Bounds the lines of a round. */
  readonly budget: DocumentBudget;
  /** What generated text that only pages know says, as far as it is known in this round. */
  readonly pageText: (box: PageTextBox) => string;
  /** Paragraphs that are prepared and lines that are broken, kept from round to round. */
  readonly paragraphs: Paragraphs;
  /** How many sets of columns stand around what is set. */
  readonly columnDepth: number;
  /** Width of the footnotes of the pages that are set. */
  readonly noteWidth: Pt;
  /** Whether a note stands in the column beside the text, rather than at the foot of the page. */
  readonly isBeside: (note: BlockBox) => boolean;
  /** Height that the first page has for text; 0 where nothing is set on pages. */
  readonly pageHeight: Pt;
  /** Whether boxes of a value of `page` are set on pages of the width that is measured for: others are measured again. */
  readonly isSetHere: (page: string) => boolean;
  /** The lines of the pages. */
  readonly grid: LineGrid;
  /** What is done for a last page that would hold too little. */
  readonly fit: Fit;
  /** A paragraph that began on a page of another width: so many lines keep the earlier measure. */
  readonly continued: { readonly box: BlockBox; readonly lines: number; readonly widthDifference: number } | null;
}
