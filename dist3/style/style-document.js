import { addDiagnostics, DistinctDiagnostics, DocumentBudget } from "../diagnostics/index.js";
import { PreparedStyles } from "./prepared-styles.js";
import { childPositions, rootPosition } from "./selectors/tree-position.js";
import { readStyleAttribute } from "./syntax/style-attribute.js";
/** What computing one rule of a style counts, in steps of matching. */
const stepsPerComputed = 8;
/** Styles the elements of one document from the root down. */
class ElementStyler {
    styles = new Map();
    /** Mistakes in `style` attributes. */
    diagnostics = [];
    faults = new DistinctDiagnostics();
    #prepared;
    #matcher;
    #budget;
    #attributes = new Map();
    #withAttribute = new WeakMap();
    #counted = new Set();
    #spent = 0;
    constructor(prepared, budget) {
        this.#prepared = prepared;
        this.#matcher = prepared.index.begin();
        this.#budget = budget;
    }
    root(position) {
        const rules = this.#matcher.matching(position);
        return this.#keep(position, rules, this.#prepared.root({ rules, own: this.#attribute(position.element) }));
    }
    /** The style of a child; `null` where the document may take no more work, which is then reported. */
    child(position, parent) {
        const rules = this.#matcher.matching(position);
        if (!this.#spend(position))
            return null;
        const attribute = position.element.attributes.get("style");
        if (attribute === undefined)
            return this.#keep(position, rules, this.#prepared.child(rules, parent));
        const key = `${rules.number};${attribute.value}`;
        let known = this.#withAttribute.get(parent);
        if (known === undefined)
            this.#withAttribute.set(parent, (known = new Map()));
        let styled = known.get(key);
        if (styled === undefined)
            known.set(key, (styled = this.#prepared.childWith({ rules, own: this.#attribute(position.element) }, parent)));
        return this.#keep(position, rules, styled);
    }
    #keep({ element }, { entries }, styled) {
        this.styles.set(element, styled);
        if (this.#counted.has(styled))
            return styled;
        this.#counted.add(styled);
        this.#matcher.effort.steps += entries.length * stepsPerComputed;
        for (const fault of styled.faults)
            this.faults.add(fault);
        return styled;
    }
    /** Spends what was done since it was asked before. */
    #spend({ element }) {
        const { steps } = this.#matcher.effort;
        const isWithin = this.#budget.spend("matching", steps - this.#spent);
        this.#spent = steps;
        if (!isWithin)
            this.diagnostics.push(this.#budget.excess("matching", element.span));
        return isWithin;
    }
    #attribute(element) {
        const attribute = element.attributes.get("style");
        if (attribute === undefined)
            return [];
        const known = this.#attributes.get(attribute.value);
        if (known !== undefined)
            return known;
        const { declarations, diagnostics } = readStyleAttribute(attribute);
        addDiagnostics(this.diagnostics, diagnostics);
        this.#attributes.set(attribute.value, declarations);
        return declarations;
    }
}
/** Settings that are remembered by what they say. */
const mostRecent = 4;
const prepared = new WeakMap();
function isSamePlaced(one, other) {
    const { span } = other;
    return one.value === other.value && one.span.source === span.source && one.span.start === span.start && one.span.end === span.end;
}
/** Whether two settings say the same at the same places. */
function saysTheSame(one, other) {
    const isSameSize = one.pageSize === null || other.pageSize === null ? one.pageSize === other.pageSize : isSamePlaced(one.pageSize, other.pageSize);
    const isSameUse = one.printedAs?.sides === other.printedAs?.sides && one.printedAs?.inner === other.printedAs?.inner;
    return isSameSize && isSameUse && one.theme.length === other.theme.length && one.theme.every((token, index) => {
        const another = other.theme[index];
        return another !== undefined && isSamePlaced(token.name, another.name) && isSamePlaced(token.value, another.value);
    });
}
/** Documents that have the very same sheets and the same settings share what is made of them. */
function preparedFor(sheets, settings) {
    let known = prepared.get(sheets);
    if (known === undefined)
        prepared.set(sheets, (known = { bySettings: new WeakMap(), recent: [] }));
    let styles = known.bySettings.get(settings) ?? known.recent.find((one) => saysTheSame(one.settings, settings))?.styles;
    if (styles === undefined) {
        styles = new PreparedStyles(sheets, settings);
        const { theme, pageSize, printedAs } = settings;
        known.recent = [{ settings: { theme, pageSize, ...(printedAs && { printedAs }) }, styles }, ...known.recent].slice(0, mostRecent);
    }
    known.bySettings.set(settings, styles);
    return styles;
}
/**
 * The computed style of everything in a document: the user-agent sheet, then `sheets` in their order, then `style`
 * attributes, with the course's theme over the custom properties of the root. Equal styles are one object, in all
 * documents with the same `sheets` and `settings`, which nobody may change afterwards. `null` where rules and elements are
 * too many for each other.
 */
export function styleDocument(root, { sheets, settings, budget = new DocumentBudget() }) {
    const styles = preparedFor(sheets, settings);
    const styler = new ElementStyler(styles, budget);
    const top = rootPosition(root);
    const styledRoot = styler.root(top);
    const waiting = [{ position: top, styled: styledRoot }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        for (const position of childPositions(next.position)) {
            const styled = styler.child(position, next.styled);
            if (styled === null)
                return { value: null, diagnostics: [...styles.diagnostics, ...styler.diagnostics] };
            waiting.push({ position, styled });
        }
    const pages = styles.pagesUnder(styledRoot);
    for (const fault of pages.faults)
        styler.faults.add(fault);
    const diagnostics = [...styles.diagnostics, ...styler.diagnostics, ...styler.faults.all];
    return { value: { ...documentOf(root, styler.styles, pages), isOneSided: styles.isOneSided }, diagnostics };
}
function documentOf(root, styles, { pageStyle }) {
    const styledOf = (element) => {
        const styled = styles.get(element);
        if (styled === undefined)
            throw new Error(`\`${element.name}\` is no element of this document`);
        return styled;
    };
    return {
        root,
        styleOf: (element) => styledOf(element).computed.style,
        colourOrigin: (element, property) => styledOf(element).computed.origins.get(property) ?? null,
        pseudoStyleOf: (element, pseudo) => styledOf(element).pseudo.get(pseudo)?.style ?? null,
        pageStyle,
    };
}
