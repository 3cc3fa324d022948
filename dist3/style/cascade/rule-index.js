import { specificity } from "../selectors/selector.js";
import { Candidates } from "./candidates.js";
/** Every rule in the order of the cascade: by origin, by specificity, by order. */
function rankedEntries(origins) {
    const entries = origins.flatMap((sheets) => sheets
        .flatMap((sheet) => sheet.rules)
        .flatMap(({ selectors, declarations }) => selectors.map((selector) => ({ selector, declarations, weight: specificity(selector) })))
        .sort((a, b) => a.weight - b.weight));
    return entries.map(({ selector, declarations }, rank) => ({ selector, declarations, rank }));
}
function add(index, key, entry) {
    const entries = index.get(key);
    if (entries === undefined)
        index.set(key, [entry]);
    else
        entries.push(entry);
}
/** Rules in all sequences that are known; beyond them the index forgets what it knows before the next document. */
const mostKnown = 4_000_000;
/** Rules by the rarest thing that their subject asks for, so that an element looks at few of them. */
export class RuleIndex {
    #byId = new Map();
    #byClass = new Map();
    #byType = new Map();
    #rest = [];
    /** The rules that elements of one name with the same classes may match, and with an id that rules ask for. */
    #candidates = new Map();
    #matched = new Map();
    #known = 0;
    /** Indexes the rules of several origins, the weakest origin first. */
    constructor(origins) {
        for (const entry of rankedEntries(origins)) {
            const { subject } = entry.selector;
            const id = subject.find((simple) => simple.type === "id");
            const className = subject.find((simple) => simple.type === "class");
            const type = subject.find((simple) => simple.type === "type");
            if (id !== undefined)
                add(this.#byId, id.name, entry);
            else if (className !== undefined)
                add(this.#byClass, className.name, entry);
            else if (type !== undefined)
                add(this.#byType, type.name, entry);
            else
                this.#rest.push(entry);
        }
    }
    /** What is asked of the elements of a document that begins. */
    begin() {
        if (this.#known > mostKnown) {
            this.#known = 0;
            this.#matched.clear();
            this.#candidates.clear();
        }
        return new RuleMatcher((position) => this.#candidatesOf(position), (entries) => this.#matchedBy(entries));
    }
    #candidatesOf({ element, classes }) {
        const id = element.attributes.get("id")?.value;
        const own = id === undefined ? undefined : this.#byId.get(id);
        const key = `${element.name} ${classes.join(" ")}${own === undefined ? "" : `#${id ?? ""}`}`;
        let known = this.#candidates.get(key);
        if (known === undefined) {
            const kind = { name: element.name, classes: new Set(classes) };
            this.#candidates.set(key, (known = new Candidates(byRank([...(own ?? []), ...this.#collected(kind)]), kind)));
            this.#known += known.size;
        }
        return known;
    }
    #collected({ name, classes }) {
        const ofClasses = [...classes].flatMap((each) => this.#byClass.get(each) ?? []);
        return [...ofClasses, ...(this.#byType.get(name) ?? []), ...this.#rest];
    }
    #matchedBy(entries) {
        const key = entries.map(({ rank }) => rank).join(" ");
        let known = this.#matched.get(key);
        if (known === undefined) {
            this.#matched.set(key, (known = { entries, number: this.#matched.size }));
            this.#known += entries.length;
        }
        return known;
    }
}
function byRank(entries) {
    return entries.toSorted((a, b) => a.rank - b.rank);
}
/** Finds the rules of one document's elements, and counts what that takes. */
export class RuleMatcher {
    effort = { steps: 0 };
    #counted = new Set();
    #candidatesOf;
    #matchedBy;
    constructor(candidatesOf, matchedBy) {
        this.#candidatesOf = candidatesOf;
        this.#matchedBy = matchedBy;
    }
    /** The rules that match an element or one of its pseudo-elements. */
    matching(position) {
        const candidates = this.#candidatesOf(position);
        if (!this.#counted.has(candidates)) {
            this.#counted.add(candidates);
            this.effort.steps += candidates.cost;
        }
        return candidates.matching(position, this.effort, this.#matchedBy);
    }
}
