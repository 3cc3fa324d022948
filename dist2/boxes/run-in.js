import { withDisplay } from "../style/index.js";
import { baseOf, isCollapsibleSpace } from "./raw-node.js";
/** The heading as the first words of the block that it runs into. */
function joined(heading, block) {
    const { content } = block;
    if (heading.content.kind !== "inlines")
        return block;
    if (content.kind === "blocks") {
        const [first, ...others] = content.boxes;
        return first?.kind !== "block" ? block : { ...block, content: { kind: "blocks", boxes: [joined(heading, first), ...others] } };
    }
    if (content.kind !== "inlines")
        return block;
    const style = withDisplay(heading.style, "inline");
    const first = { kind: "inline", ...baseOf(heading), style, children: heading.content.boxes };
    return {
        ...block,
        content: { kind: "inlines", boxes: [first, ...content.boxes] },
        strings: [...heading.strings, ...block.strings],
    };
}
/** Whether a box begins with running text: neither with an item of a list nor with code. */
function takesHeading(node) {
    if (node.kind !== "block" || node.style.display === "run-in" || node.marker !== null || node.style.whiteSpace.startsWith("pre"))
        return false;
    if (node.content.kind === "inlines")
        return true;
    const first = node.content.kind === "blocks" ? node.content.boxes[0] : undefined;
    return first !== undefined && takesHeading(first);
}
/**
 * Siblings where each box of display `run-in` has become the first words of the block that follows it (CSS 2.0 §9.2.3).
 * One that holds blocks, or that nothing follows that begins with running text, stays a block. Of several in a row the last runs in.
 */
export function withRunIns(nodes) {
    if (!nodes.some(({ style }) => style.display === "run-in"))
        return nodes;
    const out = [];
    let waiting = null;
    const settle = () => {
        if (waiting !== null)
            out.push({ ...waiting, style: withDisplay(waiting.style, "block") });
        waiting = null;
    };
    for (const node of nodes) {
        if (waiting !== null && isCollapsibleSpace(node))
            continue;
        if (waiting !== null && takesHeading(node)) {
            out.push(joined(waiting, node));
            waiting = null;
            continue;
        }
        settle();
        if (node.kind === "block" && node.style.display === "run-in") {
            if (node.content.kind === "inlines")
                waiting = node;
            else
                out.push({ ...node, style: withDisplay(node.style, "block") });
        }
        else
            out.push(node);
    }
    settle();
    return out;
}
