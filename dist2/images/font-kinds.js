const generic = {
    serif: "serif", "sans-serif": "sans-serif", monospace: "monospace", "ui-serif": "serif", "ui-sans-serif": "sans-serif", "ui-monospace": "monospace",
    "system-ui": "sans-serif", cursive: "sans-serif", fantasy: "sans-serif", math: "serif", emoji: "sans-serif", inherit: "sans-serif", sans: "sans-serif",
};
/** The default faces of each kind, those for Han after those for letters. */
const ours = {
    serif: ["Source Serif 4", "Noto Serif SC"], "sans-serif": ["Source Sans 3", "Noto Sans SC"], monospace: ["Source Code Pro", "Noto Sans SC"],
};
const monospaced = /mono|courier|consol|menlo|code\b|typewriter|cmtt|terminal|fixed/i;
const serifed = /times|georgia|garamond|cambria|palatino|bookman|baskerville|century|didot|bodoni|minion|roman|serif|cmr\d|computer modern|latin modern|stix|libertin|charter|song|simsun|ming|kai|fangsong|宋|明|楷/i;
/** The kind of a family, told by its name. */
export function kindOf(family) {
    const known = generic[family.toLowerCase()];
    if (known !== undefined)
        return known;
    if (monospaced.test(family))
        return "monospace";
    return serifed.test(family) && !/sans/i.test(family) ? "serif" : "sans-serif";
}
/** The families that a book has for those that a drawing names; `others` where the drawing names none. */
export function chosenFamilies(asked, fonts, others) {
    const [first] = asked;
    if (first === undefined)
        return { families: others, missing: null };
    const had = asked.filter((name) => fonts.hasFamily(name));
    const kind = kindOf(asked.find((name) => Object.hasOwn(generic, name.toLowerCase())) ?? first);
    const missing = fonts.hasFamily(first) || Object.hasOwn(generic, first.toLowerCase()) ? null : first;
    return { families: [...had, ...ours[kind].filter((name) => fonts.hasFamily(name)), ...others], missing };
}
