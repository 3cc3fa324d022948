var _a;
/** Classes of TeX: those of `TEXCLASS` in MathJax. */
const texClass = { operation: 2, relation: 3, close: 5, punctuation: 6 };
/** Thick and medium space of TeX, in ems. */
const gapsBehind = { relation: 5 / 18, operation: 4 / 18 };
function textAttribute(node, name) {
    const value = node.attributes.get(name);
    return typeof value === "string" ? value : "";
}
/** True for a blank of the author's that does not say how a line may end. */
function isBlank(node) {
    return node.isKind("mspace") && node.attributes.hasExplicit("width") && !node.attributes.hasExplicit("linebreak");
}
/** Width of a blank in ems; 0 where it is told in another unit. */
function widthOf(blank) {
    return Number(/^([\d.]+)em$/.exec(textAttribute(blank, "width"))?.[1] ?? 0);
}
function isRelation(node) {
    return node.isEmbellished && node.coreMO().texClass === texClass.relation;
}
/** The kind of break behind a sign; `null` where no line ends, as TeX has it: before another relation, and where `\nobreak` follows. */
function kindBehind(sign, next) {
    const own = sign.coreMO().texClass;
    if (next === undefined || isRelation(next) || textAttribute(next, "linebreak") === "nobreak")
        return null;
    return own === texClass.relation ? "relation" : own === texClass.operation ? "operation" : null;
}
const asked = new Map([["newline", "forced"], ["goodbreak", "allowed"], ["badbreak", "operation"], ["auto", "allowed"]]);
/** A mark in the tree before which MathJax parts the formula. */
function carrier({ factory }) {
    // The types of MathJax leave open what its factory makes.
    const made = factory.create("mspace");
    made.setProperty("forcebreak", true);
    return made;
}
/** A row of a formula as it is walked, with the marks that it is given. */
class MarkedRow {
    found = [];
    #row;
    #children = [];
    /** The break behind the last sign, and blanks behind that. */
    #behind = null;
    constructor(row) {
        this.#row = row;
        for (const [index, child] of row.childNodes.entries())
            this.#take(child, index);
        if (this.found.length === 0)
            return;
        row.setChildren(this.#children);
        row.setProperty("process-breaks", true);
        row.parent.setProperty("process-breaks", true);
    }
    #take(child, index) {
        if (this.#behind !== null && isBlank(child))
            this.#behind = { ...this.#behind, blank: this.#behind.blank + widthOf(child) };
        else if (this.#behind !== null)
            this.#part(child, this.#behind);
        this.#children.push(child);
        if (child.isEmbellished)
            this.#takeSign(child, index);
        else if (child.isKind("mstyle"))
            this.found.push(...new _a(rowOf(child)).found);
        else if (child.isKind("mspace") && !isBlank(child))
            this.#takeRequest(child);
    }
    #takeSign(sign, index) {
        const next = this.#row.childNodes.slice(index + 1).find((node) => !isBlank(node));
        const kind = index === 0 ? null : kindBehind(sign, next);
        if (kind !== null)
            this.#behind = { kind, latex: textAttribute(sign, "data-latex"), blank: 0 };
    }
    #takeRequest(blank) {
        const kind = asked.get(textAttribute(blank, "linebreak"));
        if (kind === undefined)
            return;
        if (kind !== "forced")
            blank.setProperty("forcebreak", true);
        this.found.push({ kind, latex: textAttribute(blank, "data-latex"), blank: 0, gap: 0 });
    }
    #part({ texClass: next }, behind) {
        this.#children.push(carrier(this.#row));
        this.found.push({ ...behind, gap: next === texClass.close || next === texClass.punctuation ? 0 : gapsBehind[behind.kind] });
        this.#behind = null;
    }
}
_a = MarkedRow;
function rowOf(node) {
    return node.childNodes[0] ?? node;
}
/** Chemistry is a group to TeX, but a line of text may end at its arrows and signs. */
function openChemistry(root) {
    const row = rowOf(root);
    const [only] = row.childNodes;
    if (row.childNodes.length === 1 && only !== undefined && only.isKind("TeXAtom") && /^\s*\\ce\b/.test(textAttribute(root, "data-latex")))
        row.setChildren(rowOf(only).childNodes);
}
/**
 * Marks where MathJax has to part a formula of a line of text, and gives these places in order: where TeX lets a line end (The
 * TeXbook, chapter 18), behind relations and signs of operation that stand in no fraction, root, index or group.
 */
export function markBreaks(root) {
    openChemistry(root);
    // What MathJax would mark itself stands before signs, and blanks count as well.
    root.setProperty("inlineMarked", true);
    root.setProperty("inlineForced", true);
    return new MarkedRow(rowOf(root)).found;
}
/** The pictures of the parts of a formula in what MathJax wrote. */
export function picturesIn(markup) {
    return markup.split(/<mjx-break[^>]*>[^<]*<\/mjx-break>/).filter((picture) => picture !== "");
}
/** Stretches of TeX that stand in no braces, brackets of `\left` and `\right`, or environments. */
function outermost(tex) {
    const tokens = [];
    let depth = 0;
    for (const { 0: token, index } of tex.matchAll(/\\(?:left|begin)(?![A-Za-z])|\\(?:right|end)(?![A-Za-z])|\\[A-Za-z]+|\\[^]|[^]/gu)) {
        if (token === "{" || token === "\\left" || token === "\\begin")
            depth += 1;
        if (depth === 0)
            tokens.push({ at: index, end: index + token.length });
        if (token === "}" || token === "\\right" || token === "\\end")
            depth = Math.max(0, depth - 1);
    }
    return tokens;
}
/** Names that the parser replaces before it notes what it read. */
const otherNames = new Map([["\\Longleftrightarrow", "\\iff"], ["\\Longrightarrow", "\\implies"], ["\\Longleftarrow", "\\impliedby"]]);
/** Where what the parser read of a break ends in the TeX, from an offset on; -1 where it is not there. */
function endOfBreak(tex, tokens, latex, from) {
    for (const name of [latex, otherNames.get(latex) ?? latex]) {
        const token = name === "" ? undefined : tokens.find(({ at, end }) => at >= from && tex.startsWith(name, at) && (name.startsWith("\\") || end === at + 1));
        if (token !== undefined)
            return token.at + name.length;
    }
    return -1;
}
/**
 * The TeX of each part of a formula, blanks at their ends included; all of it before the first break, and nothing behind, where
 * the breaks cannot be found in it: behind a macro, or in chemistry.
 */
export function texOfParts(tex, breaks) {
    const tokens = outermost(tex);
    const ends = [];
    for (const { latex } of breaks) {
        const end = endOfBreak(tex, tokens, latex, ends.at(-1) ?? 0);
        if (end < 0)
            return [tex, ...breaks.map(() => "")];
        ends.push(end + (/^\s*/.exec(tex.slice(end))?.[0].length ?? 0));
    }
    return [...ends, tex.length].map((end, index) => tex.slice(ends[index - 1] ?? 0, end));
}
