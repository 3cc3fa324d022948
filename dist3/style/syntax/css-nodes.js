import { parse, toPlainObject } from "css-tree/dist/csstree.esm";
import { deepestNesting, isMalformed, readComponents } from "../values/component.js";
import { report } from "./css-text.js";
import { isWithinLimits } from "./limits.js";
/** The stretch of a node. */
export function stretchOf(node) {
    if (!("type" in node))
        return node;
    const { loc } = node;
    if (loc == null)
        throw new Error(`a \`${node.type}\` node has no place`);
    return { start: loc.start.offset, end: loc.end.offset };
}
/** Whether brackets and strings are sound and shallow enough for css-tree, which would repair or overflow. */
function isSound(css) {
    const components = readComponents(css.text);
    if (!isMalformed(components))
        return true;
    const tooDeep = components.problem.includes(String(deepestNesting));
    report(css, components, {
        code: "style/syntax",
        message: components.problem,
        hint: tooDeep ? "nest rules and functions less deeply" : null,
    });
    return false;
}
/** The top-level nodes of a stylesheet, or of the declarations of a `style` attribute; `null` for unsound text. */
export function readNodes(css, context) {
    if (!isWithinLimits(css) || !isSound(css))
        return null;
    const problems = new Map();
    const tree = toPlainObject(parse(css.text, {
        context,
        positions: true,
        parseValue: false,
        parseCustomProperty: false,
        // A prelude that ends with the text leaves no node, whatever the types say; its at-rule is reported later.
        onParseError(error, node) {
            if (node?.loc != null)
                problems.set(node.loc.start.offset, error.message);
        },
    }));
    return { nodes: "children" in tree && tree.children !== null ? tree.children : [], problems };
}
