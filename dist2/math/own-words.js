import { isTraditional, partsOf } from "../language/index.js";
import { wordTables } from "./word-tables.js";
const tag = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;
function decoded(text) {
    return text.replace(/&#x([0-9a-f]+);/gi, (_, digits) => String.fromCodePoint(parseInt(digits, 16)))
        .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
/** The tree of MathML that was written by a program: nothing in it is out of place. */
function treeOf(mathml) {
    const root = { name: "math", facts: "", text: "", children: [] };
    const open = [root];
    for (const [, ends, name, facts = "", isEmpty, text] of mathml.matchAll(tag)) {
        const top = open.at(-1) ?? root;
        if (name === undefined)
            top.text += decoded(text ?? "").trim();
        else if (ends === "/")
            open.pop();
        else {
            const node = { name, facts, text: "", children: [] };
            top.children.push(node);
            if (isEmpty !== "/")
                open.push(node);
        }
    }
    return root;
}
/** What an element says where it stands for nothing but what is in it. */
function isPlain({ name, children }) {
    return ["mi", "mn"].includes(name) || (children.length === 1 && children.every(isPlain));
}
/** Whether an element is a sign that runs over a range, as a sum is. */
function isOperator({ name, children }) {
    return name === "mo" || (children.length === 1 && children.every(isOperator));
}
/** All signs in an element. */
function textOf(node) {
    return node === undefined ? "" : node.text + node.children.map(textOf).join("");
}
function filled(pattern, parts) {
    return pattern.replace(/\d/g, (digit) => parts[Number(digit) - 1] ?? "");
}
class Speaker {
    #words;
    constructor(words) {
        this.#words = words;
    }
    say(node) {
        const words = this.#words;
        const parts = node.children.map((child) => this.say(child));
        const [, second] = node.children;
        switch (node.name) {
            case "mo":
                return words.signs[node.text] ?? node.text;
            case "mfrac":
                if (node.facts.includes('linethickness="0"'))
                    return filled(words.choice, parts);
                return filled(node.children.every(isPlain) ? words.fraction : words.longFraction, parts);
            case "msqrt":
                return filled(words.root, [parts.join(" ")]);
            case "mroot":
                return filled(words.rootOf, parts);
            case "msup":
                return this.#power(parts, second);
            case "msub":
                return filled(words.index, parts);
            case "msubsup":
                return this.#scripts(node, parts);
            case "munderover":
                return filled(words.range, parts);
            case "munder":
                return filled(words.under, parts);
            case "mover":
                return filled(words.accents[second?.text ?? ""] ?? words.over, parts);
            case "mtr":
                return filled(words.row, [parts.join(", ")]);
            case "annotation":
                return "";
            default:
                return [node.text, ...parts].filter((each) => each !== "").join(" ");
        }
    }
    /** An operator from one end of its range to the other; of a letter its index, and what that is raised to. */
    #scripts({ children: [base, , raised] }, parts) {
        if (base === undefined || isOperator(base))
            return filled(this.#words.range, parts);
        return this.#power([filled(this.#words.index, parts), parts[2] ?? ""], raised);
    }
    #power(parts, raised) {
        const { raised: signs, squared, cubed, power, aloft } = this.#words;
        const usual = parts[1] === "2" ? squared : parts[1] === "3" ? cubed : power;
        return filled(signs[textOf(raised)] ?? (/[+−]$/.test(textOf(raised)) ? aloft : usual), parts);
    }
}
/** Which of the languages whose words are built in a text is in; `null` where none is. Chinese is so in short characters only. */
export function languageOfWords(lang) {
    const { language } = partsOf(lang);
    return Object.hasOwn(wordTables, language) && !isTraditional(lang) ? language : null;
}
/** The words of a formula given as MathML in one of these languages. */
export function ownWords(mathml, lang) {
    const words = wordTables[lang];
    return words === undefined ? "" : new Speaker(words).say(treeOf(mathml)).replace(/\s+/g, " ").trim();
}
