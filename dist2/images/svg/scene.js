import { diagnostic } from "../../diagnostics/index.js";
import { Cascade, outermost } from "./cascade.js";
import { charactersOf, drawingLimits as limits, hasSaneNumbers, stepsOf } from "./drawing-limits.js";
import { svgElements } from "./elements.js";
import { identity } from "./matrix.js";
import { isProperty, isSilent, svgProperties } from "./properties.js";
import { elementsOf } from "./svg-tree.js";
import { parseLength, parseTransform } from "./values.js";
/** Attributes that say nothing of how anything looks: names, links, conditions that `switch` asks for. */
const wordless = new Set([
    "id", "class", "style", "transform", "font", "marker", "lang", "role", "tabindex", "version", "baseProfile", "zoomAndPan", "title",
    "contentScriptType", "contentStyleType", "content", "requiredFeatures", "requiredExtensions", "systemLanguage", "alt", "name",
    "externalResourcesRequired", "focusable", "rel", "target", "download", "filterRes", "pathLength", "background", "type", "media",
    "xml:space", "xml:lang", "xml:base", "x", "y", "width", "height", "viewBox", "preserveAspectRatio", "href", "label", "space", "host", "agent", "etag",
]);
/** Everything that is known of a drawing while it is drawn, and what it has come to so far. */
export class Scene {
    diagnostics = [];
    notes;
    cascade;
    #byId = new Map();
    #seen = new Set();
    #styledThere = new Map();
    #operations = 0;
    #steps = 0;
    #characters = 0;
    #stops = 0;
    #pixels = 0;
    #copies = 0;
    #isFull = false;
    /** Reads the bytes of a picture that the drawing holds. */
    picture;
    constructor(root, notes, picture) {
        this.notes = notes;
        this.picture = picture;
        this.cascade = new Cascade(root, notes);
        this.#index(root);
    }
    /** True where the drawing has come to a limit and nothing more of it is drawn. */
    get isFull() {
        return this.#isFull;
    }
    #index(element) {
        const id = element.attributes.get("id")?.value;
        // Of elements with one id the first has it, as browsers agree; programs that merge files do that.
        if (id !== undefined && !this.#byId.has(id))
            this.#byId.set(id, element);
        for (const child of elementsOf(element))
            this.#index(child);
    }
    /** Tells of a mistake, once however often what has it is drawn. */
    fault(code, span, message, hint) {
        this.report(diagnostic(code, span, message, hint));
    }
    /** Takes a mistake that was made elsewhere. */
    report(found) {
        const isKnown = this.diagnostics.some(({ code, span, message }) => code === found.code && message === found.message && span?.start === found.span?.start);
        if (!isKnown)
            this.diagnostics.push(found);
    }
    /** Ends the drawing at a limit. */
    stop(span, message, hint = "simplify it, or export it as PNG") {
        if (!this.#isFull)
            this.fault("images/svg-limit", span, message, hint);
        this.#isFull = true;
    }
    /** The operation as a list, or nothing where the drawing has come to too much. */
    take(operation, { span }) {
        if (this.#isFull)
            return [];
        this.#operations += 1;
        this.#steps += stepsOf(operation);
        this.#characters += charactersOf(operation);
        if (this.#operations > limits.operations)
            this.stop(span, "the drawing draws more than 50,000 things");
        else if (this.#steps > limits.steps)
            this.stop(span, "the drawing draws more than 500,000 steps of paths");
        else if (this.#characters > limits.characters)
            this.stop(span, "the drawing draws more than 50,000 characters of text");
        else if (hasSaneNumbers(operation))
            return [operation];
        else {
            this.#isFull = true;
            this.fault("images/svg-value", span, "numbers that come to more than a thousand million", "mend the value");
        }
        return [];
    }
    /** A group with what of it is not as it would be anyway. */
    group(operations, own, element) {
        if (operations.length === 0)
            return [];
        return this.take({ kind: "group", matrix: null, clips: [], opacity: 1, blend: "Normal", mask: null, ...own, operations }, element);
    }
    /** Counts colours of gradients and pixels of pictures; false where there are too many. */
    spend(what, span) {
        this.#stops += what.stops ?? 0;
        this.#pixels += what.pixels ?? 0;
        if (this.#stops > limits.allStops)
            this.stop(span, "the drawing uses more than 50,000 colours of gradients");
        if (this.#pixels > limits.pixels)
            this.stop(span, "the pictures in the drawing have more than 40 million pixels", "scale them down");
        return !this.#isFull;
    }
    /** Draws what is referred to, unless too many of such things lie inside each other. */
    inside(span, draw, otherwise) {
        if (this.#copies >= limits.copies) {
            this.stop(span, `more than ${limits.copies} things inside each other that refer to each other`, "draw it out");
            return otherwise;
        }
        this.#copies += 1;
        const drawn = draw();
        this.#copies -= 1;
        return drawn;
    }
    /** The element of an id, if it is one of these names. */
    find(id, names) {
        const found = this.#byId.get(id);
        return found !== undefined && names.includes(found.name) ? found : null;
    }
    /** The value of an attribute; `null` where there is none, and where it cannot be read, which is told. */
    value(element, name, parse, what) {
        const written = element.attributes.get(name);
        if (written === undefined || written.value === "")
            return null;
        const value = parse(written.value);
        if (value === null)
            this.fault("images/svg-value", written.span, `\`${name}\`: expected ${what}, found \`${written.value.slice(0, 40)}\``, "mend the value");
        return value;
    }
    /** A length in user units. */
    length(element, name, { context }, [axis, fallback]) {
        return this.value(element, name, (text) => (text === "auto" ? fallback : parseLength(text, context, axis)), "a length such as `12`") ?? fallback;
    }
    /** A map that an attribute states. */
    transform(element, name = "transform") {
        return this.value(element, name, parseTransform, "transforms such as `translate(10 20)`") ?? identity;
    }
    /** The style of an element, and its own map. */
    enter(element, place) {
        const styled = this.cascade.styleOf(element, place.styled, place.context);
        if (!this.#seen.has(element))
            this.#look(element);
        let matrix = styled.transform === null ? this.transform(element) : parseTransform(styled.transform);
        if (matrix === null) {
            this.notes.ignore(`transform: ${(styled.transform ?? "").slice(0, 40)}`, element.span);
            matrix = identity;
        }
        const scale = place.scale * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
        return { place: { ...place, styled, scale, context: { ...place.context, em: styled.style["font-size"] } }, matrix };
    }
    /** The style of an element where it stands in the file: what is referred to inherits from what is around it there. */
    styledThere(element, context) {
        let styled = this.#styledThere.get(element);
        if (styled === undefined) {
            const around = element.parent === null ? outermost : this.styledThere(element.parent, context);
            this.#styledThere.set(element, (styled = this.cascade.styleOf(element, around, context)));
        }
        return styled;
    }
    /** Notes the attributes that say nothing here. */
    #look(element) {
        this.#seen.add(element);
        const known = svgElements[element.name]?.attributes ?? [];
        for (const [name, { span }] of element.attributes)
            if (!known.includes(name) && !wordless.has(name) && !isProperty(name) && !/^(?:data|aria)-/.test(name) && !isSilent(name))
                this.notes.ignore(name, span, [...known, ...Object.keys(svgProperties)]);
    }
}
