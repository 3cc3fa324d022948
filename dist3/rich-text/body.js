import { diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { lowerBlocks } from "./blocks.js";
import { calloutOf, isForMargin } from "./callouts.js";
import { levelled } from "./headings.js";
import { deepestNesting, tooDeep } from "./limits.js";
import { parseBlockTree, rangeOf } from "./markdown.js";
import { pageBreakAt } from "./page-breaks.js";
import { displayMath } from "./mathematics.js";
import { collectNotes } from "./notes.js";
import { SegmentReader } from "./segments.js";
const linkDefinition = /^ {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*(?:<[^<>\n]+>|\S*[:/#.]\S*)[ \t]*(?:["'(].*)?$/gm;
/** The lines of a text that give addresses to names of links. */
export function linkDefinitions(markdown) {
    return markdown.match(linkDefinition) ?? [];
}
/** The addresses that other texts of the file give to names that this one has in brackets. */
export function addressesElsewhere(markdown, { file }) {
    if (file.addresses.length === 0)
        return [];
    const named = new Set((markdown.match(/\[[^[\]\n]+\]/g) ?? []).map((name) => name.toLowerCase()));
    return file.addresses.filter((line) => named.has((/\[[^\]]+\]/.exec(line)?.[0] ?? "").toLowerCase()));
}
/** The blocks of a body: formulas of their own lines and blocks between colons, and what the parser makes of the rest. */
export function lowerBody(lowering) {
    const { markdown } = lowering;
    const own = linkDefinitions(markdown);
    lowering.notes.file.lines.push(...own);
    const definitions = own.join("\n");
    const bodyOf = (stretch, depth) => {
        const inside = { ...lowering, ...stretch };
        const around = { definitions, depth, notesAreKnown: true };
        return blocksOf(parsedStretches(inside, { start: 0, end: stretch.markdown.length }, around), { ...inside, bodyOf }, depth);
    };
    const parsed = parsedStretches(lowering, { start: 0, end: markdown.length }, { definitions, depth: 0, notesAreKnown: false });
    return levelled(blocksOf(parsed, { ...lowering, bodyOf }, 0));
}
function parsedStretches(lowering, { start, end }, around) {
    const segments = new SegmentReader(lowering.markdown, start, end).read();
    const isWhole = segments.length === 1 && around.depth === 0;
    return segments.flatMap((segment) => {
        switch (segment.kind) {
            case "text":
                return [parsedText(lowering, segment, isWhole ? { ...around, definitions: "" } : around)];
            case "math":
                return [{ kind: "math", segment }];
            case "page-break":
                return [{ kind: "page-break", segment }];
            case "front-matter":
                reportFrontMatter(segment, lowering);
                return [];
            case "div":
                if (around.depth >= deepestNesting) {
                    lowering.diagnostics.push(tooDeep(spanWithin(lowering.text, segment.start, segment.end)));
                    return [];
                }
                return [{ kind: "div", segment, inside: parsedStretches(lowering, segment.inside, { ...around, depth: around.depth + 1 }) }];
        }
    });
}
function parsedText(lowering, { start, end }, { definitions, notesAreKnown }) {
    const text = sliceTraced(lowering.text, start, end);
    const markdown = lowering.markdown.slice(start, end);
    const added = [...(definitions === "" ? [] : [definitions]), ...addressesElsewhere(markdown, lowering.notes)];
    const tree = parseBlockTree(added.length === 0 ? markdown : `${markdown}\n\n${added.join("\n")}\n`);
    const children = tree.children.filter((node) => rangeOf(node).end <= markdown.length);
    if (!notesAreKnown)
        collectNotes(children, { text, markdown }, lowering.notes);
    const addresses = addressesIn(tree.children);
    return { kind: "text", tree: { type: "root", children }, lowering: { ...lowering, text, markdown, addresses } };
}
function reportFrontMatter({ start, end }, { text, diagnostics }) {
    const hint = "give the title, the date and so on in the keys of the file";
    diagnostics.push(diagnostic("rich-text/front-matter", spanWithin(text, start, end), "front matter in a body is left out", hint));
}
/** Addresses by the names that nodes give them. */
export function addressesIn(nodes) {
    const addresses = new Map();
    const visit = (node) => {
        if (isDefinition(node)) {
            if (!addresses.has(node.identifier))
                addresses.set(node.identifier, node.url);
        }
        else if ("children" in node && node.type !== "paragraph")
            for (const child of node.children)
                visit(child);
    };
    for (const node of nodes)
        visit(node);
    return addresses;
}
function isDefinition(node) {
    return node.type === "definition";
}
function blocksOf(stretches, lowering, depth) {
    const blocks = [];
    for (const stretch of stretches) {
        const own = blocksIn(stretch, lowering, depth);
        const aside = stretch.kind === "div" && isForMargin(stretch.segment, lowering) ? besideLast(blocks, own) : null;
        if (aside === null)
            blocks.push(...(stretch.kind === "div" ? calloutOf(stretch.segment, own, lowering) : own));
        else
            blocks.splice(-1, 1, aside);
    }
    return blocks;
}
/** The paragraph before a block for the margin, with that as an aside; `null` where either is something else than a paragraph. */
function besideLast(before, own) {
    const last = before.at(-1);
    const [note, ...more] = own;
    if (last?.type !== "paragraph" || note?.type !== "paragraph" || more.length > 0)
        return null;
    return { ...last, inlines: [...last.inlines, { type: "note", aside: true, children: note.inlines, span: note.span }] };
}
function blocksIn(stretch, lowering, depth) {
    switch (stretch.kind) {
        case "text":
            return lowerBlocks(stretch.tree.children, { ...stretch.lowering, bodyOf: lowering.bodyOf }, depth);
        case "math":
            return [displayMath(stretch.segment, lowering)];
        case "page-break":
            return pageBreakAt(spanWithin(lowering.text, stretch.segment.start, stretch.segment.end), lowering, depth);
        case "div": {
            const { segment, inside } = stretch;
            if (!segment.isClosed) {
                const span = spanWithin(lowering.text, segment.start, Math.max(segment.start + 3, segment.opening.end));
                lowering.diagnostics.push(diagnostic("rich-text/unclosed-block", span, "a block between colons has no end", "write `:::` on a line of its own behind it"));
            }
            return blocksOf(inside, lowering, depth + 1);
        }
    }
}
