import { closestName, diagnostic } from "../../diagnostics/index.js";
import { tokenize } from "../../xml/index.js";
import { refusedElements, svgElements } from "./elements.js";
import { prologOf } from "./prolog.js";
import { References } from "./references.js";
const limits = { characters: 4_000_000, elements: 50_000, depth: 64, expanded: 1_000_000 };
const svgNamespace = "http://www.w3.org/2000/svg";
const linkNamespace = "http://www.w3.org/1999/xlink";
/** Elements whose text is read. */
const worded = new Set(["text", "tspan", "style", "a"]);
/** True for an element, false for a stretch of text. */
export function isElement(child) {
    return "name" in child;
}
/** The elements that an element holds. */
export function elementsOf({ children }) {
    return children.filter(isElement);
}
const rootSpaces = new Map([["", svgNamespace], ["xlink", linkNamespace], ["xml", "xml"]]);
class TreeBuilder {
    diagnostics = [];
    root = null;
    #source;
    #text;
    #references;
    #open = [];
    /** Depth inside an element that is passed over. */
    #skipping = 0;
    #elements = 0;
    constructor(source, text, entities) {
        this.#source = source;
        this.#text = text;
        this.#references = new References(entities, limits.expanded);
    }
    /** False where the rest of the drawing is not worth reading. */
    take(token) {
        switch (token.type) {
            case "text":
                this.#words(token, false);
                return true;
            case "cdata":
                this.#words({ start: token.start + 9, end: token.end - 3 }, true);
                return true;
            case "comment":
            case "instruction":
                return true;
            case "broken":
                return this.#stop("images/svg-syntax", token, "this is not well-formed XML", "mend it, or export the drawing again");
            case "declaration":
                return this.#stop("images/svg-refused", token, "a document type or an entity is declared", "remove the declaration");
            case "start-tag":
                return this.#startTag(token);
            case "end-tag":
                return this.#endTag(token);
        }
    }
    finish() {
        const open = this.#open.at(-1);
        if (open !== undefined)
            this.diagnostics.push(diagnostic("images/svg-syntax", open.span, `\`${open.name}\` is never closed`, `write \`</${open.written}>\``));
        else if (this.root === null && this.diagnostics.length === 0)
            this.#stop("images/svg-syntax", { start: 0, end: 1 }, "the file holds no drawing", "export the drawing again");
    }
    #span({ start, end }) {
        const { length } = this.#source.text;
        return { source: this.#source, start: Math.min(start, length), end: Math.min(end, length) };
    }
    #written({ start, end }) {
        return this.#text.slice(start, end);
    }
    #report(...[code, range, message, hint]) {
        this.diagnostics.push(diagnostic(code, this.#span(range), message, hint));
    }
    #stop(...found) {
        this.#report(...found);
        return false;
    }
    #words(range, verbatim) {
        const around = this.#open.at(-1);
        const written = this.#written(range);
        if (around === undefined && /[^\s\uFEFF\0]/.test(written))
            this.#report("images/svg-syntax", range, "text outside the drawing", "remove it");
        if (around === undefined || this.#skipping > 0 || written === "" || !worded.has(around.name))
            return;
        const text = verbatim ? written : this.#references.resolve(written);
        if (text === null)
            this.#report("images/svg-syntax", range, "an `&` that begins no character reference", "write `&amp;`");
        else
            around.children.push({ text, segments: [{ start: 0, span: this.#span(range), linear: text === written }] });
    }
    #startTag(token) {
        this.#elements += 1;
        if (this.#elements > limits.elements)
            return this.#stop("images/svg-limit", token.name, "the drawing has more than 50,000 elements", "simplify it, or export it as PNG");
        if (this.#open.length + this.#skipping >= limits.depth && !token.selfClosing)
            return this.#stop("images/svg-limit", token.name, `more than ${limits.depth} elements inside each other`, "simplify it, or export it as PNG");
        if (this.#skipping > 0) {
            if (!token.selfClosing)
                this.#skipping += 1;
            return true;
        }
        const namespaces = this.#namespaces(token);
        const written = this.#written(token.name);
        const name = localName(written, namespaces);
        const around = this.#open.at(-1);
        if (around === undefined && (this.root !== null || name !== "svg"))
            return this.#stop("images/svg-element", token.name, `expected one \`svg\` element around everything, found \`${written}\``, "export the drawing as plain SVG");
        if (name === null || isPassedOver(name, around)) {
            if (!token.selfClosing)
                this.#skipping = 1;
            return true;
        }
        const attributes = this.#attributes(token, namespaces);
        const element = {
            name, written, namespaces, attributes, span: this.#span(token.name), parent: around ?? null, children: [], refusal: this.#refusal(name, token.name, around),
            keepsSpace: keepsSpace(attributes, around),
        };
        around?.children.push(element);
        this.root ??= element;
        if (!token.selfClosing)
            this.#open.push(element);
        return true;
    }
    #refusal(name, range, around) {
        const span = this.#span(range);
        const instead = refusedElements.get(name);
        if (instead !== undefined)
            return diagnostic("images/svg-refused", span, `a drawing may not hold \`${name}\``, instead);
        // What makes up a filter is looked at with the filter.
        if (Object.hasOwn(svgElements, name) || around?.name === "filter" || /^fe[A-Z]/.test(name))
            return null;
        const near = closestName(name, Object.keys(svgElements));
        return diagnostic("images/svg-element", span, `unknown element \`${name}\``, near === null ? "draw it with paths, basic shapes and text" : `use \`${near}\``);
    }
    #namespaces(token) {
        const outer = this.#open.at(-1)?.namespaces ?? rootSpaces;
        let own = null;
        for (const { name: range, value } of token.attributes) {
            const match = /^xmlns(?::(.+))?$/.exec(this.#written(range));
            if (match === null || value === null)
                continue;
            own ??= new Map(outer);
            own.set(match[1] ?? "", this.#references.resolve(this.#written(value)) ?? "");
        }
        return own ?? outer;
    }
    #attributes(token, namespaces) {
        const attributes = new Map();
        for (const { name: range, value, quoted } of token.attributes) {
            const written = this.#written(range);
            const name = attributeName(written, namespaces);
            if (name === null)
                continue;
            const text = value === null ? "" : this.#references.resolve(this.#written(value));
            if (!quoted || text === null)
                this.#report("images/svg-syntax", range, `the value of \`${written}\` is not well-formed`, "put it into quotation marks, and write `&amp;` for `&`");
            else if (/^on[a-z]/.test(name))
                this.#report("images/svg-refused", range, `\`${name}\` would run a script`, "remove it");
            else if (attributes.has(name) && written === name)
                this.#report("images/svg-syntax", range, `\`${name}\` is given twice`, "remove one of the two");
            else if (!attributes.has(name) || written === name)
                attributes.set(name, { value: text.trim(), span: this.#span(value ?? range) });
        }
        return attributes;
    }
    #endTag(token) {
        if (this.#skipping > 0) {
            this.#skipping -= 1;
            return true;
        }
        const name = this.#written(token.name);
        if (this.#open.pop()?.written === name)
            return true;
        return this.#stop("images/svg-syntax", token, `\`</${name}>\` closes nothing`, "close elements in the order in which they were opened");
    }
}
/** What says nothing on paper, and what stands in something that is not drawn. */
function isPassedOver(name, around) {
    return svgElements[name]?.use === "silent" || (around?.refusal ?? null) !== null;
}
function keepsSpace(attributes, around) {
    const space = attributes.get("xml:space")?.value;
    return space === undefined ? around?.keepsSpace === true : space === "preserve";
}
function localName(written, namespaces) {
    const [prefix, name] = written.includes(":") ? written.split(":", 2) : ["", written];
    // A drawing that names no namespace is taken for one: it was cut out of a web page.
    return namespaces.get(prefix ?? "") === svgNamespace ? (name ?? null) : null;
}
/** The name by which an attribute is known; `null` for those of other namespaces, and for declarations of these. */
function attributeName(written, namespaces) {
    if (written === "xmlns")
        return null;
    const colon = written.indexOf(":");
    if (colon === -1)
        return written;
    const [prefix, name] = [written.slice(0, colon), written.slice(colon + 1)];
    if (prefix === "xml")
        return written;
    return namespaces.get(prefix) === linkNamespace && name === "href" ? "href" : null;
}
/** The element tree of a drawing; `root` is `null` where nothing of it can be drawn. */
export function svgTree(source) {
    const stopped = (found) => ({ root: null, diagnostics: [found] });
    if (source.text.length > limits.characters)
        return stopped(diagnostic("images/svg-limit", { source, start: 0, end: 1 }, "the drawing has more than 4,000,000 characters", "simplify it, or export it as PNG"));
    const { text, entities, outside } = prologOf(source.text);
    if (outside !== -1)
        return stopped(diagnostic("images/svg-refused", { source, start: outside, end: outside + 8 }, "an entity that leads out of the file, or is made of others", "remove the declaration"));
    const builder = new TreeBuilder(source, text, entities);
    for (const token of tokenize(text))
        if (!builder.take(token))
            break;
    if (builder.diagnostics.length === 0)
        builder.finish();
    return { root: builder.root, diagnostics: builder.diagnostics };
}
