import { undecided } from "../selectors/decided.js";
import { matches } from "../selectors/match.js";
/** What telling one rule's conditions from the others' counts, in steps of matching. */
const stepsPerRule = 32;
/** Characters of answers that are kept, for the next element that answers alike. */
const mostKept = 2_000_000;
/**
 * The rules that elements of one kind may match. What all of them meet or miss is settled once; rules that ask the same of what is
 * left are asked once an element, and elements that answer alike share what was found.
 */
export class Candidates {
    #rules = [];
    #conditions = [];
    #found = new Map();
    #kept = 0;
    /** Steps of settling them: every document counts them that has elements of this kind. */
    cost;
    /** `entries` come weakest first. */
    constructor(entries, kind) {
        const known = new Map();
        for (const entry of entries) {
            const { subject, others } = entry.selector;
            const left = undecided(subject, kind);
            if (left !== null)
                this.#rules.push({ entry, condition: this.#conditionOf({ subject: left, others, pseudo: null }, known) });
        }
        this.cost = entries.length * stepsPerRule;
    }
    /** How much is kept of them. */
    get size() {
        return this.#rules.length;
    }
    /** The rules that match an element of the kind; `matchedBy` makes one object of equal ones. */
    matching(position, effort, matchedBy) {
        let answers = "";
        for (const condition of this.#conditions)
            answers += matches(condition, position, effort) ? "1" : "0";
        effort.steps += this.#rules.length >> 3;
        const known = this.#found.get(answers);
        if (known !== undefined)
            return known;
        const found = matchedBy(this.#rules.filter(({ condition }) => condition === -1 || answers[condition] === "1").map(({ entry }) => entry));
        this.#kept += answers.length;
        if (this.#kept <= mostKept)
            this.#found.set(answers, found);
        return found;
    }
    /** The number of a condition; -1 for the one that everything meets. */
    #conditionOf(condition, known) {
        if (condition.subject.length === 0 && condition.others.length === 0)
            return -1;
        const key = JSON.stringify([condition.subject, condition.others]);
        let number = known.get(key);
        if (number === undefined) {
            known.set(key, (number = this.#conditions.length));
            this.#conditions.push(condition);
        }
        return number;
    }
}
