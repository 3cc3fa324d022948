/** True for a box that takes part in block layout. */
export function isBlockLevel(node) {
    return node.kind === "block" || node.kind === "table";
}
/** True for a box that takes part in inline layout. */
export function isInlineLevel(node) {
    return !isBlockLevel(node) && node.kind !== "table-part";
}
/** True for text that is nothing but white space which may collapse. */
export function isCollapsibleSpace(node) {
    return node.kind === "text" && !node.style.whiteSpace.startsWith("pre") && /^[ \t\r\n\f]*$/.test(node.text.text);
}
/** The fields that every box of an element shares. */
export function baseOf({ element, anonymous, style, lang }) {
    return { element, anonymous, style, lang };
}
/** Runs of neighbours that agree on `kindOf`, in order. */
export function runsOf(nodes, kindOf) {
    const runs = [];
    for (const node of nodes) {
        const kind = kindOf(node);
        const last = runs.at(-1);
        if (last?.kind === kind)
            last.nodes.push(node);
        else
            runs.push({ kind, nodes: [node] });
    }
    return runs;
}
