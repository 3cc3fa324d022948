/**
 * What rows stand apart more than MathJax has it, in ems. LaTeX puts the lines of a display 1.2 ems and `\jot`, 0.3, apart, and
 * those of `cases` 1.44, where rows of one em are 1 and 1.3 here.
 */
const opened = { lines: 0.2, cases: 0.24 };
/** Ems in a length of MathJax; `null` for any other. */
function ems(length) {
    const [, number, unit] = /^([\d.]+)(em|pt)$/.exec(length) ?? [];
    return number === undefined ? null : Number(number) / (unit === "pt" ? 10 : 1);
}
function textAttribute({ attributes }, name) {
    const value = attributes.get(name);
    return typeof value === "string" ? value : "";
}
/** What the rows of a table are to be opened by: those of aligned lines and of cases, not those of matrices and arrays. */
function openingOf(table) {
    const [first] = textAttribute(table, "rowspacing").split(" ").map(ems);
    if (first === undefined || first === null || table.attributes.hasExplicit("data-mjx-smallmatrix"))
        return 0;
    if (first < 0.3 && textAttribute(table, "columnalign") === "left left")
        return opened.cases;
    return first >= 0.3 && table.attributes.getExplicit("displaystyle") === true ? opened.lines : 0;
}
function openRows(table) {
    const isWide = textAttribute(table, "width") === "100%";
    const more = openingOf(table);
    const spacings = textAttribute(table, "rowspacing").split(" ");
    if (more > 0 && !isWide)
        table.attributes.set("rowspacing", spacings.map((each) => `${((ems(each) ?? 0) + more).toFixed(3)}em`).join(" "));
    // Rows of `multline` stand at the edges of the column in MathJax: here a formula is as wide as it is.
    if (isWide)
        table.attributes.set("width", "auto");
}
/** Signs that stand for a number, a unit or a thing, which MathJax takes for relations and operations. */
const plainSigns = /^[\p{Sc}△]$/u;
function makePlain(sign) {
    sign.setProperty("texClass", 0);
    sign.texClass = 0;
    sign.attributes.set("lspace", "0");
    sign.attributes.set("rspace", "0");
}
/** Gives a formula the blanks of LaTeX where those of MathJax are others. */
export function spaceTree(root) {
    root.walkTree((node) => {
        if (node.isKind("mtable"))
            openRows(node);
        else if (node.isKind("mo") && plainSigns.test(textOf(node)))
            makePlain(node);
    });
}
function textOf(token) {
    return token.childNodes.map((child) => ("getText" in child ? child.getText() : "")).join("");
}
