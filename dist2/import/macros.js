/** Commands that many authors define for themselves, each with what nearly all of them mean by it. */
const known = [
    ["R", "\\mathbb{R}"], ["N", "\\mathbb{N}"], ["Z", "\\mathbb{Z}"], ["Q", "\\mathbb{Q}"], ["C", "\\mathbb{C}"], ["E", "\\mathbb{E}"], ["F", "\\mathbb{F}"],
    ["argmin", "\\operatorname*{arg\\,min}"], ["argmax", "\\operatorname*{arg\\,max}"], ["Var", "\\operatorname{Var}"], ["Cov", "\\operatorname{Cov}"],
    ["Corr", "\\operatorname{Corr}"], ["diag", "\\operatorname{diag}"], ["rank", "\\operatorname{rank}"], ["sgn", "\\operatorname{sgn}"], ["sign", "\\operatorname{sign}"],
    ["tr", "\\operatorname{tr}"], ["Tr", "\\operatorname{Tr}"], ["supp", "\\operatorname{supp}"], ["bm", "\\boldsymbol{#1}"],
];
const formulas = /\$\$[\s\S]+?\$\$|(?<![\\$\w])\$(?=\S)[^$\n]*?[^\s$\\]\$(?!\d)|\\\([\s\S]+?\\\)|\\\[[\s\S]+?\\\]/g;
const definition = /\\(?:re)?newcommand\*?\s*\{?\\([A-Za-z]+)\}?|\\(?:def|DeclareMathOperator\*?)\s*\{?\\([A-Za-z]+)/g;
/** The commands that formulas of an outline use without that it defines them, and what they mean, as `macros` of the course. */
export function macrosOf(outline) {
    const used = new Set((outline.match(formulas) ?? []).flatMap((formula) => [...formula.matchAll(/\\([A-Za-z]+)/g)].map(([, name = ""]) => name)));
    for (const [, one, other] of outline.matchAll(definition))
        used.delete(one ?? other ?? "");
    return known.filter(([name]) => used.has(name));
}
