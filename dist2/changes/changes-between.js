import { digestMark } from "./facts.js";
import { FactWords } from "./words-in.js";
/** What a change is about by its field, wherever that stands. */
const byField = {
    weight: "weight", points: "points", due: "due", date: "date", hours: "hours", wording: "wording", heading: "wording", caption: "wording", figure: "slot", table: "slot", listing: "slot", slot: "slot",
    lesson: "lesson", part: "part", section: "wording", topic: "wording", sheet: "wording", exam: "wording", term: "wording",
};
/** And by the part of the course that it stands in. */
const byArea = {
    policies: "policy", late: "policy", assessments: "assessment", "grading-scale": "grading", grading: "grading", meetings: "meeting", schedule: "schedule", outcomes: "outcome", materials: "reading",
    instructors: "contact", assistants: "contact", contact: "contact", communication: "contact", parts: "part", lessons: "lesson", description: "wording", acknowledgement: "wording",
};
/** The longest words that are printed whole; of longer ones the stretch that differs is. */
const longest = 160;
/** Words of around a change that are kept. */
const around = 4;
/** The numbers of a longest run that rises, by their indices: what is not in it has moved. */
function risingRun(numbers) {
    const length = numbers.map(() => 1);
    const from = numbers.map(() => -1);
    for (const [at, number] of numbers.entries())
        for (let before = 0; before < at; before++)
            if ((numbers[before] ?? 0) < number && (length[before] ?? 0) + 1 > (length[at] ?? 0)) {
                length[at] = (length[before] ?? 0) + 1;
                from[at] = before;
            }
    const run = new Set();
    for (let at = length.indexOf(Math.max(...length)); at >= 0; at = from[at] ?? -1)
        run.add(at);
    return run;
}
function idOf({ field, key }) {
    return `${field} ${key}`;
}
const texts = new WeakMap();
/** What is said of something, each by what it is said of: found once, since a thing with a new name is held against all others. */
function saidOf(fact) {
    let said = texts.get(fact);
    if (said === undefined)
        texts.set(fact, (said = fact.facts.map((one) => [idOf(one), JSON.stringify(one)])));
    return said;
}
/** The share of the fields of two things that say the same. */
function likeness(one, other) {
    const said = new Map(saidOf(one));
    const alike = saidOf(other).filter(([id, text]) => said.get(id) === text).length;
    return alike / Math.max(1, one.facts.length, other.facts.length);
}
/** Which fact of before each one of now is; those that are called otherwise now by what is said of them. */
function paired(before, now) {
    const known = new Map(before.map((fact) => [idOf(fact), fact]));
    const pairs = new Map();
    for (const fact of now) {
        const same = known.get(idOf(fact));
        if (same !== undefined)
            pairs.set(fact, same);
    }
    const taken = new Set(pairs.values());
    for (const fact of now) {
        if (pairs.has(fact) || fact.key === "")
            continue;
        const alike = before.filter((one) => one.field === fact.field && !taken.has(one)).map((one) => ({ one, share: likeness(one, fact) }));
        const [best] = alike.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share);
        if (best === undefined)
            continue;
        pairs.set(fact, best.one);
        taken.add(best.one);
    }
    return pairs;
}
/** The stretches of two texts that differ, with a few words around them. */
function stretches(before, now) {
    if (before.length <= longest && now.length <= longest)
        return [before, now];
    const [one, other] = [before, now].map((text) => text.match(/\p{Script=Han}|\S+\s*/gu) ?? []);
    const [old, own] = [one ?? [], other ?? []];
    let start = 0;
    while (start < Math.min(old.length, own.length) && old[start] === own[start])
        start++;
    let end = 0;
    while (end < Math.min(old.length, own.length) - start && old[old.length - 1 - end] === own[own.length - 1 - end])
        end++;
    const cut = (words) => {
        const [from, to] = [Math.max(0, start - around), Math.min(words.length, words.length - end + around)];
        const kept = words.slice(from, to).join("").trim();
        const short = kept.length > longest * 2 ? `${kept.slice(0, longest * 2).trim()}…` : kept;
        return `${from > 0 ? "… " : ""}${short}${to < words.length ? " …" : ""}`;
    };
    return [cut(old), cut(own)];
}
/** All that is said of something, on one line. */
function summary(fact) {
    const said = [fact.value ?? "", ...fact.facts.map(summary)].filter((words) => words !== "" && words !== fact.name && !words.startsWith(digestMark));
    const text = said.join("; ");
    return text.length > longest ? `${text.slice(0, longest).trim()}…` : text;
}
/** Finds what has changed. */
class Comparison {
    changes = [];
    #words;
    constructor(lang) {
        this.#words = new FactWords(lang);
    }
    compare(before, now, place) {
        const pairs = paired(before, now);
        const kept = new Set(pairs.values());
        for (const fact of now) {
            const old = pairs.get(fact);
            const here = place ?? { area: fact.field, where: [] };
            if (old === undefined)
                this.#appeared(fact, here, "new");
            else
                this.#both(old, fact, here);
        }
        for (const fact of before)
            if (!kept.has(fact))
                this.#appeared(fact, place ?? { area: fact.field, where: [] }, "removed");
        if (place?.area === "lessons" && place.where.length === 1)
            this.#moves(before, now);
    }
    #both(old, now, place) {
        if (now.field === "part" && place.area === "lessons")
            return;
        if (old.value !== now.value) {
            if (["open", "filled"].includes(now.value ?? "") && now.name !== "")
                this.#tell(now, { ...place, where: [...place.where, now.name] }, { what: now.value === "filled" ? "filled" : "changed", before: null, after: null });
            else {
                const isKept = [old.value, now.value].every((value) => value?.startsWith(digestMark) !== true);
                const [before, after] = isKept ? stretches(old.value ?? "", now.value ?? "") : [null, null];
                this.#tell(now, place, { what: "changed", before, after });
            }
        }
        this.compare(old.facts, now.facts, this.#inside(now, place));
    }
    /** Where what is said of a fact stands: in the section of a field, or at a thing in it. */
    #inside({ field, name, key }, { area, where }) {
        if (where.length === 0)
            return { area, where: [this.#words.label(field)] };
        return key === "" && name === "" ? { area, where } : { area, where: [...where, name] };
    }
    #appeared(fact, place, what) {
        // A whole section that is new is told thing by thing.
        if (place.where.length === 0 && fact.facts.length > 0) {
            for (const one of fact.facts)
                this.#appeared(one, this.#inside(fact, place), what);
            return;
        }
        const said = fact.field === "lesson" ? null : summary(fact);
        const isThing = fact.name !== "";
        this.#tell(fact, isThing ? { ...place, where: [...place.where, fact.name] } : place, { what, before: what === "removed" ? said : null, after: what === "new" ? said : null });
    }
    /** Lessons that are taught in another order, or in another part. */
    #moves(before, now) {
        const partOf = ({ facts }) => facts.find(({ field }) => field === "part")?.value ?? "";
        const both = now.flatMap((fact) => {
            const at = before.findIndex(({ key }) => key === fact.key);
            return at < 0 ? [] : [{ fact, at, old: before[at] ?? fact }];
        });
        const run = risingRun(both.map(({ at }) => at));
        const [oldParts, parts] = [new Set(before.map(partOf)), new Set(now.map(partOf))];
        for (const [index, { fact, old }] of both.entries()) {
            const isElsewhere = partOf(old) !== partOf(fact) && parts.has(partOf(old)) && oldParts.has(partOf(fact));
            if (run.has(index) && !isElsewhere)
                continue;
            this.#tell(fact, { area: "lessons", where: [this.#words.label("lessons"), fact.name] }, { what: "moved", before: old.name === fact.name ? partOf(old) : old.name, after: partOf(old) === partOf(fact) ? fact.name : partOf(fact) });
        }
    }
    #tell({ field }, { area, where }, { what, before, after }) {
        const kind = byArea[area] === "policy" ? "policy" : (byField[field] ?? byArea[area] ?? "fact");
        const label = this.#words.label(field);
        this.changes.push({ kind, what, where: where.length === 1 && where[0] === label ? [] : where, field, label, before: before === "" ? null : before, after: after === "" ? null : after });
    }
}
/** What has changed of the facts of a course, in the order of its documents and in the words of its language. */
export function changesBetween(before, now, lang) {
    const comparison = new Comparison(lang);
    comparison.compare(before, now, null);
    return comparison.changes;
}
