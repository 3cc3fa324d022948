const wrappers = { "*": "emphasis", "_": "italics", '"': "quotation" };
class TemplateParser {
    #at = 0;
    #text;
    constructor(text) {
        this.#text = text;
    }
    nodes(until) {
        const nodes = [];
        while (this.#at < this.#text.length && !until.includes(this.#here)) {
            const sign = this.#here;
            if (sign === "{")
                nodes.push(this.#brace());
            else if (sign === "<")
                nodes.push(this.#group());
            else if (sign === "*" || sign === "_" || sign === '"')
                nodes.push(this.#wrapped(sign));
            else
                nodes.push({ kind: "text", text: this.#words() });
        }
        return nodes;
    }
    get #here() {
        return this.#text.charAt(this.#at);
    }
    #words() {
        const [words = ""] = /^[^{}<>|*_"]+/.exec(this.#text.slice(this.#at)) ?? [];
        if (words === "")
            throw new Error(`the template \`${this.#text}\` has a stray \`${this.#here}\``);
        this.#at += words.length;
        return words;
    }
    #brace() {
        const end = this.#text.indexOf("}", this.#at);
        const inside = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        const name = inside.slice(1);
        if (inside.startsWith("#"))
            return { kind: "named", name };
        if (inside.startsWith("$") || inside.startsWith("!"))
            return { kind: "term", name, isContent: inside.startsWith("!") };
        const [variable = "", how = ""] = inside.split(":");
        return { kind: "part", name: variable, how: how === "" ? [] : how.split(",") };
    }
    #wrapped(sign) {
        this.#at += 1;
        const nodes = this.nodes(sign);
        this.#at += 1;
        return { kind: wrappers[sign], nodes };
    }
    #group() {
        const alternatives = [];
        do {
            this.#at += 1;
            alternatives.push({ guards: this.#guards(), nodes: this.nodes("|>") });
        } while (this.#here === "|");
        this.#at += 1;
        return { kind: "group", alternatives };
    }
    #guards() {
        const [whole, list] = /^((?:[?!][\w#-]+,?)+)~/.exec(this.#text.slice(this.#at)) ?? [];
        if (whole === undefined || list === undefined)
            return [];
        this.#at += whole.length;
        return list.split(",").map((guard) => ({ name: guard.slice(1), isThere: guard.startsWith("?") }));
    }
}
const parsed = new Map();
/** The nodes of a template; a style has few of them, and each is read once. */
export function templateNodes(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const nodes = new TemplateParser(text).nodes("");
    parsed.set(text, nodes);
    return nodes;
}
