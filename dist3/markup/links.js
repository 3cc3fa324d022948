import { closestName, diagnostic, fileAndLine } from "../diagnostics/index.js";
function attributesNamed(root, name) {
    const found = [];
    const visit = (element) => {
        const attribute = element.attributes.get(name);
        if (attribute !== undefined)
            found.push(attribute);
        for (const child of element.children)
            if (child.type === "element")
                visit(child);
    };
    visit(root);
    return found;
}
/** The ids that occur twice, and the links to a place that is not in the document. */
export function checkLinks(root) {
    const diagnostics = [];
    const ids = new Map();
    for (const { value, span } of attributesNamed(root, "id")) {
        const first = ids.get(value);
        if (first === undefined)
            ids.set(value, span);
        else
            diagnostics.push(diagnostic("markup/duplicate-id", span, `the id \`${value}\` is given twice, first in ${fileAndLine(first)}`, "rename one of the two"));
    }
    for (const { value, span } of attributesNamed(root, "href")) {
        if (!value.startsWith("#") || ids.has(value.slice(1)))
            continue;
        const near = closestName(value.slice(1), ids.keys());
        const hint = near === null ? null : `use \`#${near}\``;
        diagnostics.push(diagnostic("markup/dangling-link", span, `nothing in the document has the id \`${value.slice(1)}\``, hint));
    }
    return diagnostics;
}
