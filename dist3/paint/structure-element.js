import { headersOf } from "./table-headers.js";
import { tableAttributes } from "./table-attributes.js";
import { listNumbering } from "./list-numbering.js";
/** Joins the planned nodes with what was painted for them. Nodes without content leave no element, cells apart. */
export function assembleStructure(root, contents, styles) {
    return new Assembly(contents, styles).elementOf(root);
}
class Assembly {
    #contents;
    #styles;
    #notes = 0;
    #cellIds = new Map();
    #headers = new Map();
    constructor(contents, styles) {
        this.#contents = contents;
        this.#styles = styles;
    }
    elementOf(node) {
        if (node.type === "Table")
            this.#nameHeaders(node);
        return {
            type: node.type,
            lang: node.lang,
            alt: node.type === "Figure" || node.type === "Formula" ? alternateText(node.element) : null,
            expansion: node.type === "Span" && node.element.name === "abbr" ? attribute(node.element, "title") : null,
            id: this.#idOf(node),
            attributes: this.#attributesOf(node),
            kids: this.#kidsOf(node),
        };
    }
    #idOf(node) {
        if (node.type === "Note")
            return `note${String(++this.#notes).padStart(6, "0")}`;
        return this.#cellIds.get(node) ?? null;
    }
    /** Names the header cells of a table whose cells must say which of them are theirs. */
    #nameHeaders(table) {
        for (const [cell, headers] of headersOf(table)) {
            this.#headers.set(cell, headers);
            for (const header of headers)
                if (!this.#cellIds.has(header))
                    this.#cellIds.set(header, `cell${String(this.#cellIds.size + 1).padStart(6, "0")}`);
        }
    }
    #attributesOf(node) {
        if (node.type === "L")
            return { owner: "List", values: { ListNumbering: listNumbering(node, this.#styles) } };
        const bounds = node.type === "Figure" ? this.#contents.boundsOf(node) : null;
        if (bounds !== null)
            return { owner: "Layout", values: { Placement: "Block", BBox: bounds } };
        const values = tableAttributes(node);
        const headers = (this.#headers.get(node) ?? []).flatMap((header) => this.#cellIds.get(header) ?? []);
        if (headers.length > 0)
            return { owner: "Table", values, headers };
        return Object.keys(values).length === 0 ? null : { owner: "Table", values };
    }
    /**
     * Elements in tree order where there are nothing but elements, so that a table footer painted early is still read
     * last; beside text, where painting came to them: a footnote is read after the lines that it belongs to.
     */
    #kidsOf(node) {
        const elements = new Map(node.children.filter((child) => this.#isKept(child)).map((child) => [child, { kind: "element", element: this.elementOf(child) }]));
        const painted = this.#contents.of(node);
        if (painted.every(({ kind }) => kind === "node"))
            return [...elements.values()];
        // Only parts of tables stay unpainted, and those hold nothing but elements: here each element has its place.
        return painted.flatMap((content) => (content.kind === "node" ? elements.get(content.node) ?? [] : content));
    }
    #isKept(node) {
        return this.#contents.of(node).length > 0 || (tableParts.has(node.type) && this.#hasPaintedTable(node));
    }
    #hasPaintedTable(node) {
        let table = node;
        while (table !== null && table.type !== "Table")
            table = table.parent;
        return table !== null && this.#contents.of(table).length > 0;
    }
}
/** Parts that stay without content: an empty cell is still a cell. */
const tableParts = new Set(["THead", "TBody", "TFoot", "TR", "TH", "TD"]);
function attribute(element, name) {
    return element.attributes.get(name)?.value ?? null;
}
function alternateText(element) {
    const own = attribute(element, "alt");
    if (own !== null)
        return own;
    for (const child of element.children) {
        const found = child.type === "element" ? alternateText(child) : null;
        if (found !== null)
            return found;
    }
    return null;
}
