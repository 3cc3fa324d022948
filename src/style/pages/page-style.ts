import type { Diagnostic } from "../../diagnostics/index.js";
import type { Edges, Pt, Size } from "../../geometry/index.js";
import type { Cascade, Computed } from "../cascade/cascade.js";
import type { ComputedStyle } from "../computed-style.js";
import type { PageQuery, PageStyle } from "../styled-document.js";
import type { Declaration } from "../declarations/declaration.js";
import type { PageRule, PageSelector, Stylesheet } from "../stylesheet.js";
import type { LengthPercentage } from "../values/length.js";
import { isPercentage } from "../values/length.js";
import type { SheetUse } from "./on-sheet.js";
import { onSheet } from "./on-sheet.js";
import type { MarginBoxName } from "./margin-box-names.js";
import { isLogicalMarginBox, logicalMarginBoxes, marginBoxNames } from "./margin-box-names.js";

/** An `@page` rule under one of its selectors. */
interface PageEntry {
  readonly selector: PageSelector;
  readonly rule: PageRule;
}

/** Weight of a page selector: its name, `:first`, its side (CSS Paged Media 3 §5.1). */
function pageSpecificity({ name, first, side }: PageSelector): number {
  return (name === null ? 0 : 4) + (first ? 2 : 0) + (side === null ? 0 : 1);
}

function matchesPage({ name, first, side }: PageSelector, query: PageQuery): boolean {
  return (name === null || name === query.name) && (!first || query.first) && (side === null || side === query.side);
}

/** Every page rule of several origins, the weakest first. */
function rankedPageRules(origins: readonly (readonly Stylesheet[])[]): readonly PageEntry[] {
  return origins.flatMap((sheets) =>
    sheets
      .flatMap((sheet) => sheet.pageRules)
      .flatMap((rule) => rule.selectors.map((selector) => ({ selector, rule })))
      .sort((a, b) => pageSpecificity(a.selector) - pageSpecificity(b.selector)),
  );
}

/** An edge in points; `auto` is none. */
function used(value: LengthPercentage | "auto", whole: Pt): Pt {
  if (value === "auto") return 0;
  return isPercentage(value) ? (value.percent / 100) * whole : value;
}

function usedMargin(style: ComputedStyle, { width, height }: Size): Edges {
  return {
    top: used(style.marginTop, height),
    right: used(style.marginRight, width),
    bottom: used(style.marginBottom, height),
    left: used(style.marginLeft, width),
  };
}

/** What page styles are made with. */
export interface PageStyler {
  readonly cascade: Cascade;
  readonly root: Computed;
  /** Sheets by origin, the weakest first. */
  readonly origins: readonly (readonly Stylesheet[])[];
  /** The size that the course sets, over that of any sheet. */
  readonly size: Size | null;
  /** How sheets of paper are printed on. */
  readonly sheets: SheetUse;
}

interface PageSheets {
  readonly styler: PageStyler;
  readonly entries: readonly PageEntry[];
  readonly faults: Diagnostic[];
}

/** The left side of a page is the left one, whichever way its text runs. */
const onPaper = { counted: "ltr" } as const;

function marginBoxesOf({ styler: { cascade }, faults }: PageSheets, rules: readonly PageRule[], page: Computed): ReadonlyMap<MarginBoxName, Computed> {
  const declared = new Map<MarginBoxName, Declaration[]>();
  const { direction } = page.style;
  for (const { name: given, declarations } of rules.flatMap((rule) => rule.marginBoxes)) {
    const name = isLogicalMarginBox(given) ? logicalMarginBoxes[given][direction] : given;
    declared.set(name, [...(declared.get(name) ?? []), ...declarations]);
  }
  const boxes = marginBoxNames.flatMap((name) => {
    const declarations = declared.get(name) ?? [];
    if (!declarations.some(({ property }) => property === "content")) return [];
    const computed = cascade.compute(declarations, page, onPaper);
    faults.push(...computed.faults);
    return computed.style.content === "normal" || computed.style.content === "none" ? [] : [[name, computed] as const];
  });
  return new Map(boxes);
}

/** The pages of documents with one root, and the mistakes that show in them. */
export interface StyledPages {
  /** The computed style of a page; equal queries give the same object. */
  readonly pageStyle: (query: PageQuery) => PageStyle;
  readonly faults: readonly Diagnostic[];
}

/** Styles of pages by what is known of them; every page that rules tell apart is computed at once. */
export function pageStyles(styler: PageStyler): StyledPages {
  const entries = rankedPageRules(styler.origins);
  const names = new Set(entries.map(({ selector }) => selector.name ?? ""));
  const styles = new Map<string, PageStyle>();
  const faults: Diagnostic[] = [];
  const { sheets, root } = styler;
  const front = root.style.direction === "ltr" ? "right" : "left";
  const styleOf = ({ name, first, side: asked }: PageQuery): PageStyle => {
    const known = names.has(name) ? name : "";
    const side = sheets.sides === "one-sided" ? front : asked;
    const key = `${side} ${first} ${known}`;
    const style = styles.get(key) ?? onSheet({ name: known, first, side }, { ...sheets, front }, (query) => pageStyle({ styler, entries, faults }, query));
    styles.set(key, style);
    return style;
  };
  for (const name of ["", ...names])
    for (const side of ["left", "right"] as const) for (const first of [true, false]) styleOf({ name, first, side });
  return { pageStyle: styleOf, faults };
}

/** The course's paper, lying as the page of the template does; the template's own where the course names none. */
function paperOf(chosen: Size | null, own: Size): Size {
  if (chosen === null) return own;
  const isTurned = own.width > own.height && chosen.width < chosen.height;
  return isTurned ? { width: chosen.height, height: chosen.width } : chosen;
}

/** A margin between the column and the text says on which side of it the column stands. */
function noteColumnOf({ width, marginLeft, marginRight }: ComputedStyle, whole: Pt): PageStyle["noteColumn"] {
  const own = typeof width === "string" ? 0 : used(width, whole);
  const before = used(marginRight, whole);
  if (own <= 0) return null;
  return before > 0 ? { side: "before", gap: before, width: own } : { side: "behind", gap: used(marginLeft, whole), width: own };
}

function pageStyle(sheets: PageSheets, query: PageQuery): PageStyle {
  const { styler, entries, faults } = sheets;
  const rules = entries.filter(({ selector }) => matchesPage(selector, query)).map(({ rule }) => rule);
  const page = styler.cascade.compute(rules.flatMap((rule) => rule.declarations), styler.root, onPaper);
  const { width, height } = paperOf(styler.size, page.values.size);
  const margin = usedMargin(page.style, { width, height });
  const footnotes = styler.cascade.compute(rules.flatMap((rule) => rule.footnotes), page, onPaper);
  const column = styler.cascade.compute(rules.flatMap((rule) => rule.noteColumn), page, onPaper);
  faults.push(...page.faults, ...footnotes.faults, ...column.faults);
  const boxes = [...marginBoxesOf(sheets, rules, page)];
  const marginBoxes: PageStyle["marginBoxes"] = new Map(boxes.map(([name, { style }]) => [name, style]));
  const marginBoxColours: PageStyle["marginBoxColours"] = new Map(boxes.map(([name, { origins }]) => [name, origins]));
  return Object.freeze({ width, height, margin, marginBoxes, marginBoxColours, footnotes: footnotes.style, noteColumn: noteColumnOf(column.style, width) });
}
