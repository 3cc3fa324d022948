import { readNodes, stretchOf } from "./css-nodes.js";
import { embeddedCss } from "./css-text.js";
import { readDeclarations, reportRaw } from "./read-block.js";
/** The declarations of a `style` attribute, and the mistakes in it. */
export function readStyleAttribute(attribute) {
    const css = embeddedCss(attribute.value, attribute.span);
    const read = readNodes(css, "declarationList");
    const nodes = read?.nodes ?? [];
    const problems = read?.problems ?? new Map();
    for (const node of nodes)
        if (node.type === "Atrule")
            reportRaw(css, node, problems.get(stretchOf(node).start));
    return { declarations: readDeclarations(css, nodes, problems, "element"), diagnostics: css.diagnostics };
}
