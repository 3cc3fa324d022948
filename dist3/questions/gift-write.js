import { readGift } from "./gift-read.js";
import { acceptedAnswers, keeping, leftOver, onlyBlank } from "./question.js";
function escapedGift(text) {
    return text.replace(/[~=#{}:]/g, "\\$&").replace(/\r?\n/g, "\\n");
}
function choiceLines(choices) {
    const right = choices.filter(({ correct }) => correct === true).length;
    if (right === 1)
        return choices.map(({ text, correct }) => `${correct === true ? "=" : "~"}${escapedGift(text)}`);
    const share = right === 0 ? 0 : Number((100 / right).toFixed(5));
    return choices.map(({ text, correct }) => `~%${correct === true ? share : right === 0 ? 0 : -100}%${escapedGift(text)}`);
}
/** What stands in the braces of a question, and what stands behind them. */
function asked({ text, choices, pairs, items, answer, tolerance, kind }) {
    if (choices !== undefined)
        return { words: text, answers: `\n${choiceLines(choices).map((line) => `  ${line}`).join("\n")}\n` };
    if (pairs !== undefined)
        return { words: text, answers: `\n${pairs.map(({ left, right }) => `  =${escapedGift(left)} -> ${escapedGift(right)}`).join("\n")}\n` };
    if (items !== undefined)
        return { words: text, answers: `\n${items.map((item, index) => `  =${index + 1} -> ${escapedGift(item)}`).join("\n")}\n` };
    if (typeof answer === "boolean")
        return { words: text, answers: answer ? "TRUE" : "FALSE" };
    const isNumber = kind === "numeric" || tolerance !== undefined;
    if (isNumber && Number.isFinite(Number(answer)))
        return { words: text, answers: `#${String(answer)}:${tolerance ?? 0}` };
    const blank = onlyBlank(text);
    if (blank !== null && blank.behind.trim() !== "")
        return { words: blank.before, answers: `=${escapedGift(blank.word)}`, behind: escapedGift(blank.behind) };
    const accepted = kind === "short" ? acceptedAnswers(answer) : [];
    return { words: text, answers: accepted.length === 0 ? "" : accepted.map((one) => `=${escapedGift(one)}`).join(" ") };
}
function nativeGift(question) {
    const { words, answers, behind = "" } = asked(question);
    const { title, solution } = question;
    const said = solution === undefined ? "" : `####${escapedGift(solution)}`;
    return `${title === undefined ? "" : `::${escapedGift(title)}::`}[markdown]${escapedGift(words)}{${answers}${said}}${behind}`;
}
/** A question in GIFT, and the names of its keys that GIFT has no place for: a comment keeps them. */
export function giftOf(question) {
    const native = nativeGift(question);
    const [back] = readGift({ path: "", text: native }).value ?? [];
    const rest = leftOver(question, back?.question ?? { text: "" });
    const names = Object.keys(rest);
    return { text: `${names.length === 0 ? "" : `// ${keeping(rest)}\n`}${native}\n`, kept: names.filter((name) => rest[name] !== null && name !== "kind") };
}
