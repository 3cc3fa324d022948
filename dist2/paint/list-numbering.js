/** Values of ListNumbering (ISO 32000-1 table 347) by `list-style-type`. */
const numberings = {
    none: "None",
    disc: "Disc",
    circle: "Circle",
    square: "Square",
    decimal: "Decimal",
    "decimal-leading-zero": "Decimal",
    "lower-roman": "LowerRoman",
    "upper-roman": "UpperRoman",
    "lower-alpha": "LowerAlpha",
    "lower-latin": "LowerAlpha",
    "upper-alpha": "UpperAlpha",
    "upper-latin": "UpperAlpha",
};
/** Finds the list styles of a document. */
export function listStyles(document) {
    const styles = new Map();
    const visit = (fragment) => {
        if (fragment.kind !== "box" && fragment.kind !== "line")
            return;
        if (fragment.kind === "box" && fragment.element.name === "li" && !fragment.anonymous)
            styles.set(fragment.element, fragment.style.listStyleType);
        fragment.children.forEach(visit);
    };
    for (const { fragments } of document.pages)
        fragments.forEach(visit);
    return styles;
}
/**
 * How the items of a list are marked. The standard has no word for Chinese numerals, nor for marks of one's own: the
 * first count as decimal numbers, the second as discs.
 */
export function listNumbering(list, styles) {
    const item = list.children.find(({ element }) => styles.has(element))?.element ?? list.element;
    const style = styles.get(item) ?? "none";
    const ordered = list.element.name === "ol";
    return numberings[style] ?? (ordered ? "Decimal" : "Disc");
}
