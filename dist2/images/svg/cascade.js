import { diagnostic } from "../../diagnostics/index.js";
import { expandedFont, isProperty, isSilent, svgProperties } from "./properties.js";
import { classesOf, matches, MatchingWork } from "./selectors.js";
import { printsFor, readDeclarations, readRules } from "./stylesheet.js";
import { elementsOf, isElement } from "./svg-tree.js";
const limits = { rules: 5_000, steps: 5_000_000, custom: 1_000_000, declarations: 2_000_000 };
const initialStyle = Object.fromEntries(Object.entries(svgProperties).map(([name, { initial }]) => [name, initial]));
/** What holds around the outermost element. */
export const outermost = { style: initialStyle, custom: new Map(), transform: null };
/** A style that begins anew where nothing is inherited but what is asked for. */
function passedOn(style) {
    const kept = Object.entries(svgProperties).flatMap(([name, { inherited }]) => (inherited ? [[name, style[name]]] : []));
    return { ...initialStyle, ...Object.fromEntries(kept) };
}
/** Computes styles: attributes, then rules by their specificity, then `style`, then what is important. */
export class Cascade {
    diagnostics = [];
    #byKey = new Map();
    #notes;
    #count = 0;
    #custom = 0;
    #work = new MatchingWork(limits.steps);
    /** Declarations that rules gave to elements. */
    #given = 0;
    constructor(root, notes) {
        this.#notes = notes;
        this.#collect(root);
    }
    #collect(element) {
        if (element.name === "style") {
            const media = element.attributes.get("media")?.value ?? "";
            const prints = printsFor(media);
            if (prints === true)
                this.#addSheet(element);
            if (prints === null)
                this.#notes.ignore(`media="${media.trim()}"`, element.span);
        }
        for (const child of elementsOf(element))
            this.#collect(child);
    }
    #addSheet(element) {
        const text = element.children.map((child) => (isElement(child) ? "" : child.text)).join("");
        const { rules, ignored } = readRules(text);
        for (const name of ignored)
            this.#notes.ignore(name, element.span);
        for (const rule of rules) {
            this.#count += 1;
            if (this.#count === limits.rules)
                this.diagnostics.push(diagnostic("images/svg-limit", element.span, "more than 5,000 rules of style", "simplify it, or export it as PNG"));
            if (this.#count >= limits.rules)
                return;
            const { key } = rule.selector;
            const known = this.#byKey.get(key);
            if (known === undefined)
                this.#byKey.set(key, [{ rule, order: this.#count }]);
            else
                known.push({ rule, order: this.#count });
        }
    }
    #rulesFor(element) {
        const classes = classesOf(element).map((name) => `.${name}`);
        const keys = new Set(["*", element.name, `#${element.attributes.get("id")?.value ?? ""}`, ...classes]);
        if (this.#work.isExceeded() || this.#given > limits.declarations || this.#custom > limits.custom)
            return [];
        const found = [...keys].flatMap((key) => this.#byKey.get(key) ?? []).filter(({ rule }) => matches(rule.selector, element, this.#work));
        if (this.#work.isExceeded())
            this.diagnostics.push(diagnostic("images/svg-limit", element.span, "more than 5,000,000 steps of matching rules of style with elements", "simplify it, or export it as PNG"));
        this.#given += found.reduce((sum, { rule }) => sum + rule.declarations.length, 0);
        if (this.#given > limits.declarations)
            this.diagnostics.push(diagnostic("images/svg-limit", element.span, "more than 2,000,000 declarations of style for its elements", "simplify it, or export it as PNG"));
        return found;
    }
    /** Rank of a declaration: order within rules of one specificity, those above each other, important ones above all. */
    #declared(element) {
        const winners = new Map();
        const put = (name, written, rank) => {
            if ((winners.get(name)?.rank ?? -1) <= rank)
                winners.set(name, { ...written, rank });
        };
        for (const [name, written] of element.attributes)
            if (isProperty(name) || name === "font")
                this.#spread(name, written, 0, put);
        const important = 1e15;
        const declare = (declarations, rank, span) => {
            for (const { name, value, important: weighs } of declarations)
                this.#spread(name, { value, span }, rank + (weighs ? important : 0), put);
        };
        for (const { rule, order } of this.#rulesFor(element))
            declare(rule.declarations, 1 + rule.selector.specificity * 10_000 + order, element.span);
        const own = element.attributes.get("style");
        if (own !== undefined)
            declare(readDeclarations(own.value), important / 2, own.span);
        return winners;
    }
    #spread(name, written, rank, put) {
        const { value, span } = written;
        if (name === "font")
            for (const [part, text] of Object.entries(expandedFont(value) ?? {}))
                put(part, { value: text, span }, rank);
        else if (name === "marker")
            for (const part of ["marker-start", "marker-mid", "marker-end"])
                put(part, written, rank);
        else if (name === "text-decoration-line")
            put("text-decoration", written, rank);
        else if (name === "background")
            put("background-color", written, rank);
        else
            put(name, written, rank);
    }
    /** The style of an element that stands in one of the style `parent`. */
    styleOf(element, parent, context) {
        const winners = this.#declared(element);
        if (winners.size === 0)
            return { ...parent, style: passedOn(parent.style), transform: null };
        const custom = this.#customOf(element, winners, parent.custom);
        const style = { ...passedOn(parent.style) };
        const size = winners.get("font-size");
        if (size !== undefined)
            this.#set(style, "font-size", { ...size, value: resolved(size.value, custom) }, { ...context, em: parent.style["font-size"] });
        const measured = { ...context, em: style["font-size"] };
        for (const [name, winner] of winners) {
            if (name === "font-size" || name === "transform")
                continue;
            const written = { ...winner, value: resolved(winner.value, custom) };
            if (isProperty(name))
                this.#take({ style, parent: parent.style, context: measured }, name, written);
            else if (!isSilent(name))
                this.#notes.ignore(name, winner.span, Object.keys(svgProperties));
        }
        const transform = winners.get("transform")?.value ?? null;
        return { style: style, custom, transform };
    }
    /** The custom properties of an element, which takes those around it over. */
    #customOf({ span }, winners, around) {
        const own = [...winners].filter(([name, { value }]) => name.startsWith("--") && around.get(name) !== value);
        if (own.length === 0 || this.#custom > limits.custom)
            return around;
        const custom = new Map([...around, ...own.map(([name, { value }]) => [name, value])]);
        this.#custom += custom.size;
        if (this.#custom > limits.custom)
            this.diagnostics.push(diagnostic("images/svg-limit", span, "more than 1,000,000 custom properties, those counted that elements take over", "simplify it, or export it as PNG"));
        return custom;
    }
    #take({ style, parent, context }, name, written) {
        if (written.value === "inherit")
            style[name] = parent[name];
        else if (/^(?:initial|unset|revert|revert-layer)$/.test(written.value))
            style[name] = written.value !== "initial" && svgProperties[name].inherited ? parent[name] : svgProperties[name].initial;
        else
            this.#set(style, name, written, context);
    }
    #set(style, name, { value, span }, context) {
        const computed = svgProperties[name].parse(value, context);
        // Renderers agree to leave out what they cannot read; an empty value says nothing at all.
        if (computed !== null)
            style[name] = computed;
        else if (value !== "")
            this.#notes.ignore(`${name}: ${value.slice(0, 40)}`, span);
    }
}
/** A value with `var()` replaced, as deep as anybody nests it. */
function resolved(value, custom) {
    let text = value;
    for (let depth = 0; depth < 8 && text.includes("var(") && text.length < 1000; depth++)
        text = text.replace(/var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g, (_, name, otherwise) => custom.get(name) ?? otherwise ?? "");
    return text.trim();
}
