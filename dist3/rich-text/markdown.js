import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { gfmStrikethroughCjkFriendly } from "micromark-extension-cjk-friendly-gfm-strikethrough";
import { defList } from "micromark-extension-definition-list";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { codeSyntax } from "./code-construct.js";
import { definitionTree } from "./definition-tree.js";
import { mathSyntax, mathTree } from "./math-construct.js";
/** Everything that begins a block, so that `1. 绪论` and `# x` stay the running text that their author typed. */
const blockConstructs = [
    "blockQuote",
    "codeFenced",
    "codeIndented",
    "definition",
    "headingAtx",
    "htmlFlow",
    "list",
    "setextUnderline",
    "thematicBreak",
];
/**
 * Keeps every stretch of plain characters, every escape, every character reference and every line ending as a text
 * node of its own. The parser's stock handlers merge them, and a merged node no longer says which of its characters
 * were escaped or where each of them stands.
 */
const unmergedText = {
    enter: {
        data(token) {
            this.enter({ type: "text", value: this.sliceSerialize(token) }, token);
        },
        characterEscape(token) {
            this.enter({ type: "text", value: "" }, token);
        },
        characterReference(token) {
            this.enter({ type: "text", value: "" }, token);
        },
    },
    exit: {
        data(token) {
            this.exit(token);
        },
        characterEscapeValue(token) {
            const node = this.stack.at(-1);
            if (node?.type === "text")
                node.value = this.sliceSerialize(token);
        },
        characterEscape(token) {
            this.exit(token);
        },
        characterReference(token) {
            this.exit(token);
        },
        lineEnding(token) {
            const parent = this.stack.at(-1);
            if (this.data.atHardBreak === true)
                this.data.atHardBreak = undefined;
            else if (parent !== undefined && this.config.canContainEols.includes(parent.type)) {
                this.enter({ type: "text", value: "\n" }, token);
                this.exit(token);
            }
        },
    },
};
const inlineSyntax = [cjkFriendlyExtension(), gfmStrikethroughCjkFriendly({ singleTilde: false }), codeSyntax, mathSyntax];
const inlineTree = [gfmStrikethroughFromMarkdown(), mathTree];
/** How running text is parsed. */
export const inlineOptions = {
    extensions: [...inlineSyntax, { disable: { null: blockConstructs } }],
    mdastExtensions: [...inlineTree, unmergedText],
};
const withDefinitions = {
    ...inlineOptions,
    extensions: [...inlineSyntax, { disable: { null: blockConstructs.filter((name) => name !== "definition") } }],
};
const blockOptions = {
    extensions: [...inlineSyntax, gfmFootnote(), gfmTable(), gfmTaskListItem(), defList],
    mdastExtensions: [
        ...inlineTree, gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), definitionTree, unmergedText,
    ],
};
const withoutHtmlBlocks = { ...blockOptions, extensions: [...(blockOptions.extensions ?? []), { disable: { null: ["htmlFlow"] } }] };
/** Text in which nothing means anything to Markdown: no mark, no reference, no line ending, no white space at an end. */
const plainText = /^(?![ \uFEFF])[^\\`*_[\]<>&!^~|$\p{Cc}]+(?<! )$/u;
/** What the parser makes of plain text, which is most of a lesson, without asking it: setting it up takes longest. */
function plainTree(text) {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: text.length + 1, offset: text.length } };
    return { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: text, position }], position }], position };
}
/** The tree of `text` as paragraphs only, whatever its lines begin with. */
export function parseInlineTree(text) {
    return plainText.test(text) ? plainTree(text) : fromMarkdown(text, inlineOptions);
}
/** The same, with lines behind it that give addresses to names of links. */
export function parseWithAddresses(text, addresses) {
    return fromMarkdown(`${text}\n\n${addresses.join("\n")}\n`, withDefinitions);
}
/** The tree of `text` with all its blocks. */
export function parseBlockTree(text) {
    return fromMarkdown(text, blockOptions);
}
/** The tree of a block of HTML, whose tags stand in running text as if they stood in a paragraph. */
export function parseHtmlTree(text) {
    return fromMarkdown(text, withoutHtmlBlocks);
}
/** Where a node stands in the text that was parsed. */
export function rangeOf(node) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined)
        throw new Error(`the parser left a ${node.type} without a place`);
    return { start, end };
}
