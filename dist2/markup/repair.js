import { DocumentBudget } from "../diagnostics/index.js";
import { tokenize } from "../xml/index.js";
import { valueGrammars } from "./attribute-values.js";
import { TreeBuilder } from "./tree-builder.js";
import { attributeRow, mayHold, mayHoldText, rowOf } from "./vocabulary.js";
function idsIn(element, ids = new Set()) {
    const id = element.attributes.get("id");
    if (id !== undefined)
        ids.add(id.value);
    for (const child of element.children)
        if (child.type === "element")
            idsIn(child, ids);
    return ids;
}
/** Leaves out of a tree what the vocabulary has no place for: the element goes, its words stay where they may. */
class Repair {
    #ids;
    #taken = new Set();
    constructor(root) {
        this.#ids = idsIn(root);
    }
    root(root) {
        if (root.name === "article")
            return this.#kept(root, false);
        return { ...root, name: "article", attributes: new Map(), children: this.#node(root, "article", false) };
    }
    #kept(element, inLink) {
        const attributes = this.#attributes(element);
        const inside = inLink || element.name === "a";
        return { ...element, attributes, children: element.children.flatMap((child) => this.#node(child, element.name, inside)) };
    }
    #node(node, parent, inLink) {
        if (node.type === "text")
            return this.#text(node, parent);
        const fits = mayHold(parent, node.name) && !(node.name === "a" && inLink);
        if (fits && this.#isWhole(node))
            return [this.#kept(node, inLink)];
        return node.children.flatMap((child) => this.#node(child, parent, inLink));
    }
    #text(node, parent) {
        if (mayHoldText(parent))
            return [node];
        const span = node.text.segments[0]?.span;
        if (span === undefined || node.text.text.trim() === "" || !mayHold(parent, "p"))
            return [];
        return [{ type: "element", name: "p", attributes: new Map(), children: [node], span }];
    }
    /** Whether an element has all attributes that it cannot do without. */
    #isWhole(element) {
        const rows = Object.entries(rowOf(element.name).attributes ?? {});
        return rows.every(([name, { required }]) => {
            const attribute = element.attributes.get(name);
            return required !== true || name === "alt" || (attribute !== undefined && this.#isSound(element.name, attribute));
        });
    }
    #isSound(element, { name, value }) {
        const row = attributeRow(element, name);
        if (row === null || !valueGrammars[row.value].accepts(value))
            return false;
        return name !== "href" || !value.startsWith("#") || this.#ids.has(value.slice(1));
    }
    #attributes(element) {
        const kept = [...element.attributes].filter(([, attribute]) => this.#isSound(element.name, attribute) && this.#isFirst(attribute));
        const attributes = new Map(kept);
        const needsAlt = rowOf(element.name).attributes?.["alt"]?.required === true && !attributes.has("alt");
        if (needsAlt)
            attributes.set("alt", { name: "alt", value: "", span: element.span });
        return attributes;
    }
    #isFirst({ name, value }) {
        if (name !== "id")
            return true;
        const isFirst = !this.#taken.has(value);
        this.#taken.add(value);
        return isFirst;
    }
}
/**
 * What can be read of markup with mistakes, for a draft: a tree of the vocabulary without what is wrong in it. `null` where
 * no element can be read.
 */
export function readFaultyMarkup(text, budget = new DocumentBudget()) {
    const builder = new TreeBuilder(text, budget);
    for (const token of tokenize(text.text))
        if (!builder.take(token))
            break;
    const { root } = builder.finish();
    return root === null ? null : new Repair(root).root(root);
}
