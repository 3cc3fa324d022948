import { innerMargin, suffixOf } from "./forms.js";
/** Tokens that large print has its own values of: sizes and margins of a course are for its usual pages. */
const largeTokens = new Set(["base-size", "line", "scale", "page-top", "page-bottom", "page-left", "page-right", "quiet", "rule", "hairline", "code-overhang"]);
/** Scripts whose lines stand further apart. */
const tallScript = /^(?:zh|ja|ko|ar|fa|ur|hi|mr|bn|ta|th|lo)\b/;
function largeTheme({ theme, lang }, type) {
    const kept = theme.filter(({ name }) => !largeTokens.has(name.value));
    if (type === "large")
        return kept;
    const text = tallScript.test(lang.value) ? "base-size: 16pt; line: 25pt" : "base-size: 16pt; line: 21pt";
    return [...kept, ...tokensOf("type: large-16", text)];
}
/** Tokens as `name: value` with semicolons between them, from a place that is no file. */
function tokensOf(path, text) {
    const source = { path, text };
    return [...text.matchAll(/([a-z-]+): ([^;]+)/g)].map(({ 1: name = "", 2: value = "", index }) => ({
        name: { value: name, span: { source, start: index, end: index + name.length } },
        value: { value, span: { source, start: index + name.length + 2, end: index + name.length + 2 + value.length } },
    }));
}
/** Tokens that somebody gives on the command line, as `name=value`; one that is none instead. */
export function givenTheme(given) {
    const tokens = [];
    for (const text of given) {
        const [, name, value] = /^([a-z][a-z0-9-]*)\s*=\s*(\S.*)$/s.exec(text) ?? [];
        if (name === undefined || value === undefined)
            return { strange: text };
        const source = { path: "--theme", text };
        tokens.push({ name: { value: name, span: { source, start: 0, end: name.length } }, value: { value, span: { source, start: text.length - value.length, end: text.length } } });
    }
    return tokens;
}
/** The course with tokens over its own. */
export function withTheme(course, tokens) {
    const names = new Set(tokens.map(({ name }) => name.value));
    return tokens.length === 0 ? course : { ...course, theme: [...course.theme.filter(({ name }) => !names.has(name.value)), ...tokens] };
}
const known = new WeakMap();
/** The course as its documents are printed in a form: its paper and its theme, and the form for who sets the pages. Equal forms give one object. */
export function courseAs(course, form) {
    // A name leaves out the paper that it takes for usual; here that of the course and a paper that is asked for are two.
    const key = `${form.paper?.value ?? ""} ${suffixOf({ ...form, paper: null }, null)}`;
    if (key === " ")
        return course;
    let forms = known.get(course);
    if (forms === undefined)
        known.set(course, (forms = new Map()));
    let made = forms.get(key);
    if (made === undefined)
        forms.set(key, (made = { ...course, pageSize: form.paper ?? course.pageSize, theme: form.type === "usual" ? course.theme : largeTheme(course, form.type), printedAs: { ...form, inner: innerMargin(form.binding) } }));
    return made;
}
