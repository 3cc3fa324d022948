import { computationOrder, initialContext, initialValues, longhandNames, rowOf } from "../properties/longhands.js";
import { ofOtherSide } from "../properties/sides.js";
import { usedLineHeight } from "../properties/text.js";
import { DeclaredValues } from "./declared-values.js";
import { StyleBook } from "./style-book.js";
const colourNames = new Set([
    "color", "background-color", "border-top-color", "border-right-color", "border-bottom-color", "border-left-color",
]);
function isColourName(name) {
    return colourNames.has(name);
}
const inheritedNames = longhandNames.filter((name) => rowOf(name).inherited);
const noTheme = new Map();
/** Makes computed values out of declarations. It keeps equal styles, and what elements hand down, as one object. */
export class Cascade {
    #styles = new StyleBook();
    #declared = new DeclaredValues();
    #heritages = new Map();
    #outside;
    constructor() {
        const root = { rem: initialValues["font-size"], rlh: usedLineHeight(initialValues["line-height"], initialValues) };
        const custom = new Map();
        this.#outside = {
            values: initialValues, custom, style: this.#styles.of(initialValues, custom), origins: new Map(),
            heritage: { root }, asksParent: false, faults: [],
        };
    }
    /** Computes a root, whose font size and line height all `rem` and `rlh` below it are measured by. */
    computeRoot(declarations, theme) {
        const computed = this.compute(declarations, this.#outside, { theme, counted: "as it runs" });
        return { ...computed, heritage: { root: { rem: computed.style.fontSize, rlh: computed.style.lineHeight } } };
    }
    /** The computed values that declarations, the weakest first, make of those of the parent. */
    compute(declarations, parent, { theme = noTheme, counted } = {}) {
        const ordered = inOrder(declarations);
        const faults = [];
        const custom = this.#declared.custom(ordered, { inherited: parent.custom, theme }, faults);
        const assigned = ordered.map((declaration) => this.#declared.assigned(declaration, custom, faults));
        const sideOf = sidesUnder(assigned, parent.values.direction, counted ?? parent.values.direction);
        const winners = new Map();
        const inherited = parent.origins.get("color");
        const origins = new Map(inherited === undefined ? [] : [["color", inherited]]);
        for (const { assignments, origin } of assigned)
            for (const assignment of assignments) {
                const longhand = sideOf(assignment);
                winners.set(longhand, assignment.value);
                if (isColourName(longhand))
                    origins.set(longhand, origin);
            }
        const values = valuesOf(winners, parent);
        const handsOn = custom === parent.custom && origins.get("color") === inherited && !changesInherited(winners);
        return {
            values, custom, origins, faults,
            style: this.#styles.of(values, custom),
            heritage: handsOn ? parent.heritage : this.#heritage({ values, custom, colour: origins.get("color") }, parent.heritage),
            asksParent: [...winners].some(([name, value]) => value === "inherit" && !rowOf(name).inherited),
        };
    }
    #heritage({ values, custom, colour }, { root }) {
        const inherited = inheritedNames.map((name) => values[name]);
        const place = colour === undefined ? null : [colour.source.path, colour.start, colour.end];
        const key = JSON.stringify([root.rem, root.rlh, this.#styles.numberOf(custom), place, inherited]);
        let known = this.#heritages.get(key);
        if (known === undefined)
            this.#heritages.set(key, (known = { root }));
        return known;
    }
}
function inOrder(declarations) {
    if (!declarations.some(({ important }) => important))
        return declarations;
    return [...declarations.filter(({ important }) => !important), ...declarations.filter(({ important }) => important)];
}
/** The longhand that each assignment is for, its side counted from where the text around the element starts. */
function sidesUnder(assigned, around, counted) {
    const own = directionOf(assigned, around);
    const from = counted === "as it runs" ? own : counted;
    if (own === "ltr" && from === "ltr")
        return ({ longhand }) => longhand;
    return ({ longhand, logical }) => ((logical ? own : "ltr") === from ? longhand : ofOtherSide(longhand));
}
function directionOf(assigned, around) {
    let value = "inherit";
    for (const { assignments } of assigned)
        for (const assignment of assignments)
            if (assignment.longhand === "direction")
                ({ value } = assignment);
    if (value === "inherit" || value === "unset")
        return around;
    if (value === "initial")
        return initialValues.direction;
    return value(initialContext) === "rtl" ? "rtl" : "ltr";
}
function changesInherited(winners) {
    return [...winners.keys()].some((name) => rowOf(name).inherited);
}
function valuesOf(winners, { values: parent, heritage: { root } }) {
    const parentFacts = { fontSize: parent["font-size"], fontWeight: parent["font-weight"], page: parent.page };
    const values = { ...initialValues };
    for (const name of inheritedNames)
        values[name] = parent[name];
    // Filled in the order of computation, so that whoever leans on a value finds it computed.
    const partial = values;
    let context = {
        em: parentFacts.fontSize,
        lh: usedLineHeight(parent["line-height"], parent),
        rem: root.rem,
        rlh: root.rlh,
        parent: parentFacts,
    };
    for (const name of computationOrder) {
        const winner = winners.get(name);
        if (winner !== undefined)
            values[name] = valueOf(name, winner, parent, context);
        if (name === "font-size")
            context = { ...context, em: partial["font-size"] };
        else if (name === "line-height")
            context = { ...context, lh: usedLineHeight(partial["line-height"], partial) };
    }
    return partial;
}
function valueOf(name, value, parent, context) {
    if (typeof value === "function")
        return value(context);
    const inherits = value === "inherit" || (value === "unset" && rowOf(name).inherited);
    return inherits ? parent[name] : initialValues[name];
}
