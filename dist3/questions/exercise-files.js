import { isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import { diagnostic } from "../diagnostics/index.js";
/** Questions as a file of the bank. */
export function exercisesText(questions) {
    return questions.length === 0 ? "[]\n" : stringify(questions, { lineWidth: 120, aliasDuplicateObjects: false });
}
/** A text alone stands for a mapping with `text`. */
function asMapping(value) {
    return typeof value === "string" ? { text: value } : value;
}
/** The question that an exercise is, its texts alone written out; `null` for what is none. */
function questionOf(value) {
    const whole = asMapping(value);
    if (typeof whole !== "object" || whole === null)
        return null;
    const { exercise, text = exercise, choices, ...rest } = whole;
    if (typeof text !== "string" || "from-bank" in rest)
        return null;
    return { ...rest, text: text.trim(), ...(Array.isArray(choices) ? { choices: choices.map(asMapping) } : {}) };
}
/** The lists of exercises in a file of the bank, an examination or a lesson. */
function listsIn(root) {
    if (isSeq(root))
        return [root];
    if (!isMap(root))
        return [];
    const sections = root.get("sections");
    if (!isSeq(sections))
        return [];
    return sections.items.flatMap((section) => (isMap(section) ? ["exercises", "tasks"].flatMap((name) => { const list = section.get(name); return isSeq(list) ? [list] : []; }) : []));
}
/** The exercises of a file, with their places. */
export function readExercises(source) {
    const document = parseDocument(source.text);
    const [fault] = document.errors;
    const at = (start, end) => ({ source, start, end: Math.max(start, Math.min(end, source.text.length)) });
    if (fault !== undefined)
        return { value: null, diagnostics: [diagnostic("questions/no-questions", at(fault.pos[0], fault.pos[1]), "the file is no YAML", "let `lectern check` say what is wrong with it")] };
    const diagnostics = [];
    const value = listsIn(document.contents).flatMap(({ items }) => items.flatMap((item) => {
        if (!isMap(item) && !isScalar(item))
            return [];
        const span = at(item.range?.[0] ?? 0, item.range?.[1] ?? 0);
        const question = questionOf(item.toJS(document));
        if (question !== null)
            return [{ question, span }];
        diagnostics.push(diagnostic("questions/not-kept", span, "what is chosen from the bank stands there, and is left out", "export the file of the bank"));
        return [];
    }));
    return { value, diagnostics };
}
