import { baseOf, isCollapsibleSpace, runsOf } from "./raw-node.js";
import { anonymousStyle } from "../style/index.js";
import { placeCells } from "./table-grid.js";
const roles = {
    "table-header-group": "header",
    "table-row-group": "body",
    "table-footer-group": "footer",
};
/** Where each role stands, whatever the markup's order. */
const order = { header: 0, body: 1, footer: 2 };
const mostColumnsOfElement = 1000;
function isPart(node, display) {
    return node.kind === "table-part" && node.display === display;
}
function roleOf(node) {
    return node.kind === "table-part" ? (roles[node.display] ?? null) : null;
}
/** Wraps runs of nodes that are not `wanted` in one anonymous part each (CSS 2.1 §17.2.1). */
function wrapped(parent, nodes, display) {
    const kept = nodes.filter((node) => !isCollapsibleSpace(node));
    return runsOf(kept, (node) => isPart(node, display)).flatMap((run) => {
        if (run.kind)
            return run.nodes.filter((node) => isPart(node, display));
        const style = anonymousStyle(parent.style, display);
        return [{ kind: "table-part", ...baseOf(parent), anonymous: true, style, display, children: run.nodes, strings: [] }];
    });
}
function rowsOf(group, children, contentOf) {
    return wrapped(group, children, "table-row").map((row) => ({
        base: baseOf(row),
        cells: wrapped(row, row.children, "table-cell").map((cell, index) => ({
            base: baseOf(cell),
            content: contentOf(cell, cell.children),
            // A row has no box of its own on a page: its first cell says what it says.
            strings: index === 0 ? [...row.strings, ...cell.strings] : cell.strings,
        })),
    }));
}
function groupsOf(base, nodes, contentOf) {
    const groups = runsOf(nodes, (node) => roleOf(node) !== null).flatMap((run) => {
        if (!run.kind) {
            const group = { ...baseOf(base), anonymous: true, style: anonymousStyle(base.style, "table-row-group") };
            return [{ base: group, role: "body", rows: rowsOf(group, run.nodes, contentOf) }];
        }
        return run.nodes.flatMap((node) => {
            const role = roleOf(node);
            if (role === null || node.kind !== "table-part")
                return [];
            return [{ base: baseOf(node), role, rows: rowsOf(node, node.children, contentOf) }];
        });
    });
    return groups.sort((a, b) => order[a.role] - order[b.role]);
}
function spanOf(part) {
    const span = Number.parseInt(part.element.attributes.get("span")?.value ?? "1", 10);
    return Math.min(mostColumnsOfElement, Math.max(1, span || 1));
}
function columnsOf(nodes) {
    return nodes.flatMap((node) => {
        if (node.kind !== "table-part")
            return [];
        const columns = node.display === "table-column-group" ? columnsOf(node.children) : [];
        return columns.length > 0 ? columns : Array.from({ length: spanOf(node) }, () => node.style);
    });
}
function captionOf(nodes, contentOf) {
    const caption = nodes.find((node) => isPart(node, "table-caption"));
    if (caption?.kind !== "table-part")
        return null;
    const content = contentOf(caption, caption.children);
    return { kind: "block", ...baseOf(caption), content, marker: null, strings: caption.strings };
}
const notRows = new Set(["table-caption", "table-column", "table-column-group"]);
/** A table with every cell at its place on the grid. */
export function tableBox(base, children, contentOf) {
    const nodes = children.filter((node) => !isCollapsibleSpace(node));
    const declared = columnsOf(nodes.filter((node) => isPart(node, "table-column") || isPart(node, "table-column-group")));
    const rest = nodes.filter((node) => node.kind !== "table-part" || !notRows.has(node.display));
    const groups = groupsOf(base, rest, contentOf);
    const grid = placeCells(groups.map(({ rows }) => rows));
    const columnCount = Math.max(declared.length, grid.columnCount);
    return {
        kind: "table",
        ...baseOf(base),
        caption: captionOf(nodes, contentOf),
        columnCount,
        columns: Array.from({ length: columnCount }, (_, index) => declared[index] ?? null),
        groups: groups.map((group, index) => ({ ...group.base, role: group.role, rows: grid.groups[index] ?? [] })),
    };
}
