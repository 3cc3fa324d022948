import { isPercentage } from "../values/length.js";
import { onSheet } from "./on-sheet.js";
import { isLogicalMarginBox, logicalMarginBoxes, marginBoxNames } from "./margin-box-names.js";
/** Weight of a page selector: its name, `:first`, its side (CSS Paged Media 3 §5.1). */
function pageSpecificity({ name, first, side }) {
    return (name === null ? 0 : 4) + (first ? 2 : 0) + (side === null ? 0 : 1);
}
function matchesPage({ name, first, side }, query) {
    return (name === null || name === query.name) && (!first || query.first) && (side === null || side === query.side);
}
/** Every page rule of several origins, the weakest first. */
function rankedPageRules(origins) {
    return origins.flatMap((sheets) => sheets
        .flatMap((sheet) => sheet.pageRules)
        .flatMap((rule) => rule.selectors.map((selector) => ({ selector, rule })))
        .sort((a, b) => pageSpecificity(a.selector) - pageSpecificity(b.selector)));
}
/** An edge in points; `auto` is none. */
function used(value, whole) {
    if (value === "auto")
        return 0;
    return isPercentage(value) ? (value.percent / 100) * whole : value;
}
function usedMargin(style, { width, height }) {
    return {
        top: used(style.marginTop, height),
        right: used(style.marginRight, width),
        bottom: used(style.marginBottom, height),
        left: used(style.marginLeft, width),
    };
}
/** The left side of a page is the left one, whichever way its text runs. */
const onPaper = { counted: "ltr" };
function marginBoxesOf({ styler: { cascade }, faults }, rules, page) {
    const declared = new Map();
    const { direction } = page.style;
    for (const { name: given, declarations } of rules.flatMap((rule) => rule.marginBoxes)) {
        const name = isLogicalMarginBox(given) ? logicalMarginBoxes[given][direction] : given;
        declared.set(name, [...(declared.get(name) ?? []), ...declarations]);
    }
    const boxes = marginBoxNames.flatMap((name) => {
        const declarations = declared.get(name) ?? [];
        if (!declarations.some(({ property }) => property === "content"))
            return [];
        const computed = cascade.compute(declarations, page, onPaper);
        faults.push(...computed.faults);
        return computed.style.content === "normal" || computed.style.content === "none" ? [] : [[name, computed]];
    });
    return new Map(boxes);
}
/** Styles of pages by what is known of them; every page that rules tell apart is computed at once. */
export function pageStyles(styler) {
    const entries = rankedPageRules(styler.origins);
    const names = new Set(entries.map(({ selector }) => selector.name ?? ""));
    const styles = new Map();
    const faults = [];
    const { sheets, root } = styler;
    const front = root.style.direction === "ltr" ? "right" : "left";
    const styleOf = ({ name, first, side: asked }) => {
        const known = names.has(name) ? name : "";
        const side = sheets.sides === "one-sided" ? front : asked;
        const key = `${side} ${first} ${known}`;
        const style = styles.get(key) ?? onSheet({ name: known, first, side }, { ...sheets, front }, (query) => pageStyle({ styler, entries, faults }, query));
        styles.set(key, style);
        return style;
    };
    for (const name of ["", ...names])
        for (const side of ["left", "right"])
            for (const first of [true, false])
                styleOf({ name, first, side });
    return { pageStyle: styleOf, faults };
}
/** The course's paper, lying as the page of the template does; the template's own where the course names none. */
function paperOf(chosen, own) {
    if (chosen === null)
        return own;
    const isTurned = own.width > own.height && chosen.width < chosen.height;
    return isTurned ? { width: chosen.height, height: chosen.width } : chosen;
}
/** A margin between the column and the text says on which side of it the column stands. */
function noteColumnOf({ width, marginLeft, marginRight }, whole) {
    const own = typeof width === "string" ? 0 : used(width, whole);
    const before = used(marginRight, whole);
    if (own <= 0)
        return null;
    return before > 0 ? { side: "before", gap: before, width: own } : { side: "behind", gap: used(marginLeft, whole), width: own };
}
function pageStyle(sheets, query) {
    const { styler, entries, faults } = sheets;
    const rules = entries.filter(({ selector }) => matchesPage(selector, query)).map(({ rule }) => rule);
    const page = styler.cascade.compute(rules.flatMap((rule) => rule.declarations), styler.root, onPaper);
    const { width, height } = paperOf(styler.size, page.values.size);
    const margin = usedMargin(page.style, { width, height });
    const footnotes = styler.cascade.compute(rules.flatMap((rule) => rule.footnotes), page, onPaper);
    const column = styler.cascade.compute(rules.flatMap((rule) => rule.noteColumn), page, onPaper);
    faults.push(...page.faults, ...footnotes.faults, ...column.faults);
    const boxes = [...marginBoxesOf(sheets, rules, page)];
    const marginBoxes = new Map(boxes.map(([name, { style }]) => [name, style]));
    const marginBoxColours = new Map(boxes.map(([name, { origins }]) => [name, origins]));
    return Object.freeze({ width, height, margin, marginBoxes, marginBoxColours, footnotes: footnotes.style, noteColumn: noteColumnOf(column.style, width) });
}
