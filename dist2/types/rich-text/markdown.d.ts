import type { Nodes, Root } from "mdast";
import type { Options } from "mdast-util-from-markdown";
/** How running text is parsed. */
export declare const inlineOptions: Options;
/** The tree of `text` as paragraphs only, whatever its lines begin with. */
export declare function parseInlineTree(text: string): Root;
/** The same, with lines behind it that give addresses to names of links. */
export declare function parseWithAddresses(text: string, addresses: readonly string[]): Root;
/** The tree of `text` with all its blocks. */
export declare function parseBlockTree(text: string): Root;
/** The tree of a block of HTML, whose tags stand in running text as if they stood in a paragraph. */
export declare function parseHtmlTree(text: string): Root;
/** Where a node stands in the text that was parsed. */
export declare function rangeOf(node: Nodes): {
    readonly start: number;
    readonly end: number;
};
