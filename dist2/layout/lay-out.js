import { DocumentBudget } from "../diagnostics/index.js";
import { Findings } from "./context.js";
import { WrittenBlocks } from "./flow/written-blocks.js";
import { lineExtent } from "./inline/baseline.js";
import { ParagraphMemory } from "./inline/paragraph-memory.js";
import { ChapterMemory } from "./pages/chapter-memory.js";
import { marginBoxes } from "./pages/margin-boxes.js";
import { asItComes, closer, fewestPages, lackingOn, leastOn, shorter } from "./pages/last-page.js";
import { fillPages } from "./pages/page-sequence.js";
import { PlanMemory, StripMemory } from "./pages/strip-memory.js";
import { pageNumbers } from "./pages/page-numbers.js";
import { flowText, marginText, nothingKnown } from "./pages/page-text.js";
import { elementsById, notePlaces, targetsOf } from "./targets.js";
/** Rounds after which page numbers in the text have to stand still. */
const mostRounds = 4;
/** How often pages are tried to run short for the last. */
const mostTries = 2;
/** Lines no closer than this can be told apart. */
const leastStep = 1;
/** Paragraphs and blocks of a document as they were set, by their boxes. */
export class LayoutMemory {
    paragraphs = new ParagraphMemory();
    written = new WrittenBlocks();
    plans = new PlanMemory();
}
/** The lines that pages are ruled with: those of the root, the first of them at the top. */
function gridOf(style) {
    const { above, below } = lineExtent(style);
    return { step: Math.max(above + below, leastStep), first: above };
}
function layRound(tree, document, { pages: known, atFoot, noneBeside }, { limits = 1, chapters, strips, written, fit, ...kept }) {
    const byId = elementsById(document.root);
    const said = new Map();
    const pageText = (box) => {
        const text = said.get(box) ?? flowText(box, tree, byId, known);
        said.set(box, text);
        return text;
    };
    const hasColumn = !noneBeside && document.pageStyle({ name: pageNameOf(tree), first: false, side: "right" }).noteColumn !== null;
    const context = { ...kept, findings: new Findings(), budget: new DocumentBudget(limits), pageText, columnDepth: 0, continued: null, noteWidth: 0, isBeside: ({ standsBeside, element }) => standsBeside === true && hasColumn && !atFoot.has(element), pageHeight: 0, isSetHere: () => true, grid: gridOf(tree.root.style), fit };
    chapters.begin(`${noneBeside} ${atFoot.size}`);
    strips.begin(noneBeside, atFoot);
    const pages = fillPages(tree.root, document, context, { chapters, strips, written });
    const targets = targetsOf(document.root, pages.map(({ index, body }) => ({ index, fragments: body })));
    const notes = notePlaces(pages);
    const numbers = pageNumbers(document, pages.map(({ style }) => style), targets);
    const numberOf = new Map([...targets].map(([element, { page }]) => [element, numbers[page]?.value ?? 0]));
    const knowledge = { pageCount: pages.length, numberOf };
    const isSettled = [...said].every(([box, text]) => flowText(box, tree, byId, knowledge) === text);
    const overflow = pages.flatMap((page) => page.overflow.map(({ element }) => element));
    return { pages, numbers, targets, notes, context, atFoot: new Set([...atFoot, ...overflow]), knowledge, isSettled };
}
function pageNameOf({ root: { style: { page } } }) {
    return page === "auto" ? "" : page;
}
/** Rounds after which notes that have no room beside their lines send all of them to the foot of the page. */
const mostColumnRounds = 8;
const fromNothing = { known: nothingKnown, isWorth: () => true };
/** Lays out until no page number in the text changes, a few times at most, and every note has its place. */
function settle(tree, document, supplies, { known, isWorth } = fromNothing) {
    const kept = { ...supplies, chapters: new ChapterMemory() };
    const next = (pages, atFoot, noneBeside = false) => layRound(tree, document, { pages, atFoot, noneBeside }, kept);
    let round = next(known, new Set());
    if (!isWorth(round) || round.pages.length >= (supplies.enough ?? Infinity))
        return round;
    let footed = 0;
    let columnRounds = 0;
    for (let count = 1; count < mostRounds + columnRounds && !round.context.budget.isExceeded("lines") && (!round.isSettled || round.atFoot.size > footed); count++) {
        if (round.atFoot.size > footed)
            columnRounds += 1;
        footed = round.atFoot.size;
        round = next(round.knowledge, round.atFoot, columnRounds >= mostColumnRounds);
    }
    if (!round.isSettled && !round.context.budget.isExceeded("lines"))
        round.context.findings.report("layout/unsettled", document.root.span, `page numbers in the text still change after ${mostRounds} rounds of layout`, "give what holds them a fixed width or height");
    return round;
}
/** Lays out; again with less room between blocks where the last page would hold too little, which may save it. */
function settleCloser(tree, document, kept) {
    const round = settle(tree, document, kept);
    if (lackingOn(round.pages, tree.root.style.lastPageFill) === 0)
        return round;
    const isShorter = ({ pages }) => pages.length < round.pages.length;
    const tried = settle(tree, document, { ...kept, fit: closer }, { known: round.knowledge, isWorth: isShorter });
    return isShorter(tried) ? tried : round;
}
/** Lays out so that the last page does not hold too little: where no page can be saved, others run short, each as it has to. */
function settleEvenly(tree, document, supplies) {
    const { memory: { paragraphs, written, plans } = new LayoutMemory() } = supplies;
    const kept = { ...supplies, paragraphs, written, strips: new StripMemory(plans), fit: asItComes };
    const round = settleCloser(tree, document, kept);
    const share = tree.root.style.lastPageFill;
    if (lackingOn(round.pages, share) === 0 || round.pages.length < fewestPages || round.pages.length >= (supplies.enough ?? Infinity))
        return round;
    const isFuller = ({ pages }) => pages.length === round.pages.length && lackingOn(pages, share) === 0;
    const { step } = gridOf(tree.root.style);
    let lacking = 0;
    for (let tries = 0; tries < mostTries; tries++) {
        const fit = shorter(leastOn(round.pages, share) + lacking, step);
        const tried = settle(tree, document, { ...kept, fit }, { known: round.knowledge, isWorth: isFuller });
        if (isFuller(tried))
            return tried;
        // A page is planned down to the edge of a frame that stands last on it, and is full down to the last line.
        lacking = lackingOn(tried.pages, share);
    }
    return round;
}
function finishPage(page, document, round, blocks) {
    const number = round.numbers[page.index] ?? { value: page.index + 1, style: null };
    const pageText = (box) => marginText(box, number.value, round.pages.length, page.strings);
    // A document of too many lines is not set at all.
    const margins = round.context.budget.isExceeded("lines") ? [] : marginBoxes(page.style, document, blocks, { ...round.context, pageText });
    return { index: page.index, number, style: page.style, fragments: [...page.body, ...page.notes], marginBoxes: margins };
}
/** Sets a document on pages: boxes → fragments at absolute positions. No pages where nothing can be set at all. */
export function layOut(boxes, document, supplies) {
    const round = settleEvenly(boxes, document, supplies);
    const blocks = new Map();
    const pages = round.pages.map((page) => finishPage(page, document, round, blocks));
    const value = { root: document.root, pages, targets: round.targets, notes: round.notes };
    return { value: pages.length === 0 ? null : value, diagnostics: round.context.findings.all() };
}
