const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** An address out of a text in which little else stands: `[a@b.c](mailto:a@b.c)`, `<a@b.c>`. */
function emailOf(text) {
    const plain = text.replace(/\[([^[\]]*)\]\(mailto:([^()\s]+)\)/, "$2").replace(/\\(?=[@._])/g, "").replace(/[<>*`]/g, "").trim();
    const [found] = address.exec(plain) ?? [];
    return found !== undefined && plain.replace(found, "").trim() === "" ? found : null;
}
/** The people that a value names: `Ann Low and Bo Bow`, `王五、赵六`, `Ann Low, Ph.D.`; an address stays with its name. */
function peopleOf(text) {
    const separator = /\s*[、；;\n]\s*|\s+(?:and|&)\s+(?=\p{Lu})|，|,\s*(?!(?:Ph\.?\s?D|M\.?\s?D|M\.?\s?A|M\.?\s?S|B\.?\s?A|J\.?\s?D|Ed\.?\s?D|Jr|Sr|Dr|Prof|Ass|Lect|LL|MBA|PE|RN|[a-z]|\d)|[^,]*@)/u;
    return text.split(separator).filter((one) => one.trim() !== "").map((one) => {
        const mailto = /\[([^[\]]+)\]\(mailto:([^()\s]+)\)/.exec(one);
        const email = mailto?.[2] ?? address.exec(one)?.[0] ?? null;
        const bare = mailto === null ? one.replace(email ?? "", "") : one.replace(mailto[0], mailto[1] === email ? "" : (mailto[1] ?? ""));
        const name = bare.replace(/[(（<[]\s*(?:e-?mail|邮箱)?\s*[:：]?\s*[)）>\]]/gi, "").replace(/[,，:：\s–-]+$/, "").trim();
        return name === "" ? { name: email ?? one.trim(), email } : { name, email };
    });
}
/** The people of a syllabus; an address or an office belongs to who was named last. */
export class People {
    all = [];
    /** Facts that came before anybody was named. */
    #early = [];
    /** Puts a fact where it belongs; `false` where nobody has room for it. */
    take(fact) {
        if (fact.name === "instructor" || fact.name === "assistant") {
            if (fact.value.length > 200)
                return false;
            this.#add(fact);
            return true;
        }
        const person = this.all.at(-1);
        if (person === undefined) {
            this.#early.push(fact);
            return true;
        }
        return this.#fill(person, fact);
    }
    #add({ name, value, text }) {
        const assists = name === "assistant";
        for (const one of peopleOf(value)) {
            const known = this.all.find((person) => person.name === one.name);
            if (known !== undefined)
                known.pieces.push(text);
            else
                this.all.push({ ...one, office: null, officeHours: null, affiliation: null, phone: null, url: null, assists, pieces: [text] });
        }
        const [first] = this.all;
        for (const fact of this.#early.splice(0))
            if (first === undefined || !this.#fill(first, fact))
                this.homeless.push(fact);
    }
    /** Facts that no person takes. */
    homeless = [];
    #fill(person, { name, value, text }) {
        const put = (key, found) => {
            if (found === null || (person[key] !== null && person[key] !== found))
                return false;
            person[key] = found;
            person.pieces.push(text);
            return true;
        };
        if (name === "email")
            return put("email", emailOf(value));
        if (name === "office-hours")
            return put("officeHours", value);
        return name === "office" || name === "affiliation" || name === "phone" ? put(name, value) : false;
    }
    /** Facts that belong to nobody after all. */
    left() {
        return [...this.homeless, ...this.#early];
    }
}
