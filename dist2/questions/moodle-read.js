import { diagnostic } from "../diagnostics/index.js";
import { tokenize } from "../xml/index.js";
import { asMarkdown, escaped, resolved } from "./plain-markdown.js";
import { asAnswer, keptIn, withKept } from "./question.js";
/** The elements of a text; what is not closed ends with what is around it. */
function treeOf(text) {
    const root = { name: "", attributes: new Map(), children: [], text: "", kept: {}, start: 0, end: text.length };
    const open = [root];
    for (const token of tokenize(text)) {
        const at = open.at(-1) ?? root;
        const written = text.slice(token.start, token.end);
        if (token.type === "start-tag") {
            const attributes = new Map(token.attributes.map(({ name, value }) => [text.slice(name.start, name.end), value === null ? "" : resolved(text.slice(value.start, value.end))]));
            const node = { name: text.slice(token.name.start, token.name.end), attributes, children: [], text: "", kept: {}, start: token.start, end: token.end };
            at.children.push(node);
            if (!token.selfClosing)
                open.push(node);
        }
        else if (token.type === "end-tag") {
            const name = text.slice(token.name.start, token.name.end);
            const index = open.findLastIndex((node) => node.name === name);
            if (index > 0)
                for (const node of open.splice(index))
                    node.end = token.end;
        }
        else if (token.type === "text")
            at.text += resolved(written);
        else if (token.type === "cdata")
            at.text += written.replace(/^<!\[CDATA\[|\]\]>$/g, "");
        else if (token.type === "comment")
            at.kept = { ...at.kept, ...keptIn(written.replace(/^<!--|-->$/g, "")) };
    }
    return root;
}
function named({ children }, name) {
    return children.find((child) => child.name === name) ?? null;
}
/** Reads one question. */
class MoodleReader {
    notes = [];
    #feedback = [];
    #node;
    constructor(node) {
        this.#node = node;
    }
    read() {
        const type = this.#node.attributes.get("type") ?? "";
        if (type === "category")
            return null;
        const asked = this.#asked(type);
        if (asked === null)
            return `questions of the type \`${type}\` are not read`;
        const title = this.#plain("name");
        const general = this.#words(named(this.#node, "generalfeedback"));
        const said = [general, this.#feedback.map((one) => `- ${one}`).join("\n")].filter((one) => one !== "").join("\n\n");
        const points = Number(this.#plain("defaultgrade"));
        const tags = (named(this.#node, "tags")?.children ?? []).map((tag) => this.#words(tag)).filter((tag) => tag !== "");
        const hint = this.#words(named(this.#node, "hint"));
        const id = this.#plain("idnumber");
        return {
            ...(title === "" || asked.text.startsWith(title.replace(/…$/, "")) ? {} : { title }), ...(id === "" ? {} : { id }), ...asked, ...(points > 0 && points !== 1 ? { points } : {}),
            ...(hint === "" ? {} : { hint }), ...(said === "" ? {} : { solution: said }), ...(tags.length === 0 ? {} : { tags }),
        };
    }
    #plain(name) {
        const node = named(this.#node, name);
        return node === null ? "" : (named(node, "text")?.text ?? node.text).trim();
    }
    #words(node) {
        if (node === null)
            return "";
        const { text, lost } = asMarkdown((named(node, "text")?.text ?? node.text).trim(), formatOf(node));
        if (lost.length > 0)
            this.notes.push(`Markdown has nothing for ${lost.map((name) => `\`<${name}>\``).join(", ")}: the words stay`);
        return text;
    }
    #answers() {
        return this.#node.children.filter(({ name }) => name === "answer").map((node) => {
            const one = { text: this.#words(node), share: Number(node.attributes.get("fraction") ?? 0), node };
            const said = this.#words(named(node, "feedback"));
            if (said !== "")
                this.#feedback.push(`${one.text}: ${said}`);
            return one;
        });
    }
    #asked(type) {
        const text = this.#words(named(this.#node, "questiontext"));
        switch (type) {
            case "description":
                return { text };
            case "essay": {
                const lines = Number(this.#plain("responsefieldlines"));
                const rubric = this.#words(named(this.#node, "graderinfo"));
                return { text, kind: "open", ...(lines > 0 ? { lines } : {}), ...(rubric === "" ? {} : { rubric }) };
            }
            case "truefalse":
                return { text, kind: "true-false", answer: this.#answers().some(({ text: own, share }) => /^true$/i.test(own) && share > 0) };
            case "multichoice":
                return this.#choice(text);
            case "shortanswer":
                return this.#short(text);
            case "numerical":
                return this.#numeric(text);
            case "matching":
                return this.#matching(text);
            case "ordering":
                return { text, kind: "order", items: this.#answers().toSorted((a, b) => a.share - b.share).map(({ text: own }) => own) };
            case "cloze":
                return this.#cloze(text);
            default:
                return null;
        }
    }
    #choice(text) {
        const isSingle = this.#plain("single") !== "false";
        const answers = this.#answers();
        const right = answers.filter(({ share }) => share > 0);
        for (const { text: own, share } of answers)
            if (share !== 0 && share !== -100 && Math.abs(share - 100 / (isSingle ? 1 : Math.max(1, right.length))) > 0.01)
                this.notes.push(`\`${own}\` earns ${share} % there; here a choice is right or wrong`);
        const choices = answers.map(({ text: own, share }) => ((isSingle ? share === 100 : share > 0) ? { text: own, correct: true } : { text: own }));
        return { text, kind: "choice", choices, ...(isSingle ? {} : { marks: "boxes" }) };
    }
    #short(text) {
        const accepted = this.#answers().filter(({ share }) => share > 0);
        for (const { text: own, share } of accepted)
            if (share !== 100)
                this.notes.push(`\`${own}\` earns ${share} % there, and all points here`);
        return { text, kind: "short", answer: asAnswer(accepted.map(({ text: own }) => own)) };
    }
    #numeric(text) {
        const [first, ...others] = this.#answers();
        for (const other of others)
            this.notes.push(`a question has one number here: \`${other.text}\`, ${other.share} % of the points, is left out`);
        const unit = (named(this.#node, "units")?.children ?? []).map((one) => named(one, "unit_name")?.text.trim() ?? "").find((name) => name !== "");
        return { text, kind: "numeric", answer: Number(first?.text ?? 0), tolerance: Number(first === undefined ? 0 : (named(first.node, "tolerance")?.text ?? 0)), ...(unit === undefined ? {} : { unit }) };
    }
    #matching(text) {
        const pairs = this.#node.children.filter(({ name }) => name === "subquestion").flatMap((node) => {
            const pair = { left: this.#words(node), right: this.#words(named(node, "answer")) };
            if (pair.left !== "")
                return [pair];
            this.notes.push(`\`${pair.right}\` belongs to nothing, and is left out`);
            return [];
        });
        return { text, kind: "matching", pairs };
    }
    /** Gaps become blanks with their right word; what else a gap says is told. */
    #cloze(text) {
        const blanks = text.replace(/\{\d*:([A-Z_]+):((?:\\\\\}|\\.|[^{}\\])*)\}/gs, (whole, kind, inside) => {
            // Signs of Markdown were escaped around those that Moodle escapes: `~` and `#` part the answers of a gap.
            const answers = inside.replace(/\\([!-/:-@[-`{-~])/g, "$1");
            const [, found] = /(?:^|~)(?:=|%100%)((?:\\.|[^~#\\])*)/s.exec(answers) ?? [];
            if (found === undefined) {
                this.notes.push(`a gap without a right word stays as it is written: \`${kind}\``);
                return whole;
            }
            const [given = "", near] = /^NUM|^NM$/.test(kind) ? found.split(":") : [found];
            const word = given.replace(/\\(.)/gs, "$1");
            if (near !== undefined && Number(near) !== 0)
                this.notes.push(`of the gap \`${word}\` the tolerance ${near} is left out`);
            if (/[~#]/.test(answers.replace(/\\./gs, "")))
                this.notes.push(`of the gap \`${word}\` other answers and what is said of them are left out`);
            return `:blank[${escaped(word)}]`;
        });
        return { text: blanks, kind: "blank" };
    }
}
/** The format of a text: that of its element, in which Moodle leaves out `html`. */
function formatOf({ name, attributes }) {
    const known = attributes.get("format");
    if (known !== undefined)
        return known === "moodle_auto_format" ? "html" : known === "plain_text" ? "plain" : known;
    return name === "questiontext" || name === "generalfeedback" || name === "feedback" ? "html" : "plain";
}
/** The questions of a file in Moodle's XML, and line by line what is not kept as it stands there. */
export function readMoodle(source) {
    const diagnostics = [];
    const quiz = named(treeOf(source.text), "quiz");
    const start = { source, start: 0, end: Math.min(1, source.text.length) };
    if (quiz === null)
        return { value: null, diagnostics: [diagnostic("questions/no-questions", start, "the file has no `<quiz>`", "export the questions of Moodle as Moodle XML")] };
    const value = quiz.children.filter(({ name }) => name === "question").flatMap((node) => {
        const span = { source, start: node.start, end: node.end };
        const reader = new MoodleReader(node);
        const read = reader.read();
        if (typeof read === "string")
            diagnostics.push(diagnostic("questions/unreadable", span, read, "write it by hand"));
        if (read === null || typeof read === "string")
            return [];
        for (const note of Object.keys(node.kept).length > 0 ? [] : reader.notes)
            diagnostics.push(diagnostic("questions/not-kept", span, note, "look at the exercise that came of it"));
        return [{ question: withKept(read, node.kept), span }];
    });
    return { value, diagnostics };
}
