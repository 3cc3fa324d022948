/** What a stretch of code is to its language. A stylesheet tells the kinds apart by colour, weight and slant. */
export const tokenKinds = ["keyword", "type", "function", "string", "number", "constant", "comment", "meta", "tag", "attribute", "variable", "added", "removed"];
/** The kind of each scope that grammars use (highlight.js, "CSS classes reference"). */
const kindOfScope = {
    keyword: "keyword", "selector-tag": "tag", doctag: "keyword", section: "keyword", strong: "keyword",
    type: "type", "title class_": "type", class: "type", built_in: "type",
    "title function_": "function", title: "function", "selector-id": "function", "selector-class": "function",
    string: "string", regexp: "string", "char escape_": "string", code: "string", link: "string", quote: "comment",
    number: "number", literal: "constant", symbol: "constant", bullet: "constant", "variable constant_": "constant",
    comment: "comment", emphasis: "comment", meta: "meta", "meta keyword": "meta", "meta prompt_": "meta",
    tag: "tag", name: "tag", attr: "attribute", attribute: "attribute", property: "attribute", "selector-attr": "attribute", "selector-pseudo": "attribute",
    variable: "variable", "template-variable": "variable", "template-tag": "meta", params: "variable", "variable language_": "keyword",
    addition: "added", deletion: "removed",
};
/** Scopes that hold others and are nothing themselves. */
const transparent = new Set(["params", "subst", "operator", "punctuation", "function"]);
/** The kind that the classes of a node say, `null` where they say none. */
export function tokenKindOf(classes) {
    const scopes = classes.map((name) => name.replace(/^hljs-/, ""));
    const [first = ""] = scopes;
    if (transparent.has(first))
        return null;
    return kindOfScope[scopes.join(" ")] ?? kindOfScope[first] ?? null;
}
