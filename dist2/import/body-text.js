import { imageAsWords } from "./clean-text.js";
import { isLocal } from "./pictures.js";
function indented(text, by) {
    return text.split("\n").map((line) => (line === "" ? line : by + line)).join("\n");
}
/** A cell on one line: breaks become semicolons, pipes are escaped. */
function cellText(text) {
    return text.replace(/[；;]?\\\n/g, (_, at) => (/\p{Script=Han}/u.test(text.slice(Math.max(0, at - 1), at)) ? "；" : "; ")).replace(/\s+/g, " ").replace(/(?<!\\)\|/g, "\\|");
}
const rules = { left: ":---", right: "---:", center: ":---:", none: "---" };
function tableBody({ columns, rows, align = [], text }) {
    const line = (cells) => `| ${cells.map(({ value }) => cellText(imageAsWords(value))).join(" | ")} |`;
    const markdown = [line(columns), `|${columns.map((_, index) => `${rules[align[index] ?? "none"]}|`).join("")}`, ...rows.map(line)].join("\n");
    return { markdown, pieces: [text, ...columns, ...rows.flat()] };
}
/** Blocks without the frames of boxes, which lists and quotations cannot hold: a title is a bold line. */
function unboxed(blocks) {
    return blocks.flatMap((block) => {
        if (block.kind !== "box")
            return [block];
        const title = block.title === null ? [] : [{ kind: "heading", level: 6, text: block.title }];
        return [...title, ...block.marks.map((text) => ({ kind: "rule", text })), ...unboxed(block.blocks)];
    });
}
function itemBody({ text, blocks }, marker) {
    const below = unboxed(blocks).filter(({ kind }) => kind !== "rule").map(bodyOf);
    const first = text === null ? [] : [{ markdown: imageAsWords(text.value), pieces: [text] }];
    const parts = [...first, ...below];
    const tight = blocks.every(({ kind }) => kind === "list");
    const lines = indented(parts.map(({ markdown }) => markdown).join(tight ? "\n" : "\n\n"), " ".repeat(marker.length)).trimStart();
    return { markdown: marker + lines, pieces: parts.flatMap(({ pieces }) => pieces) };
}
/** A bold line: what a heading becomes where the model has no deeper one. */
function boldLine(text) {
    const plain = text.replace(/\*\*|__/g, "").replace(/^[*_\s]+|[*_\s]+$/g, "");
    return plain === "" ? text : `**${plain}**`;
}
/** A paragraph that its first characters would make something else: `1986. A year`. */
function paragraph(text) {
    return text.replace(/^(\d{1,9})([.)])(?=\s)/, "$1\\$2").replace(/^([-+*]|#{1,6})(?=\s)/, "\\$1").replace(/^(=+|-+)$/, "\\$1");
}
const picture = /^!\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]+)\)(\{[^{}\n]*\})?(?:\s+(.*))?$/u;
/** Whether a text is nothing but a picture that lies beside the outline. */
function isPicture(text) {
    const [, , address] = picture.exec(text) ?? [];
    return address !== undefined && isLocal(address);
}
/** A picture on a line of its own; its title is a paragraph under it. */
function pictureOf(text) {
    const [, words = "", address = "", id = "", title] = picture.exec(text) ?? [];
    return `![${words}](${address})${id}${title === undefined || title === words ? "" : `\n\n${paragraph(title)}`}`;
}
/** The highest number that an item of a list can have. */
const mostNumber = 999_999;
/** A block as Markdown again. */
function bodyOf(block) {
    switch (block.kind) {
        case "heading":
            return { markdown: boldLine(block.text.value), pieces: [block.text] };
        case "text":
            return { markdown: isPicture(block.text.value) ? pictureOf(block.text.value) : paragraph(imageAsWords(block.text.value)), pieces: [block.text] };
        case "code":
        case "rule":
            return { markdown: block.text.value, pieces: [block.text] };
        case "table":
            return tableBody(block);
        case "quote": {
            const inside = bodyOfBlocks(unboxed(block.blocks));
            return { markdown: inside.markdown.split("\n").map((line) => (line === "" ? ">" : `> ${line}`)).join("\n"), pieces: inside.pieces };
        }
        case "box": {
            const inside = bodyOfBlocks(block.blocks);
            // Brackets would end those of the title; a heading that begins a box is its title too.
            const words = block.title?.value.replaceAll("\\\n", " ") ?? "";
            const [title, first] = /[[\]]/.test(words) ? ["", `### ${words}\n\n`] : [words === "" ? "" : `[${words}]`, ""];
            const marks = ":".repeat(Math.max(3, ...[...inside.markdown.matchAll(/^\s*(:{3,})/gm)].map(([, one = ""]) => one.length + 1)));
            return { markdown: `${marks}${block.name}${title}\n${first}${inside.markdown}\n${marks}`, pieces: [...block.marks, ...(block.title === null ? [] : [block.title]), ...inside.pieces] };
        }
        case "list": {
            const isCounted = block.ordered && block.start + block.items.length <= mostNumber;
            // A number that no list can have is a word of its line.
            const marker = (index) => (isCounted ? `${block.start + index}. ` : block.ordered ? `${block.start + index}\\. ` : "- ");
            const items = block.items.map((item, index) => itemBody(item, marker(index)));
            const loose = block.items.some(({ blocks }) => blocks.some(({ kind }) => kind !== "list"));
            return { markdown: items.map(({ markdown }) => markdown).join(loose || isCounted !== block.ordered ? "\n\n" : "\n"), pieces: items.flatMap(({ pieces }) => pieces) };
        }
    }
}
/** Blocks as one text, in their order. Two lists that follow each other stay two. */
export function bodyOfBlocks(blocks) {
    const solid = blocks.filter(({ kind }) => kind !== "rule");
    const bodies = solid.map((block, index) => {
        const before = solid[index - 1];
        // Another bullet begins another list.
        if (block.kind === "list" && before?.kind === "list" && !block.ordered && !before.ordered && index % 2 === 1) {
            const body = bodyOf(block);
            return { ...body, markdown: body.markdown.replace(/^- /gm, "* ") };
        }
        return bodyOf(block);
    });
    const rules = blocks.flatMap((block) => (block.kind === "rule" ? [block.text] : []));
    return {
        markdown: bodies.map(({ markdown }) => markdown).filter((text) => text !== "").join("\n\n"),
        pieces: [...bodies.flatMap(({ pieces }) => pieces), ...rules],
    };
}
/** Everything under a heading, deeper headings as bold lines. */
export function blocksOfNode({ blocks, children }) {
    return [...blocks, ...children.flatMap((child) => [...(child.heading === null ? [] : [{ kind: "heading", level: child.level, text: child.heading }]), ...blocksOfNode(child)])];
}
/** Several texts as one, with an empty line between them. */
export function joinedBodies(bodies) {
    return { markdown: bodies.map(({ markdown }) => markdown).filter((text) => text !== "").join("\n\n"), pieces: bodies.flatMap(({ pieces }) => pieces) };
}
