import { diagnostic } from "../diagnostics/index.js";
import { asMarkdown } from "./plain-markdown.js";
import { asAnswer, keptIn, withKept } from "./question.js";
/** The file cut at its empty lines; those in braces belong to a question. */
function piecesOf(source) {
    const pieces = [];
    let [category, kept, lines, start, at] = [null, {}, [], 0, 0];
    const finish = () => {
        const text = lines.join("\n").trim();
        if (text !== "")
            pieces.push({ text, span: { source, start, end: Math.min(at, source.text.length) }, category, kept });
        if (text !== "")
            kept = {};
        lines = [];
        isInside = false;
    };
    let isInside = false;
    for (const line of source.text.split(/\r?\n|\r/)) {
        const comment = /^\s*\/\/(.*)$/.exec(line)?.[1];
        if (comment !== undefined)
            kept = { ...kept, ...keptIn(comment) };
        else if (/^\s*\$CATEGORY:/i.test(line))
            category = line.replace(/^\s*\$CATEGORY:\s*/i, "").replace(/^\$\w+\$\/(?:top\/)?/, "").trim();
        else if (line.trim() === "" && !isInside)
            finish();
        else {
            if (lines.length === 0)
                start = at;
            lines.push(line);
            isInside = endsInside(line, isInside);
        }
        at += line.length + (source.text.startsWith("\r\n", at + line.length) ? 2 : 1);
    }
    finish();
    return pieces;
}
/** Whether a line ends between braces. */
function endsInside(line, wasInside) {
    const last = Math.max(...["{", "}"].map((brace) => { let at = line.lastIndexOf(brace); while (at > 0 && line[at - 1] === "\\")
        at = line.lastIndexOf(brace, at - 1); return at; }));
    return last === -1 ? wasInside : line[last] === "{";
}
/** Where a sign stands that no backslash takes away; -1 for nowhere. */
function find(text, sign, from = 0) {
    for (let index = text.indexOf(sign, from); index !== -1; index = text.indexOf(sign, index + 1))
        if (text[index - 1] !== "\\")
            return index;
    return -1;
}
function unescaped(text) {
    return text.replace(/\\([~=#{}:])/g, "$1").replaceAll("\\n", "\n");
}
function entriesOf(text) {
    const starts = [...text.matchAll(/(?<!\\)[=~]/g)].map(({ index }) => index);
    return starts.map((start, index) => {
        const [, share, rest = ""] = /^\s*(?:%(-?[\d.]+)%)?(.*)$/s.exec(text.slice(start + 1, starts[index + 1] ?? text.length)) ?? [];
        const hash = find(rest, "#");
        return { sign: text[start] === "=" ? "=" : "~", share: share === undefined ? null : Number(share), text: (hash === -1 ? rest : rest.slice(0, hash)).trim(), feedback: hash === -1 ? null : rest.slice(hash + 1).trim() };
    });
}
/** Reads one question. */
class GiftReader {
    notes = [];
    #format = "moodle";
    read({ text: whole, category }) {
        const [, title, body = whole] = /^::((?:\\.|[^\\])*?)::(.*)$/s.exec(whole) ?? [];
        const [, format, words = body] = /^\s*\[(html|moodle|plain|markdown)\](.*)$/s.exec(body) ?? [];
        this.#format = format ?? "moodle";
        const open = find(words, "{");
        const head = { ...(title === undefined ? {} : { title: unescaped(title).trim() }) };
        const tail = category === null || category === "" ? {} : { tags: [category] };
        if (open === -1)
            return { ...head, text: this.#text(words), ...tail };
        const close = find(words, "}", open);
        if (close === -1)
            return "the answers have no end: `}` is missing";
        const [before, inside, behind] = [words.slice(0, open), words.slice(open + 1, close).trim(), words.slice(close + 1)];
        const hashes = find(inside, "####");
        const answers = (hashes === -1 ? inside : inside.slice(0, hashes)).trim();
        const solution = hashes === -1 ? {} : { solution: this.#text(inside.slice(hashes + 4)) };
        const asked = this.#asked(answers, { before, behind });
        return typeof asked === "string" ? asked : this.#withFeedback({ ...head, ...asked, ...solution, ...tail });
    }
    #feedback = [];
    /** What is said of single answers stands in the solution, behind what is said of the question. */
    #withFeedback(question) {
        if (this.#feedback.length === 0)
            return question;
        const list = this.#feedback.map((one) => `- ${one}`).join("\n");
        return { ...question, solution: question.solution === undefined ? list : `${question.solution}\n\n${list}` };
    }
    #say(of, feedback) {
        if (feedback !== null && feedback !== "")
            this.#feedback.push(`${of}: ${this.#text(feedback)}`);
    }
    #text(text) {
        const [, format, words = text] = /^\s*\[(html|moodle|plain|markdown)\](.*)$/s.exec(text) ?? [];
        const { text: markdown, lost } = asMarkdown(unescaped(words), format ?? this.#format);
        if (lost.length > 0)
            this.notes.push(`Markdown has nothing for ${lost.map((name) => `\`<${name}>\``).join(", ")}: the words stay`);
        return markdown;
    }
    #asked(answers, { before, behind }) {
        const text = this.#text(behind.trim() === "" ? before : `${before.trimEnd()} ____ ${behind.trimStart()}`);
        if (answers === "")
            return { text, kind: "open" };
        const [, truth, said = ""] = /^(TRUE|FALSE|T|F)\s*(#.*)?$/is.exec(answers) ?? [];
        if (truth !== undefined) {
            const [wrong, right] = said.slice(1).split("#");
            this.#say("wrong", wrong ?? null);
            this.#say("right", right ?? null);
            return { text, kind: "true-false", answer: /^t/i.test(truth) };
        }
        if (answers.startsWith("#"))
            return this.#numeric(text, answers.slice(1));
        const entries = entriesOf(answers);
        if (entries.length === 0)
            return `\`${answers.slice(0, 40)}\` is no answer: one begins with \`=\` or \`~\``;
        if (entries.every(({ sign, text: own }) => sign === "=" && find(own, "->") !== -1))
            return this.#matching(text, entries);
        if (entries.every(({ sign }) => sign === "="))
            return this.#short(text, entries, { before, behind });
        return this.#choice(text, entries);
    }
    #numeric(text, answers) {
        const entries = /(?<!\\)[=~]/.test(answers) ? entriesOf(answers) : entriesOf(`=${answers}`);
        const [first = { text: "", feedback: null }, ...others] = entries;
        const [, from, to] = /^(-?[\d.]+(?:e[-+]?\d+)?)\s*\.\.\s*(-?[\d.]+(?:e[-+]?\d+)?)$/i.exec(first.text) ?? [];
        const [, number, near] = /^([^:\s]+)\s*(?::\s*([\d.]+(?:e[-+]?\d+)?))?$/i.exec(first.text) ?? [];
        this.#say(first.text, first.feedback);
        for (const other of others)
            this.notes.push(`a question has one number here: \`${other.text}\`${other.share === null ? "" : `, ${other.share} % of the points,`} is left out`);
        if (from !== undefined && to !== undefined) {
            const round = (value) => Number(value.toPrecision(12));
            return { text, kind: "numeric", answer: round((Number(from) + Number(to)) / 2), tolerance: round((Number(to) - Number(from)) / 2) };
        }
        if (number === undefined || !Number.isFinite(Number(number)))
            return `\`${first.text}\` is no number`;
        return { text, kind: "numeric", answer: Number(number), tolerance: Number(near ?? 0) };
    }
    #matching(text, entries) {
        const pairs = entries.flatMap(({ text: own, feedback }) => {
            const arrow = find(own, "->");
            const pair = { left: this.#text(own.slice(0, arrow)), right: this.#text(own.slice(arrow + 2)) };
            this.#say(pair.left, feedback);
            if (pair.left !== "")
                return [pair];
            this.notes.push(`\`${pair.right}\` belongs to nothing, and is left out`);
            return [];
        });
        return { text, kind: "matching", pairs };
    }
    #short(text, entries, { before, behind }) {
        const accepted = entries.map(({ text: own }) => this.#text(own));
        for (const [index, { share, feedback }] of entries.entries()) {
            if (share !== null && share !== 100)
                this.notes.push(`\`${accepted[index] ?? ""}\` earns ${share} % there, and all points here`);
            this.#say(accepted[index] ?? "", feedback);
        }
        const [first = ""] = accepted;
        if (behind.trim() !== "" && accepted.length === 1) {
            const [own, rest] = [before, behind].map((part) => this.#spaced(part));
            return { text: `${own ?? ""}:blank[${first}]${rest ?? ""}`, kind: "blank" };
        }
        return { text, kind: "short", answer: asAnswer(accepted) };
    }
    /** The text with the blanks at its ends. */
    #spaced(text) {
        const [before, behind] = [text.slice(0, text.length - text.trimStart().length), text.slice(text.trimEnd().length)];
        return text.trim() === "" ? before : `${before}${this.#text(text)}${behind}`;
    }
    #choice(text, entries) {
        const shares = entries.filter(({ share }) => share !== null && share > 0);
        const isSeveral = entries.every(({ sign }) => sign === "~") && shares.length > 0;
        const even = Math.round(100 / Math.max(1, shares.length));
        const choices = entries.map(({ sign, share, text: own, feedback }) => {
            const words = this.#text(own);
            const correct = isSeveral ? (share ?? 0) > 0 : sign === "=";
            if (share !== null && share !== 0 && share !== -100 && !(correct && Math.abs(share - (isSeveral ? even : 100)) < 1))
                this.notes.push(`\`${words}\` earns ${share} % there; here a choice is right or wrong`);
            this.#say(words, feedback);
            return correct ? { text: words, correct } : { text: words };
        });
        return { text, kind: "choice", choices, ...(isSeveral ? { marks: "boxes" } : {}) };
    }
}
/** The questions of a file in GIFT, and line by line what is not kept as it stands there. */
export function readGift(source) {
    const diagnostics = [];
    const value = piecesOf(source).flatMap((piece) => {
        const reader = new GiftReader();
        const read = reader.read(piece);
        if (typeof read === "string") {
            diagnostics.push(diagnostic("questions/unreadable", piece.span, read, "mend the question, or write it by hand"));
            return [];
        }
        const isWhole = Object.keys(piece.kept).length > 0;
        for (const note of isWhole ? [] : reader.notes)
            diagnostics.push(diagnostic("questions/not-kept", piece.span, note, "look at the exercise that came of it"));
        return [{ question: withKept(read, piece.kept), span: piece.span }];
    });
    return { value, diagnostics };
}
