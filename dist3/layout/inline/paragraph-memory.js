import { prepareParagraph } from "../../text/index.js";
import { inlineItemsOf } from "./inline-items.js";
import { baseOf } from "./isolates.js";
import { reportMissing } from "./missing-glyphs.js";
import { RememberedParagraph } from "./remembered-paragraph.js";
/** What preparing a paragraph depends on besides its box: text of pages, and the measure where blocks stand in it. */
function keyOf(boxes, measure, context) {
    let key = "";
    for (const box of boxes) {
        if (box.kind === "inline")
            key += keyOf(box.children, measure, context);
        else if (box.kind === "inline-block")
            key += `${measure}|`;
        else if (box.kind === "page-text")
            key += `${context.pageText(box)}|`;
    }
    return key;
}
/** Whether what a box is set to depends on more than itself: it holds a block, or says something of pages. */
function varies(box) {
    return box.kind === "inline-block" || box.kind === "page-text" || (box.kind === "inline" && box.children.some(varies));
}
/**
 * Most measures of one paragraph that are remembered where blocks stand in it: how wide it would be, how narrow, and as it is set.
 * With one alone, each block in a block in a line would double the work. As many texts of one that says something of pages.
 */
const mostMeasures = 3;
/** Prepared paragraphs of a document: one whose text did not change is not prepared again. */
export class ParagraphMemory {
    memories = new WeakMap();
    /** The first marker of each text, by the style of its block. */
    markers = new WeakMap();
    /** The first of the markers that are set as this one is. */
    markerLike(marker) {
        const { block, text: { style, lang, text } } = marker;
        const known = this.markers.get(block.style) ?? new Map();
        this.markers.set(block.style, known);
        const key = `${lang}/${text.text}`;
        const first = known.get(key) ?? marker;
        known.set(key, first);
        return first.text.style === style ? first : marker;
    }
    /** The inline content of a block, prepared. */
    paragraphOf(block, measure, context) {
        const boxes = block.content.kind === "inlines" ? block.content.boxes : [];
        const key = keyOf(boxes, measure, context);
        const known = this.memories.get(block) ?? [];
        let memory = known.find((one) => one.key === key);
        if (memory === undefined) {
            const items = inlineItemsOf(boxes, block, measure, context);
            memory = { key, remembered: new RememberedParagraph(() => prepareParagraph(items, context.fonts, baseOf(block.style))) };
            const kept = boxes.some(varies) ? known.slice(0, mostMeasures - 1) : [];
            this.memories.set(block, [memory, ...kept]);
        }
        reportMissing(memory.remembered.missing, context.findings);
        return memory.remembered;
    }
}
