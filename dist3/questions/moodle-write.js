import { readMoodle } from "./moodle-read.js";
import { acceptedAnswers, keeping, leftOver } from "./question.js";
function cdata(text) {
    return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
function words(name, text, attributes = ' format="markdown"') {
    return `    <${name}${attributes}><text>${cdata(text)}</text></${name}>`;
}
function answer(text, share, inside = "", format = "markdown") {
    return `    <answer fraction="${share}" format="${format}"><text>${cdata(text)}</text>${inside}</answer>`;
}
/** The type of a question, its text, and the elements of its answers. */
function asked(question) {
    const { text, choices, pairs, items, answer: own, tolerance, unit, kind, lines, rubric } = question;
    if (choices !== undefined) {
        const right = choices.filter(({ correct }) => correct === true).length;
        const isSingle = right === 1 && question.marks !== "boxes";
        const share = right === 0 ? 0 : Number((100 / right).toFixed(5));
        return { type: "multichoice", text, lines: [`    <single>${isSingle}</single>`, ...choices.map((one) => answer(one.text, one.correct === true ? share : isSingle || right === 0 ? 0 : -100))] };
    }
    if (pairs !== undefined)
        return { type: "matching", text, lines: pairs.map(({ left, right }) => `    <subquestion format="markdown"><text>${cdata(left)}</text><answer format="markdown"><text>${cdata(right)}</text></answer></subquestion>`) };
    if (items !== undefined)
        return { type: "ordering", text, lines: items.map((item, index) => answer(item, index + 1)) };
    if (typeof own === "boolean")
        return { type: "truefalse", text, lines: [answer("true", own ? 100 : 0, "", "plain_text"), answer("false", own ? 0 : 100, "", "plain_text")] };
    if ((kind === "numeric" || tolerance !== undefined) && Number.isFinite(Number(own))) {
        const units = unit === undefined ? [] : [`    <units><unit><multiplier>1</multiplier><unit_name>${cdata(unit)}</unit_name></unit></units>`];
        return { type: "numerical", text, lines: [answer(String(own), 100, `<tolerance>${tolerance ?? 0}</tolerance>`, "plain_text"), ...units] };
    }
    if (text.includes(":blank["))
        return { type: "cloze", text: text.replace(/:blank\[([^\][~#{}]*)\](?!\{)/g, "{1:SHORTANSWER:=$1}"), lines: [] };
    if (kind === "short" && own !== undefined)
        return { type: "shortanswer", text, lines: acceptedAnswers(own).map((one) => answer(one, 100)) };
    return { type: "essay", text, lines: [...(lines === undefined ? [] : [`    <responsefieldlines>${lines}</responsefieldlines>`]), ...(rubric === undefined ? [] : [words("graderinfo", rubric)])] };
}
function nativeMoodle(question, comment) {
    const { type, text, lines } = asked(question);
    const { title, id, points, hint, solution, tags = [] } = question;
    const name = title ?? (text.length > 60 ? `${text.slice(0, 59)}…` : text).split("\n")[0] ?? "";
    return [
        `  <question type="${type}">${comment}`,
        words("name", name, ""), words("questiontext", text), ...(solution === undefined ? [] : [words("generalfeedback", solution)]),
        `    <defaultgrade>${points ?? 1}</defaultgrade>`, ...(id === undefined ? [] : [`    <idnumber>${id}</idnumber>`]), ...lines,
        ...(hint === undefined ? [] : [words("hint", hint)]),
        ...(tags.length === 0 ? [] : [`    <tags>${tags.map((tag) => `<tag><text>${cdata(tag)}</text></tag>`).join("")}</tags>`]),
        "  </question>", "",
    ].join("\n");
}
/** The words around the questions of a file. */
export const moodleFrame = { before: '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n', behind: "</quiz>\n" };
/** A question in Moodle's XML, and the names of its keys that Moodle has no place for: a comment keeps them. */
export function moodleOf(question) {
    const [back] = readMoodle({ path: "", text: `${moodleFrame.before}${nativeMoodle(question, "")}${moodleFrame.behind}` }).value ?? [];
    const rest = leftOver(question, back?.question ?? { text: "" });
    const names = Object.keys(rest);
    return { text: nativeMoodle(question, names.length === 0 ? "" : `<!-- ${keeping(rest)} -->`), kept: names.filter((name) => rest[name] !== null && name !== "kind" && name !== "points") };
}
