import type { BoxFragment, Fragment, LaidOutDocument, LineFragment, Page, TextFragment } from "../../src/layout/index.js";
import type { ComputedStyle } from "../../src/style/index.js";

/** What is wrong with one page that a reader sees at once; the text says where. */
export interface PageFault {
  readonly kind: "outside" | "hole" | "stranded" | "hyphen at the end" | "hyphen in code";
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
}

/** Blank at the foot of a page that a reader begins to see, in points. */
const seen = 60;
/** Rounding, and letters that lean over the edge. */
const tolerance = 0.75;
/** What comes down to the next line of its page takes so much more than it is high. */
const lineOfPage = 18;

interface Leaf {
  readonly fragment: LineFragment | Extract<Fragment, { kind: "image" }> | BoxFragment;
  /** The boxes around it, outermost first, and itself where it is one. */
  readonly boxes: readonly BoxFragment[];
}

function isFootnotes(fragment: Fragment): boolean {
  return fragment.kind === "box" && fragment.anonymous && fragment.children.some((child) => child.kind === "box" && child.element.name === "note");
}

/** The lines, pictures and empty frames of a page in order, without its footnotes. */
function leaves(fragments: readonly Fragment[], boxes: readonly BoxFragment[] = []): readonly Leaf[] {
  return fragments.flatMap((fragment): readonly Leaf[] => {
    if (fragment.kind === "line" || fragment.kind === "image") return [{ fragment, boxes }];
    if (fragment.kind !== "box" || isFootnotes(fragment)) return [];
    const own = [...boxes, fragment];
    if (fragment.children.length === 0) return fragment.rect.height > 0 ? [{ fragment, boxes: own }] : [];
    const inside = leaves(fragment.children, own);
    // A frame with words at its head is as high as its edges say.
    return fragment.style.borderBottomStyle === "none" || fragment.style.borderBottomWidth === 0 || fragment.openBottom ? inside : [...inside, { fragment, boxes: own }];
  });
}

function wordsOf({ fragment }: Leaf): string {
  return fragment.kind === "line" ? fragment.children.map((child) => (child.kind === "text" ? child.text : "")).join("").trim() : `(${fragment.element.name})`;
}

function bottomOf({ rect }: Leaf["fragment"]): number {
  return rect.y + rect.height;
}

function isKept({ breakInside }: ComputedStyle): boolean {
  return breakInside !== "auto";
}

function isBold({ fragment }: Leaf): boolean {
  const texts = fragment.kind === "line" ? fragment.children.filter((child) => child.kind === "text") : [];
  return texts.length > 0 && texts.every((text) => text.style.fontWeight >= 600);
}

function keepsWithNext({ boxes }: Leaf): boolean {
  return boxes.some(({ style }) => style.breakAfter === "avoid" || style.breakAfter === "avoid-page");
}

/** Whether what begins with a leaf stays with the one before it. */
function keepsWithBefore(next: Leaf | undefined, last: Leaf): boolean {
  return next?.boxes.some((box) => !last.boxes.includes(box) && (box.style.breakBefore === "avoid" || box.style.breakBefore === "avoid-page")) === true;
}

/** Whether a line ends a sentence that leads to what follows, or is a bold line for a heading. A colon within a paragraph leads to its next words. */
function leadsOn(leaf: Leaf): boolean {
  const goesOn = leaf.boxes.at(-1)?.openBottom === true;
  return keepsWithNext(leaf) || (!goesOn && /[:：]$/.test(wordsOf(leaf))) || (isBold(leaf) && leaf.boxes.at(-1)?.element.name === "p");
}

/** A table around a leaf no row of which may part from the one before it, or what floats: it is set as one piece. */
function wholeTable({ boxes }: Leaf): BoxFragment | undefined {
  const keepsRows = (box: BoxFragment): boolean => rowsIn(box).length > 1 && rowsIn(box).slice(1).every(({ style }) => style.breakBefore === "avoid");
  return boxes.find((box) => box.style.float === "page" || (box.element.name === "table" && keepsRows(box)));
}

function rowsIn({ children }: BoxFragment): readonly BoxFragment[] {
  return children.flatMap((child) => (child.kind !== "box" ? [] : child.element.name === "tr" ? [child] : child.element.name === "thead" ? [] : rowsIn(child)));
}

/** A row that is higher is none left alone. */
const tallRow = 60;

/** A row with those that its cells span, and where it is short and the first of its table with the next. */
function rowsWith(row: BoxFragment, { boxes }: Leaf): readonly BoxFragment[] {
  const rows = rowsIn(boxes.find(({ element }) => element.name === "table") ?? row);
  const first = rows.indexOf(row);
  const spans = row.children.map((cell) => (cell.kind === "box" ? Number(cell.element.attributes.get("rowspan")?.value ?? 1) : 1));
  const isLone = first === 0 && row.rect.height <= tallRow;
  return rows.slice(first, first + Math.max(isLone ? 2 : 1, ...spans));
}

/** Index of the last leaf that stays together with the one at `index`: of a box kept whole, or of two lines of its text. */
function endOfPiece(all: readonly Leaf[], index: number): number {
  const leaf = all[index];
  if (leaf === undefined) return index;
  // Rows of tables and rows of blocks are parted only where they are taller than a page.
  const whole = wholeTable(leaf) ?? leaf.boxes.find((box) => isKept(box.style) || box.element.name === "tr" || box.style.display === "flex");
  const block = whole ?? leaf.boxes.at(-1);
  const blocks = whole?.element.name === "tr" ? rowsWith(whole, leaf) : block === undefined ? [] : [block];
  const isInside = (each: Leaf | undefined): boolean => each !== undefined && blocks.some((box) => each.boxes.includes(box));
  let end = index;
  while (isInside(all[end + 1])) end++;
  if (whole !== undefined || leaf.fragment.kind !== "line") return end;
  // Two lines at least stand on each page, and none ends within a word: three of a paragraph are one piece, and so are two.
  let last = index + 1;
  while (isHyphen(textsOf(all[last] ?? leaf).at(-1))) last++;
  return end - last < 2 ? end : last;
}

/** Lines of a footnote that begin on the page of its call, at least. */
const noteLines = 2;

/** What the footnotes need that are called in some lines: of a long one, its first lines on the page of the call. */
function notesOf(called: readonly Leaf[], { fragments, style }: Page, hasNotes: boolean): number {
  const notes = new Set(called.flatMap(({ fragment }) => ("children" in fragment ? fragment.children : []).flatMap((each) => (each.kind === "text" && each.part === "call" ? [each.element] : []))));
  const area = fragments.find(isFootnotes);
  if (notes.size === 0 || area?.kind !== "box") return 0;
  const heights = area.children.map((note) => {
    if (note.kind !== "box" || !notes.has(note.element)) return 0;
    const lines = leaves([note]).filter(({ fragment }) => fragment.kind === "line");
    return lines.slice(0, lines.length <= noteLines + 1 ? lines.length : noteLines).reduce((sum, { fragment: { rect } }) => sum + rect.height, 0);
  });
  const first = area.children[0];
  const above = typeof style.footnotes.marginTop === "number" ? style.footnotes.marginTop : 0;
  const edges = hasNotes || first?.kind !== "box" ? 0 : above + first.rect.y - area.rect.y;
  return edges + heights.reduce((sum, height) => sum + height, 0);
}

/** How high the first thing on a page is that cannot be parted: a heading with what follows it, a figure, two lines. */
function obstacleOn(page: Page, hasNotes: boolean): number {
  const all = leaves(page.fragments).filter(({ boxes }) => !boxes.some(({ repeated }) => repeated));
  const [first] = all;
  if (first === undefined) return Infinity;
  let end = endOfPiece(all, 0);
  for (let last = all[end]; last !== undefined && end < all.length - 1 && (leadsOn(last) || keepsWithBefore(all[end + 1], last)); last = all[end]) end = endOfPiece(all, end + 1);
  // The margin above it vanished with the page end.
  const above = first.boxes.map(({ openTop, style: { marginTop } }) => (openTop || typeof marginTop !== "number" ? 0 : marginTop));
  const last = all[end] ?? first;
  const box = last.boxes.findLast(({ style }) => isKept(style));
  // Of what stands side by side the last need not be the lowest.
  const leavesOfPiece = all.slice(0, end + 1).map(({ fragment }) => fragment);
  const height = Math.max(...leavesOfPiece.map(bottomOf), box === undefined ? 0 : bottomOf(box)) - Math.min(...leavesOfPiece.map(({ rect }) => rect.y));
  return height + Math.max(0, ...above) + notesOf(all.slice(0, end + 1), page, hasNotes);
}

const decrees: readonly string[] = ["page", "left", "right", "recto", "verso"];

/** The boxes around a leaf, and the frame that it is. */
function boxesOf({ fragment, boxes }: Leaf): readonly BoxFragment[] {
  return fragment.kind === "box" ? [...boxes, fragment] : boxes;
}

function isByDecree(page: Page, next: Page): boolean {
  // Paper is not turned within a page.
  if (page.style.width !== next.style.width || page.style.height !== next.style.height) return true;
  const [last, first] = [leaves(page.fragments).at(-1), leaves(next.fragments)[0]];
  if (first === undefined || boxesOf(first).some(({ openTop, style }) => !openTop && decrees.includes(style.breakBefore))) return true;
  return last === undefined || boxesOf(last).some(({ openBottom, style }) => !openBottom && decrees.includes(style.breakAfter));
}

function footOf({ fragments, style }: Page): number {
  const notes = fragments.find(isFootnotes);
  return notes?.kind === "box" ? notes.rect.y : style.height - style.margin.bottom;
}

/** The foot of a page that another follows. */
export interface Foot {
  /** Counted from 1. */
  readonly page: number;
  /** Blank above the foot or the footnotes, in points. */
  readonly blank: number;
  /** How high the first thing overleaf is that cannot be parted. */
  readonly obstacle: number;
}

function footOn(page: Page, next: Page): Foot | null {
  const all = leaves(page.fragments);
  if (all.length === 0 || isByDecree(page, next)) return null;
  const blank = footOf(page) - Math.max(...all.map(({ fragment }) => bottomOf(fragment)));
  return { page: page.index + 1, blank, obstacle: obstacleOn(next, page.fragments.some(isFootnotes)) };
}

/** The feet of all pages but the last, and of those that end because somebody says so. */
export function feetOf({ pages }: LaidOutDocument): readonly Foot[] {
  return pages.map(textOf).flatMap((page, index, all) => {
    const next = all[index + 1];
    const foot = next === undefined ? null : footOn(page, next);
    return foot === null ? [] : [foot];
  });
}

function holeOn(page: Page, next: Page): PageFault[] {
  const foot = footOn(page, next);
  if (foot === null || foot.blank <= seen || foot.obstacle + lineOfPage > foot.blank) return [];
  const { blank: hole, obstacle } = foot;
  const first = leaves(next.fragments)[0];
  const words = first === undefined ? "" : wordsOf(first).slice(0, 40);
  return [{ kind: "hole", page: page.index + 1, text: `${hole.toFixed(0)} pt blank before what takes ${obstacle.toFixed(0)}: ${words}` }];
}

function strandedOn(page: Page, next: Page): PageFault[] {
  const last = leaves(page.fragments).at(-1);
  if (last === undefined || leaves(next.fragments).length === 0) return [];
  const text = wordsOf(last);
  return leadsOn(last) ? [{ kind: "stranded", page: page.index + 1, text }] : [];
}

/** A hyphen that stands for no character: one that the line put there. */
function isHyphen(fragment: Fragment | undefined): boolean {
  return fragment?.kind === "text" && fragment.text === "\u00ad";
}

function textsOf({ fragment }: Leaf): readonly TextFragment[] {
  return fragment.kind === "line" ? fragment.children.filter((child) => child.kind === "text") : [];
}

function hyphenAtEnd(page: Page): PageFault[] {
  const last = leaves(page.fragments).at(-1);
  return last !== undefined && isHyphen(textsOf(last).at(-1)) ? [{ kind: "hyphen at the end", page: page.index + 1, text: wordsOf(last).slice(-40) }] : [];
}

const codeNames: readonly string[] = ["code", "kbd", "samp", "pre", "math"];

/** Hyphens in code, and in what looks like a path, an address, a key or an expression. */
function hyphensInCode({ fragments, index }: Page): PageFault[] {
  return leaves(fragments).flatMap((leaf) => {
    const texts = textsOf(leaf);
    const last = texts.at(-1);
    if (!isHyphen(last)) return [];
    const word = /\S*$/.exec(texts.slice(0, -1).map(({ text }) => text).join(""))?.[0] ?? "";
    const isCode = codeNames.includes(last?.element.name ?? "") || leaf.boxes.some(({ element }) => codeNames.includes(element.name));
    return isCode || /[/\\_=@{}<>]/.test(word) ? [{ kind: "hyphen in code", page: index + 1, text: `${word}-` }] : [];
  });
}

/**
 * Words that reach over the text area of their page. What is as wide as the page has the column of its notes as well, and
 * code the room at the end of its lines that its sheet gives it.
 */
function outsideOf({ fragments, style, index }: Page): PageFault[] {
  const [start, end] = [style.margin.left - tolerance, style.width - style.margin.right + tolerance];
  const beside = style.noteColumn === null ? 0 : style.noteColumn.gap + style.noteColumn.width;
  const visit = (fragment: Fragment, left: number, right: number): PageFault[] => {
    if (fragment.kind === "text") {
      const last = fragment.x + fragment.width - (/\s+$/.test(fragment.text) ? fragment.size : 0);
      return fragment.x < left || last > right ? [{ kind: "outside", page: index + 1, text: fragment.text }] : [];
    }
    if (fragment.kind === "line") return fragment.children.flatMap((each) => visit(each, left, right));
    if (fragment.kind !== "box") return [];
    const { x, width } = fragment.rect;
    const [from, to] = [Math.max(start - beside, Math.min(left, x - tolerance)), Math.min(end + beside, Math.max(right, x + width + tolerance))];
    const overhang = fragment.element.name === "pre" ? Math.max(right, x + width + tolerance) : right;
    return fragment.children.flatMap((each) => visit(each, beside === 0 ? left : from, beside === 0 ? overhang : to));
  };
  return fragments.flatMap((each) => visit(each, start, end));
}

/** A page without the notes that stand in its margin. */
function textOf(page: Page): Page {
  const { width, margin } = page.style;
  const isInText = (each: Fragment): boolean => each.kind !== "box" || (each.rect.x < width - margin.right && each.rect.x + each.rect.width > margin.left);
  return { ...page, fragments: page.fragments.filter(isInText) };
}

/** What is wrong with the pages of a document: words out of the measure, holes without a reason, what is left at a foot, hyphens in code. */
export function pageFaults(document: LaidOutDocument): readonly PageFault[] {
  const pages = document.pages.map(textOf);
  return pages.flatMap((page, index) => {
    const next = pages[index + 1];
    return [...outsideOf(page), ...hyphensInCode(page), ...(next === undefined ? [] : [...holeOn(page, next), ...strandedOn(page, next), ...hyphenAtEnd(page)])];
  });
}

/** Blank at the foot of all pages but the last, in points. */
export function blanksOf({ pages }: LaidOutDocument): readonly number[] {
  return pages.slice(0, -1).map(textOf).flatMap((page) => {
    const all = leaves(page.fragments);
    return all.length === 0 ? [] : [footOf(page) - Math.max(...all.map(({ fragment }) => bottomOf(fragment)))];
  });
}
