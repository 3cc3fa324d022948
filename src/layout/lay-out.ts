import type { Pt } from "../geometry/index.js";
import { DocumentBudget } from "../diagnostics/index.js";
import type { Outcome } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { BoxTree, PageTextBox } from "../boxes/index.js";
import type { ComputedStyle, StyledDocument } from "../style/index.js";
import { Findings } from "./context.js";
import type { LayoutContext } from "./context.js";
import type { LaidOutDocument, Page, TakePage } from "./fragment.js";
import { WrittenBlocks } from "./flow/written-blocks.js";
import { lineExtent } from "./inline/baseline.js";
import { ParagraphMemory } from "./inline/paragraph-memory.js";
import { ChapterMemory } from "./pages/chapter-memory.js";
import { marginBoxes } from "./pages/margin-boxes.js";
import type { KnownMargins } from "./pages/margin-boxes.js";
import { MarginMemory } from "./pages/margin-memory.js";
import { asItComes, closer, fewestPages, lackingOn, leastOn, shorter } from "./pages/last-page.js";
import { fillPages } from "./pages/page-sequence.js";
import type { PageMemory } from "./pages/page-sequence.js";
import { PlanMemory, StripMemory } from "./pages/strip-memory.js";
import type { FilledPage } from "./pages/filled-page.js";
import { pageNumbers } from "./pages/page-numbers.js";
import type { PageNumber } from "./pages/page-numbers.js";
import { flowText, marginText, nothingKnown } from "./pages/page-text.js";
import type { PageKnowledge } from "./pages/page-text.js";
import type { LineGrid } from "./fragmentation/line-grid.js";
import { once } from "./once.js";
import { elementsById, targetsOn } from "./targets.js";

/** Rounds after which page numbers in the text have to stand still. */
const mostRounds = 4;

/** How often pages are tried to run short for the last. */
const mostTries = 2;

/** Lines no closer than this can be told apart. */
const leastStep = 1;

/** What layout sets besides text: faces, images by their path, and a setter of formulas where there are some. */
interface Supplies extends Pick<LayoutContext, "fonts" | "images" | "math"> {
  /** What the limits of a document are multiplied by; 1 where absent. */
  readonly limits?: number;
  /** So many pages are as good as any, in the first round already: they are only counted. Infinite where absent. */
  readonly enough?: number;
  /** What is kept of a document that is laid out in several forms; each has its own where absent. */
  readonly memory?: LayoutMemory;
  /** Takes pages as they are set; the document holds them where it is absent. */
  readonly take?: TakePage;
}

/** Paragraphs and blocks of a document as they were set, by their boxes. */
export class LayoutMemory {
  readonly paragraphs = new ParagraphMemory();
  readonly written = new WrittenBlocks();
  readonly plans = new PlanMemory();
  readonly margins = new MarginMemory();
}

/** What is the same in all rounds of one way to lay out, and what of earlier ones is kept. */
type Kept = Supplies & Pick<LayoutContext, "paragraphs" | "fit"> & Pick<PageMemory, "strips" | "written">;

/** What follows from where everything stands. */
interface Placed {
  readonly numbers: readonly PageNumber[];
  readonly targets: LaidOutDocument["targets"];
  readonly notes: LaidOutDocument["notes"];
  /** Notes that found no room beside their lines in any round so far: they stand at the foot of their pages. */
  readonly atFoot: ReadonlySet<MarkupElement>;
  /** What the next round would know. */
  readonly knowledge: PageKnowledge;
  /** True where nothing in the text would change by that. */
  readonly isSettled: boolean;
}

interface Round {
  readonly pages: readonly FilledPage[];
  readonly context: LayoutContext;
  /** Found when it is first asked for: of some rounds only the pages are counted. */
  readonly placed: () => Placed;
}

/** The lines that pages are ruled with: those of the root, the first of them at the top. */
function gridOf(style: ComputedStyle): LineGrid {
  const { above, below } = lineExtent(style);
  return { step: Math.max(above + below, leastStep), first: above };
}

/** What a round knows of the one before. */
interface Known {
  readonly pages: PageKnowledge;
  readonly atFoot: ReadonlySet<MarkupElement>;
  /** Whether all notes stand at the foot of their pages. */
  readonly noneBeside: boolean;
}

function layRound(tree: BoxTree, document: StyledDocument, { pages: known, atFoot, noneBeside }: Known, { limits = 1, chapters, strips, written, fit, take, ...kept }: Kept & Pick<PageMemory, "chapters">): Round {
  const byId = elementsById(document.root);
  const said = new Map<PageTextBox, string>();
  const pageText = (box: PageTextBox): string => {
    const text = said.get(box) ?? flowText(box, tree, byId, known);
    said.set(box, text);
    return text;
  };
  const hasColumn = !noneBeside && document.pageStyle({ name: pageNameOf(tree), first: false, side: "right" }).noteColumn !== null;
  const context: LayoutContext = { ...kept, findings: new Findings(), budget: new DocumentBudget(limits), pageText, columnDepth: 0, continued: null, noteWidth: 0, isBeside: ({ standsBeside, element }) => standsBeside === true && hasColumn && !atFoot.has(element), pageHeight: 0, isSetHere: () => true, grid: gridOf(tree.root.style), fit };
  chapters.begin(`${noneBeside} ${atFoot.size}`);
  strips.begin(noneBeside, atFoot);
  const pages = fillPages(tree.root, document, context, { chapters, strips, written, take: take ?? null });
  const saysThatOf = (knowledge: PageKnowledge): boolean => [...said].every(([box, text]) => flowText(box, tree, byId, knowledge) === text);
  return { pages, context, placed: once(() => placedOn(pages, document, atFoot, saysThatOf)) };
}

function placedOn(pages: readonly FilledPage[], document: StyledDocument, atFoot: Placed["atFoot"], saysThatOf: (knowledge: PageKnowledge) => boolean): Placed {
  const targets = targetsOn(pages.map(({ places }) => places.elements));
  const numbers = pageNumbers(document, pages.map(({ style }) => style), targets);
  const numberOf: PageKnowledge["numberOf"] = (element) => numbers[targets.get(element)?.page ?? -1]?.value;
  const knowledge: PageKnowledge = { pageCount: pages.length, numberOf };
  const overflow = pages.flatMap((page) => page.overflow.map(({ element }) => element));
  return { numbers, targets, notes: targetsOn(pages.map(({ places }) => places.notes)), atFoot: new Set([...atFoot, ...overflow]), knowledge, isSettled: saysThatOf(knowledge) };
}

function pageNameOf({ root: { style: { page } } }: BoxTree): string {
  return page === "auto" ? "" : page;
}

/** Rounds after which notes that have no room beside their lines send all of them to the foot of the page. */
const mostColumnRounds = 8;

/** What rounds begin with: of another way to lay out, the pages as they were; it ends where its first round is of no use. */
interface Start {
  readonly known: PageKnowledge;
  /** Whether a first round is worth that others follow it. */
  readonly isWorth: (round: Round) => boolean;
}

const fromNothing: Start = { known: nothingKnown, isWorth: () => true };

/** Lays out until no page number in the text changes, a few times at most, and every note has its place. */
function settle(tree: BoxTree, document: StyledDocument, supplies: Kept, { known, isWorth }: Start = fromNothing): Round {
  const kept = { ...supplies, chapters: new ChapterMemory() };
  const next = (pages: PageKnowledge, atFoot: Placed["atFoot"], noneBeside = false): Round => layRound(tree, document, { pages, atFoot, noneBeside }, kept);
  let round = next(known, new Set());
  if (!isWorth(round) || round.pages.length >= (supplies.enough ?? Infinity)) return round;
  let footed = 0;
  let columnRounds = 0;
  for (let count = 1; count < mostRounds + columnRounds && !round.context.budget.isExceeded("lines"); count++) {
    const { isSettled, atFoot: feet, knowledge } = round.placed();
    if (isSettled && feet.size <= footed) break;
    if (feet.size > footed) columnRounds += 1;
    footed = feet.size;
    round = next(knowledge, feet, columnRounds >= mostColumnRounds);
  }
  if (!round.placed().isSettled && !round.context.budget.isExceeded("lines"))
    round.context.findings.report(
      "layout/unsettled",
      document.root.span,
      `page numbers in the text still change after ${mostRounds} rounds of layout`,
      "give what holds them a fixed width or height",
    );
  return round;
}

/** Lays out; again with less room between blocks where the last page would hold too little, which may save it. */
function settleCloser(tree: BoxTree, document: StyledDocument, kept: Kept): Round {
  const round = settle(tree, document, kept);
  if (lackingOn(round.pages, tree.root.style.lastPageFill) === 0) return round;
  const isShorter = ({ pages }: Round): boolean => pages.length < round.pages.length;
  const tried = settle(tree, document, { ...kept, fit: closer }, { known: round.placed().knowledge, isWorth: isShorter });
  return isShorter(tried) ? tried : round;
}

/** Lays out so that the last page does not hold too little: where no page can be saved, others run short, each as it has to. */
function settleEvenly(tree: BoxTree, document: StyledDocument, supplies: Supplies & { readonly memory: LayoutMemory }): Round {
  const { memory: { paragraphs, written, plans } } = supplies;
  const kept = { ...supplies, paragraphs, written, strips: new StripMemory(plans), fit: asItComes };
  const round = settleCloser(tree, document, kept);
  const share = tree.root.style.lastPageFill;
  if (lackingOn(round.pages, share) === 0 || round.pages.length < fewestPages || round.pages.length >= (supplies.enough ?? Infinity)) return round;
  const isFuller = ({ pages }: Round): boolean => pages.length === round.pages.length && lackingOn(pages, share) === 0;
  const { step } = gridOf(tree.root.style);
  let lacking: Pt = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const fit = shorter(leastOn(round.pages, share) + lacking, step);
    const tried = settle(tree, document, { ...kept, fit }, { known: round.placed().knowledge, isWorth: isFuller });
    if (isFuller(tried)) return tried;
    // A page is planned down to the edge of a frame that stands last on it, and is full down to the last line.
    lacking = lackingOn(tried.pages, share);
  }
  return round;
}

function finishPage(page: FilledPage, document: StyledDocument, round: Round, known: KnownMargins): Page {
  const number = round.placed().numbers[page.index] ?? { value: page.index + 1, style: null };
  const pageText = (box: PageTextBox): string => marginText(box, number.value, round.pages.length, page.strings);
  // A document of too many lines is not set at all.
  const margins = round.context.budget.isExceeded("lines") ? [] : marginBoxes(page.style, document, known, { ...round.context, pageText });
  const { index, style, fragments, taken } = page;
  return { index, number, style, fragments, taken, marginBoxes: margins };
}

/** Pages of a document: counted, and set when that is asked for. */
interface CountedPages {
  readonly count: number;
  /** No pages where nothing can be set at all. */
  readonly set: () => Outcome<LaidOutDocument>;
}

/** Finds the pages of a document: boxes → places of all that stands on them. */
export function countPages(boxes: BoxTree, document: StyledDocument, { memory = new LayoutMemory(), ...supplies }: Supplies): CountedPages {
  const round = settleEvenly(boxes, document, { ...supplies, memory });
  const set = (): Outcome<LaidOutDocument> => {
    const { targets, notes } = round.placed();
    const margins: KnownMargins = { known: new Map(), memory: memory.margins };
    const pages = round.pages.map((page) => finishPage(page, document, round, margins));
    const value: LaidOutDocument = { root: document.root, pages, targets, notes };
    return { value: pages.length === 0 ? null : value, diagnostics: round.context.findings.all() };
  };
  return { count: round.pages.length, set };
}

/** Sets a document on pages: boxes → fragments at absolute positions. No pages where nothing can be set at all. */
export function layOut(boxes: BoxTree, document: StyledDocument, supplies: Supplies): Outcome<LaidOutDocument> {
  return countPages(boxes, document, supplies).set();
}
