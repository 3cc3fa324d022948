import type { Pt, Size } from "../../geometry/index.js";
import type { BlockBox, BoxBase } from "../../boxes/index.js";
import type { ComputedStyle, PageStyle, StyledDocument } from "../../style/index.js";
import type { LayoutContext } from "../context.js";
import type { KeptBlocks } from "../flow/flow.js";
import { once } from "../once.js";
import { measureBlock } from "../flow/measure.js";
import { breakAt } from "../flow/break-at.js";
import type { Fragment, TakePage } from "../fragment.js";
import { assemble } from "../fragmentation/assemble.js";
import { holeAmong } from "../fragmentation/break-cost.js";
import { startToken } from "../fragmentation/break-token.js";
import { fillPlanned } from "../fragmentation/fill.js";
import { ParagraphMemory } from "../inline/paragraph-memory.js";
import { notesIn } from "../fragmentation/notes.js";
import type { PlanAim } from "../fragmentation/plan-input.js";
import type { Room } from "../fragmentation/room.js";
import type { Stop } from "../fragmentation/stops.js";
import type { BreakToken, Fill, NoteRest, Strip, StripItem } from "../fragmentation/strip.js";
import { planPages, setNotes } from "../fragmentation/take.js";
import type { SetNotes } from "../fragmentation/take.js";
import { placesOn } from "../targets.js";
import type { ChapterMemory } from "./chapter-memory.js";
import { chaptersOf } from "./chapters.js";
import type { FilledPage, StandingOnPage } from "./filled-page.js";
import { footnoteArea, noteRoomOf, wholeNote } from "./footnotes.js";
import { blockedBy, noteColumn, notesBeside } from "./note-column.js";
import type { NoteColumn } from "./note-column.js";
import { bottomOf } from "./last-page.js";
import { isMirrored, onPaper } from "./on-paper.js";
import { recording } from "./recording.js";
import { continuation, relocated } from "./relocate.js";
import { runningStrings } from "./running-strings.js";
import { sameWidth } from "./strip-memory.js";
import type { StripMemory } from "./strip-memory.js";
import { wordsPlace } from "./words-place.js";

/** More pages than any handout has; a document that wants more has a fault in it. */
const mostPages = 5000;
const leastHeight: Pt = 1;
/** Longest side of a page (PDF 1.7 Annex C.2). */
const longestSide: Pt = 14_400;

interface Reading {
  readonly strip: Strip;
  readonly token: BreakToken;
}

/** The side that a page is of in an open book, which begins where its text does. */
function sideOf(index: number, direction: ComputedStyle["direction"]): "left" | "right" {
  return (index % 2 === 0) === (direction === "ltr") ? "right" : "left";
}

/** All that stands on a page, from top to bottom. */
function itemsOn({ items, apart }: Fill): readonly StripItem[] {
  return apart === undefined ? items : [...apart.head, ...items, ...apart.foot];
}

/** Name of the page that begins at a token, empty for none. */
function pageName({ items }: Strip, { index, rest }: BreakToken): string {
  const name = rest?.source.style.page ?? items[index]?.page ?? "auto";
  return name === "auto" ? "" : name;
}

/** Name of the page that a box asks for, empty for none. */
function pageOf({ style: { page } }: BoxBase): string {
  return page === "auto" ? "" : page;
}

/** The innermost box that a box begins with. */
function firstInside(box: BlockBox): BoxBase {
  const [first] = box.content.kind === "blocks" ? box.content.boxes : [];
  return first === undefined ? box : first.kind === "block" ? firstInside(first) : first;
}

/** What earlier rounds left of a document. */
export interface PageMemory {
  readonly chapters: ChapterMemory;
  readonly strips: StripMemory;
  /** Blocks as they were written; of a document of several chapters none are kept. */
  readonly written: KeptBlocks;
  /** Takes pages as they are set; they are held where it is `null`. */
  readonly take: TakePage | null;
}

/** What stands on a page: its text, areas of footnotes, and notes that found no room beside it. */
interface SetPage extends Pick<FilledPage, "overflow"> {
  readonly body: readonly Fragment[];
  readonly notes: readonly Fragment[];
}

/** Pages of a document one after another; a class because a page's place and strings follow from those before it. */
class PageSequence {
  private readonly pages: FilledPage[] = [];
  private strips: Strip[] = [];
  private readonly widths = new Map<string, readonly Pt[]>();
  /** Pages to come, as far as they are planned. */
  private planned: Stop[] = [];
  /** Footnotes that go on on the next page. */
  private carried: readonly NoteRest[] = [];
  /** Height of the text of the first page. */
  private pageHeight: Pt = 0;
  /** The box whose pages are set: the root of the document, or of a chapter. */
  private root: BlockBox;
  private readonly document: StyledDocument;
  private context: LayoutContext;
  private readonly memory: PageMemory;
  /** Whether the document is one chapter: its strips are kept for other rounds. */
  private isOne = false;
  private readonly isMirrored: boolean;
  /** Whether what is set is the last of the document. */
  private isLast = false;
  /** Whether the document cannot be set to its end. */
  private isStopped = false;

  constructor(root: BlockBox, document: StyledDocument, context: LayoutContext, memory: PageMemory) {
    this.root = root;
    this.document = document;
    this.context = context;
    this.memory = memory;
    this.isMirrored = isMirrored(document);
  }

  /** All pages; fewer where the document cannot be set to its end, which is then reported. */
  fill(): readonly FilledPage[] {
    const chapters = chaptersOf(this.root);
    const { context } = this;
    this.isOne = chapters.length === 1;
    for (const [index, chapter] of chapters.entries()) {
      this.root = chapter;
      this.isLast = index === chapters.length - 1;
      if (this.isOne) this.fillChapter();
      else this.chapter(index, context);
      if (this.isStopped || context.budget.isExceeded("lines")) break;
    }
    return this.pages;
  }

  /** The pages of one chapter of several: those of an earlier round where nothing on them changed. */
  private chapter(index: number, whole: LayoutContext): void {
    const forced = breakAt(this.root, "breakBefore");
    if (index > 0 && this.needsBlank(forced)) this.addBlank(null);
    const from = this.pages.length;
    const start = { side: this.sideAt(from), isFirst: from === 0, strings: this.pages.at(-1)?.strings };
    const known = this.memory.chapters.find(index, start, whole.pageText);
    if (known !== null) {
      for (const page of known.pages) this.pages.push({ ...page, index: this.pages.length });
      whole.findings.join(known.findings);
      return;
    }
    const { context, said, findings } = recording(whole);
    // A chapter that is laid out again is a short one, such as the contents: what its paragraphs were is not kept for that.
    this.context = { ...context, paragraphs: new ParagraphMemory() };
    this.strips = [];
    this.fillChapter(true);
    whole.findings.join(findings);
    this.memory.chapters.keep(index, { start, pages: this.pages.slice(from), findings, said });
  }

  private fillChapter(isOneOfMany = false): void {
    let reading: Reading | null = this.begin(isOneOfMany);
    // A document of too many lines is not set at all: no page of it is needed.
    while (reading !== null && !this.context.budget.isExceeded("lines")) {
      if (this.pages.length >= mostPages) {
        this.stop("layout/too-many-pages", `the document has more than ${mostPages} pages`, "look for a huge length, or split the document");
        break;
      }
      reading = this.needsBlank(reading.token.forced) ? this.addBlank(reading) : this.addPage(reading);
    }
  }

  private stop(code: "layout/too-many-pages" | "layout/no-page-area" | "layout/page-size", message: string, hint: string): void {
    this.isStopped = true;
    this.context.findings.report(code, this.root.element.span, message, hint);
  }

  private begin(isChapter: boolean): Reading | null {
    const style = this.styleOf(pageOf(isChapter ? firstInside(this.root) : this.root));
    if (this.isTooLarge(style)) return null;
    const width = this.contentWidth(style);
    if (width < leastHeight) {
      this.stop("layout/no-page-area", "the margins leave no width on the page", "make the margins of `@page` smaller");
      return null;
    }
    this.pageHeight = this.contentHeight(style);
    return { strip: this.stripAt(width), token: startToken };
  }

  /** The style of a page to come; the next is number 0. */
  private styleOf(name: string, next = 0): PageStyle {
    const index = this.pages.length + next;
    return this.document.pageStyle({ name, first: index === 0, side: this.sideAt(index) });
  }

  private sideAt(index: number): "left" | "right" {
    return sideOf(index, this.root.style.direction);
  }

  private isTooLarge({ width, height }: PageStyle): boolean {
    const isTooLarge = Math.max(width, height) > longestSide;
    if (isTooLarge) {
      const size = `${Math.round(width)} × ${Math.round(height)} pt`;
      this.stop("layout/page-size", `a page of ${size}; a side may have ${longestSide} pt`, "give `@page` a smaller `size`");
    }
    return isTooLarge;
  }

  private contentWidth({ width, margin }: PageStyle): Pt {
    return width - margin.left - margin.right;
  }

  private contentHeight({ height, margin }: PageStyle): Pt {
    return height - margin.top - margin.bottom;
  }

  private stripAt(width: Pt): Strip {
    const known = this.strips.find((strip) => Math.abs(strip.width - width) < sameWidth);
    if (known !== undefined) return known;
    const measure = (context: LayoutContext): Strip => measureBlock(this.root, { x: 0, width }, context, this.isOne ? this.memory.written : null);
    const context = this.contextAt(width);
    const strip = this.isOne ? this.memory.strips.strip(width, context, measure) : measure(context);
    this.strips.push(strip);
    return strip;
  }

  private contextAt(width: Pt): LayoutContext {
    const isSetHere = (page: string): boolean => this.widthsOf(page === "auto" ? "" : page).some((each) => Math.abs(each - width) < sameWidth);
    return { ...this.context, noteWidth: width, pageHeight: this.pageHeight, isSetHere };
  }

  /** Widths that pages of a name can have, first, left and right ones. */
  private widthsOf(name: string): readonly Pt[] {
    const known = this.widths.get(name);
    if (known !== undefined) return known;
    const widths = ([[true, this.sideAt(0)], [false, "left"], [false, "right"]] as const).map(([first, side]) => this.contentWidth(this.document.pageStyle({ name, first, side })));
    this.widths.set(name, widths);
    return widths;
  }

  /** Whether a page has to stay blank before what begins on one side of the paper. */
  private needsBlank(forced: BreakToken["forced"] | ReturnType<typeof breakAt>): boolean {
    return !this.document.isOneSided && (forced === "left" || forced === "right") && forced !== this.sideAt(this.pages.length);
  }

  private addBlank<Next extends Reading | null>(reading: Next): Next {
    const style = this.styleOf("");
    const standing = this.onPage(style, { body: [], notes: [], overflow: [] });
    this.add(style, () => standing, []);
    return reading;
  }

  /** The same reading on a page of another width. */
  private atWidth({ strip, token }: Reading, width: Pt): Reading {
    if (Math.abs(strip.width - width) < sameWidth) return { strip, token };
    const continued = continuation(strip, token, width);
    const context = { ...this.contextAt(width), continued };
    const other = continued === null ? this.stripAt(width) : measureBlock(this.root, { x: 0, width }, context);
    return { strip: other, token: relocated(token, strip, other) };
  }

  private addPage(before: Reading): Reading | null {
    const style = this.styleOf(pageName(before.strip, before.token));
    if (this.isTooLarge(style)) return null;
    const width = this.contentWidth(style);
    const height = this.contentHeight(style);
    if (width < leastHeight || height < leastHeight) {
      this.stop("layout/no-page-area", "the margins leave no room on the page", "make the margins of `@page` smaller");
      return null;
    }
    const { strip, token } = this.atWidth(before, width);
    const fill = this.fillNext(strip, token, { height, notes: noteRoomOf(style, height) });
    this.warn(fill);
    const notes = this.footnotes(style, fill, height);
    this.add(style, this.standing(style, fill, notes, { width, height }), itemsOn(fill));
    const goesOn: BreakToken | null = this.carried.length > 0 ? { ...startToken, index: strip.items.length, forced: null } : null;
    const rest = fill.rest ?? goesOn;
    return rest === null ? null : { strip, token: rest };
  }

  /** What stands on a page, and where. */
  private standing(style: PageStyle, fill: Fill, notes: SetNotes, { width, height }: Size): () => StandingOnPage {
    const { root: { element, style: { direction } }, isMirrored: isTurned } = this;
    const { left: x, top: y } = style.margin;
    const inPlace = (fragments: readonly Fragment[]): readonly Fragment[] => (isTurned ? onPaper(fragments, { x, width }, direction) : fragments);
    const stand = (): StandingOnPage => {
      const area = footnoteArea(element, style, notes, { x, y: y + height, width });
      const body = assemble(fill, { x, y });
      const column = this.column(style, body, { width, height });
      return this.onPage(style, { body: inPlace(body), notes: inPlace([...area, ...column.area]), overflow: column.overflow });
    };
    const later = once(stand);
    // Notes beside the text are measured in their order; strips of a chapter that is done are let go, and so are pages that are taken.
    if (style.noteColumn !== null || !this.isOne || this.memory.take !== null) later();
    return later;
  }

  /** What layout keeps of what stands on a page. */
  private onPage(style: PageStyle, { body, notes, overflow }: SetPage): StandingOnPage {
    const fragments = [...body, ...notes];
    const { take } = this.memory;
    // Of a document with mistakes there will be no pages.
    const taken = take === null || this.context.findings.hasErrors ? null : take({ style, fragments });
    return { fragments: taken === null ? fragments : [], taken, places: placesOn(this.document.root, body, notes), bottom: bottomOf(body), overflow };
  }

  /** The notes beside the text of a page. */
  private column(style: PageStyle, body: readonly Fragment[], { width, height }: Size): NoteColumn {
    const called = notesBeside(body).filter(({ note }) => this.context.isBeside(note));
    if (style.noteColumn === null || called.length === 0) return { area: [], overflow: called.map(({ note }) => note) };
    const { side, gap, width: own } = style.noteColumn;
    const { left, top } = style.margin;
    const x = side === "behind" ? left + width + gap : left - gap - own;
    const room = { x, width: own, top, bottom: top + height, blocked: blockedBy(body, { from: x, to: x + own }) };
    const context = { ...this.contextAt(width), noteWidth: own };
    return noteColumn({ root: this.root.element, style }, called, room, (note) => measureBlock(note, { x: 0, width: own }, context));
  }

  /** The next page as planned. */
  private fillNext(strip: Strip, token: BreakToken, room: Room): Fill {
    if (this.planned.length === 0) this.planned = [...this.plan(strip, token)].reverse();
    const planned = this.planned.pop();
    if (planned === undefined) throw new Error("a plan has one page at least");
    return fillPlanned(strip, room, token, planned);
  }

  /** The footnotes of a page and those it takes over; what does not fit goes on. */
  private footnotes(style: PageStyle, fill: Fill, height: Pt): SetNotes {
    const { edges, most } = noteRoomOf(style, height);
    const left = height - fill.height - edges;
    const notes = setNotes([...this.carried, ...notesIn(fill.items).map(wholeNote)], Math.min(most, left));
    this.carried = notes.rest;
    return notes;
  }

  private plan(strip: Strip, token: BreakToken): readonly Stop[] {
    const name = pageName(strip, token);
    return planPages({ strip, token, carried: this.carried }, (next) => {
      const style = this.styleOf(name, next);
      const isOfWidth = Math.abs(this.contentWidth(style) - strip.width) < sameWidth;
      const height = this.contentHeight(style);
      return isOfWidth ? { height, notes: noteRoomOf(style, height) } : null;
    }, this.aimAt(strip, token));
  }

  private aimAt({ width }: Strip, { index }: BreakToken): PlanAim {
    const { grid, fit: { give, last: aim } } = this.context;
    const [last, hole] = [this.isLast ? aim : null, holeAmong(grid.step)];
    const known = `${this.pages.length} ${index} ${width} ${give} ${last?.least ?? ""} ${hole}`;
    return this.isOne ? { last, hole, earlier: this.memory.strips.planned(known) } : { last, hole };
  }

  private add(style: PageStyle, standing: () => StandingOnPage, items: Fill["items"]): void {
    this.pages.push({
      index: this.pages.length,
      style,
      get fragments() { return standing().fragments; },
      get taken() { return standing().taken; },
      get places() { return standing().places; },
      get bottom() { return standing().bottom; },
      get overflow() { return standing().overflow; },
      strings: runningStrings(this.pages.at(-1)?.strings ?? new Map(), items),
    });
  }

  private warn({ broken, tooTall }: Fill): void {
    const { findings } = this.context;
    // Of one thing it is enough to hear once.
    if (broken !== null && broken.source.style.breakInside !== "fit" && broken.source.element !== tooTall?.element) {
      const { element } = broken.source;
      findings.report("layout/kept-too-tall", wordsPlace(element), `\`${element.name}\` cannot be kept on one page: it is taller`, "take `break-inside: avoid` away, or make it lower");
    }
    if (tooTall !== null) {
      const { element } = tooTall;
      findings.report("layout/too-tall", wordsPlace(element), `a part of \`${element.name}\` is taller than the page and cannot break`, "make it lower than the page without its margins");
    }
  }
}

/** Sets a document on pages; `memory` has its chapters and strips as earlier rounds left them. */
export function fillPages(root: BlockBox, document: StyledDocument, context: LayoutContext, memory: PageMemory): readonly FilledPage[] {
  return new PageSequence(root, document, context, memory).fill();
}
