import { closestName, diagnostic, displayWidthOf } from "../diagnostics/index.js";
import { isLanguageTag } from "../language/index.js";
import { plainText } from "../model/index.js";
import { readAttributes } from "./attributes.js";
const names = ["kbd", "mark", "term", "index", "aside", "abbr", "ruby", "sub", "sup", "u", "del", "small", "blank"];
const wrappers = {
    kbd: "keyboard", mark: "marked", sub: "subscript", sup: "superscript", u: "underlined", del: "deleted", small: "small",
};
/** Whether a name is that of a directive. */
export function isDirective(name) {
    return names.includes(name);
}
function missing(name, attribute, span, diagnostics) {
    const message = `\`:${name}[…]\` without \`${attribute}\``;
    diagnostics.push(diagnostic("rich-text/directive", span, message, `write \`:${name}[words]{${attribute}="…"}\``));
}
/** The node that a directive stands for; its words alone where it lacks what it needs, which is reported. */
export function directiveInline({ name, children, braces, span }, diagnostics) {
    const { pairs } = readAttributes(braces);
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (wrapper !== undefined)
        return [{ type: wrapper, children, span }];
    switch (name) {
        case "term":
            return [{ type: "term", key: pairs.get("key") ?? plainText(children), children, span }];
        case "index":
            return [{ type: "index-entry", path: plainText(children).split("!").map((part) => part.trim()).filter((part) => part !== ""), span }];
        case "aside":
            return [{ type: "note", aside: true, children, span }];
        case "abbr":
            return titled(name, { children, span }, pairs.get("title") ?? pairs.get("t"), diagnostics);
        case "blank":
            return [blank({ children, span }, pairs)];
        case "ruby":
            return ruby({ children, span }, pairs.get("rt"), diagnostics);
        default:
            return children;
    }
}
function titled(name, { children, span }, title, diagnostics) {
    if (title !== undefined && title !== "")
        return [{ type: "abbreviation", title: { value: title, span }, children, span }];
    missing(name, "title", span, diagnostics);
    return children;
}
/** Letters in a centimetre of a blank, at two to the em of a text of 10.5 points. */
const lettersInCentimetre = 5.4;
/** A blank is somewhat wider than its word in print, since it is filled in by hand; `width` gives its letters, or its width. */
function blank({ children, span }, pairs) {
    const word = plainText(children);
    const shown = Array.from(word).slice(0, Math.max(0, Math.trunc(Number(pairs.get("first") ?? 0)) || 0)).join("");
    const [, number, unit] = /^(\d{1,3}(?:\.\d+)?)(cm|mm)?$/.exec(pairs.get("width") ?? "") ?? [];
    const factor = unit === "cm" ? lettersInCentimetre : unit === "mm" ? lettersInCentimetre / 10 : 1;
    const usual = Math.max(8, Math.ceil(displayWidthOf(word) * 1.5));
    const letters = number === undefined ? usual : Math.round(Number(number) * factor);
    return { type: "blank", children, letters: Math.min(200, Math.max(3, letters - displayWidthOf(shown))), shown, span };
}
function ruby({ children, span }, reading, diagnostics) {
    if (reading !== undefined && reading !== "")
        return [{ type: "ruby", children, reading: { value: reading, span }, span }];
    missing("ruby", "rt", span, diagnostics);
    return children;
}
/** The hint for a directive that there is not. */
export function directiveHint(name) {
    const meant = closestName(name, names);
    return meant === null ? "write `\\:` for the colon itself" : `use \`:${meant}[…]\``;
}
const classes = {
    mark: "marked", highlight: "marked", underline: "underlined", ul: "underlined", smallcaps: "small-capitals", sc: "small-capitals", kbd: "keyboard",
    small: "small",
};
/** What Quarto and others call what stands in the margin. */
const margins = new Set(["aside", "margin", "column-margin", "marginnote", "margin-note", "sidenote", "sidebar"]);
/** Whether classes ask for the margin. */
export function isMargin(names) {
    return names.some((name) => margins.has(name));
}
function unknownAttribute({ id, classes: found, pairs }) {
    const known = (name) => Object.hasOwn(classes, name) || margins.has(name);
    if (found.some((name) => !known(name)) || [...pairs.keys()].some((key) => key !== "lang"))
        return "other";
    return id === null && found.length === 0 && pairs.size === 0 ? "none" : null;
}
/** `[words]{lang=en}`, `[words]{#id}`, `[words]{.underline}`: the words in what the attributes ask for; what they ask for in vain is reported. */
export function spanInlines(children, braces, place, diagnostics) {
    const attributes = readAttributes(braces);
    const { span } = place;
    const report = (message) => {
        const hint = "write a language, an id or a class: `[words]{lang=en}`, `{#id}`, `{.underline}`, `{.smallcaps}`, `{.mark}`";
        diagnostics.push(diagnostic("rich-text/span-attribute", place.attributes, message, hint));
    };
    if (unknownAttribute(attributes) !== null)
        report(`words in brackets do not take \`${braces}\``);
    const lang = attributes.pairs.get("lang");
    const isLanguage = lang !== undefined && isLanguageTag(lang);
    if (lang !== undefined && !isLanguage)
        report(`\`${lang}\` is no language tag`);
    let inlines = isLanguage ? [{ type: "language", lang, children, span }] : children;
    for (const name of attributes.classes) {
        const type = Object.hasOwn(classes, name) ? classes[name] : undefined;
        if (type !== undefined)
            inlines = [{ type, children: inlines, span }];
    }
    if (isMargin(attributes.classes))
        inlines = [{ type: "note", aside: true, children: inlines, span }];
    return attributes.id === null ? inlines : [{ type: "anchor", id: attributes.id, children: inlines, span }];
}
