import { longestLeader } from "../../text/index.js";
import { edgesOf, marginsOf } from "../box-model.js";
import { formulaParts } from "../flow/formula.js";
import { riseOf, riseOfBlock } from "./baseline.js";
import { setInlineBlock } from "./inline-block.js";
import { baseOf, isBidirectional, isolateOf } from "./isolates.js";
import { textStyle } from "./text-style.js";
/** Width of an inline box's margin, border and padding on one side. */
function inlineEdge(style, side, measure) {
    return marginsOf(style, measure)[side] + edgesOf(style, measure)[side];
}
function edgeItems(box, side, around) {
    const width = inlineEdge(box.style, side === "start" ? "left" : "right", around.measure);
    if (width === 0)
        return [];
    const tag = { kind: "edge", side, box, path: around.path, rise: around.rise };
    return [{ kind: "object", width, breakable: false, tag }];
}
function inlineItems(box, outside) {
    const rise = outside.rise + riseOf(box.style, outside.style);
    const around = { ...outside, path: [...outside.path, box], rise, style: box.style };
    const children = box.children.flatMap((child) => itemsOf(child, around));
    return [...edgeItems(box, "start", around), ...hook(box, children, around), ...isolated(box, children, around), ...edgeItems(box, "end", around)];
}
/** What carries a footnote whose call says nothing: it takes no room. */
function hook(box, call, { path, rise }) {
    if (box.note === undefined || call.some((item) => item.kind !== "text" || item.text !== "\u2060"))
        return [];
    return [{ kind: "object", width: 0, breakable: false, tag: { kind: "edge", side: "start", box, path, rise } }];
}
/** The items of an inline box, apart from the text around it where its style asks for that. */
function isolated(box, items, { path, rise, isBidirectional: isNeeded }) {
    const direction = isNeeded ? isolateOf(box.style) : null;
    if (direction === null)
        return items;
    const tag = { kind: "edge", side: "start", box, path, rise };
    return [{ kind: "isolate", direction, tag }, ...items, { kind: "isolate-end", tag }];
}
/** The parts of a formula at which its line may end; none for every other block in a line. */
function partItems({ block, ...box }, { path, rise, style, measure, isBidirectional: isTurned, context }) {
    const { content } = block;
    const { left, right } = { left: inlineEdge(block.style, "left", measure), right: inlineEdge(block.style, "right", measure) };
    // Among letters from the right its parts would stand in their order, and in a frame they would be out of it.
    if (content.kind !== "formula" || isTurned || left !== 0 || right !== 0 || block.style.whiteSpace === "nowrap")
        return [];
    return formulaParts(block, content, measure, context).flatMap(({ fragment, width, height, baseline, gap, after }) => {
        const lifted = rise + riseOfBlock(block.style, style, height, baseline);
        const tag = { kind: "block", box: { block, ...box }, set: { fragments: [fragment], width, height, baseline, notes: [] }, path, rise: lifted };
        const part = { kind: "object", width, breakable: true, reads: "letters", tag };
        if (after === "forced")
            return [{ kind: "break", tag: { kind: "break", box: { block, ...box }, path, rise } }, part];
        return [after === null ? part : { ...part, goesOn: { gap, break: after } }];
    });
}
function blockItems(box, around) {
    const parts = partItems(box, around);
    if (parts.length > 0)
        return parts;
    const { path, rise, style, measure, context } = around;
    const set = setInlineBlock(box, measure, context);
    const lifted = rise + riseOfBlock(box.style, style, set.height, set.baseline);
    const tag = { kind: "block", box, set, path, rise: lifted };
    const reads = box.style.readsAs === "letters" ? { reads: box.style.readsAs } : {};
    return [{ kind: "object", width: set.width, breakable: true, ...reads, tag }];
}
function pageTextItems(box, { path, rise, context }) {
    const tag = { kind: "text", box, path, rise };
    const style = textStyle(box.style, box.lang);
    if (box.item.type === "leader" && box.item.pattern.length > longestLeader) {
        context.findings.report("budget/leader-length", box.element.span, `the pattern of a leader has more than ${longestLeader} characters`, "give it a shorter pattern");
        return [];
    }
    if (box.item.type === "leader")
        return [{ kind: "leader", pattern: box.item.pattern, style, tag }];
    return [{ kind: "text", text: context.pageText(box), style, tag }];
}
function itemsOf(box, around) {
    const { path, rise } = around;
    switch (box.kind) {
        case "text":
            return [
                { kind: "text", text: box.text.text, style: textStyle(box.style, box.lang), tag: { kind: "text", box, path, rise } },
            ];
        case "inline":
            return inlineItems(box, around);
        case "inline-block":
            return blockItems(box, around);
        case "line-break":
            return [{ kind: "break", tag: { kind: "break", box, path, rise } }];
        case "page-text":
            return pageTextItems(box, around);
    }
}
/** The inline content of a block container, flattened for the text engine. */
export function inlineItemsOf(boxes, block, measure, context) {
    const around = { path: [], rise: 0, style: block.style, measure, isBidirectional: false, context };
    const items = boxes.flatMap((box) => itemsOf(box, around));
    if (!isBidirectional(items, baseOf(block.style)))
        return items;
    return boxes.flatMap((box) => itemsOf(box, { ...around, isBidirectional: true }));
}
