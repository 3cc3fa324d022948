import { readDeclaration } from "../declarations/read-declaration.js";
import { stretchOf } from "./css-nodes.js";
import { excerpt, report } from "./css-text.js";
/** Reports a node that css-tree could not read, with its reason. */
export function reportRaw(css, node, problem) {
    const stretch = stretchOf(node);
    const text = css.text.slice(stretch.start, stretch.end);
    if (text.replace(/[;\s]/g, "") === "")
        return;
    const nested = text.includes("{");
    report(css, stretch, {
        code: nested ? "style/nested-rule" : "style/syntax",
        message: nested
            ? `\`${excerpt(text.slice(0, text.indexOf("{")))}\` is a rule inside a rule`
            : `\`${excerpt(text)}\` cannot be read: ${lowerFirst(problem ?? "something else is expected")}`,
        hint: nested ? "close the rule before it with `}`, or write the whole selector at the top level" : null,
    });
}
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1).replaceAll('"', "`");
}
/** The declarations among the nodes of a block; all but at-rules, which are the caller's, are reported. */
export function readDeclarations(css, nodes, problems, place) {
    return nodes.flatMap((node) => {
        if (node.type === "Declaration")
            return readDeclaration(css, node, place) ?? [];
        if (node.type !== "Atrule" && node.type !== "Comment")
            reportRaw(css, node, problems.get(stretchOf(node).start));
        return [];
    });
}
