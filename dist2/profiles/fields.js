import { diagnostic } from "../diagnostics/index.js";
import { course as courseKind, lessonsOfPart, plainText, recordsIn, teachingRows, wordsOfItems } from "../model/index.js";
import { hoursOfKind, isSaid, placeOf, rowAt, valueOfKey, wordsIn } from "./values.js";
function rowKind(kind, key) {
    return recordsIn(kind).map((record) => rowAt(record, key)).find((row) => row !== undefined)?.[1].kind ?? null;
}
/** What a step leads to: a field, the hours of a kind, or the items of a list of one role or kind. */
function stepped({ path, kind, value }, step) {
    const next = path === "" ? step : `${path}.${step}`;
    if (Array.isArray(value) && wordsOfItems(kind).includes(step)) {
        return { path: next, kind, value: value.filter((item) => item["role"] === step || item["kind"] === step) };
    }
    const inside = rowKind(kind, step) ?? kind;
    if (path === "hours" && value !== null)
        return { path: next, kind: inside, value: hoursOfKind(value, step) };
    const records = recordsIn(kind);
    const of = (one) => records.map((record) => valueOfKey(record, one, step)).find((found) => found !== undefined) ?? null;
    return { path: next, kind: inside, value: Array.isArray(value) ? value.map(of) : of(value) };
}
function foundAt(course, path) {
    return path.split(".").reduce(stepped, { path: "", kind: courseKind, value: course });
}
/** Whether a part says how it is taught itself, or all of its lessons do. */
function isTaughtSo(part, lessons, key) {
    const own = lessonsOfPart(part, lessons);
    const name = key;
    return key in teachingRows && own.length > 0 && own.length === part.lessons.length && own.every((lesson) => isSaid(lesson[name]));
}
/** How messages name an item: by what it is called. */
function nameOf(item) {
    const words = ["name", "title", "question", "item"].map((key) => item[key]).find((one) => typeof one === "object" && one !== null && "inlines" in one);
    const text = words ? plainText(words.inlines).trim() : "";
    return text === "" ? "an item" : `\`${text}\``;
}
/** Finds the fields that rules ask for. */
export class FieldJudge {
    #course;
    #places;
    /** `places` are those of the keys of `course.yaml`. */
    constructor(course, places) {
        this.#course = course;
        this.#places = places;
    }
    judge(rule) {
        const found = rule.fields.map(({ value }) => foundAt(this.#course, value));
        const said = found.filter(({ value }) => isSaid(value));
        const [first] = said;
        if (first === undefined)
            return { places: [], faults: [this.#missing(rule)] };
        const places = said.flatMap((one) => this.#placeOf(one) ?? []);
        return { places, faults: [...this.#fewer(rule, said), ...said.flatMap((one) => this.#items(rule, one)), ...this.#lengths(rule, said)] };
    }
    /** Where a field stands: that of its key, so that the heading of what is missing inside is shown. */
    #placeOf({ path, value }) {
        const [key = ""] = path.split(".");
        return (path.includes(".") ? placeOf(value) : null) ?? this.#places.get(key) ?? placeOf(value);
    }
    #missing({ id, asks, fields }) {
        const [key = ""] = fields[0]?.value.split(".") ?? [];
        const span = this.#places.get(key) ?? this.#course.title.span;
        const names = fields.map(({ value }) => `\`${value}\``).join(" or ");
        const slot = fields.some(({ value }) => this.#isToCome(value));
        return diagnostic("profile/missing", span, `${id.value}: ${asks.value}: ${slot ? `${names} is still to come` : `there is no ${names}`}`, slot ? "write it" : `add ${names}`);
    }
    #isToCome(path) {
        return this.#course.textSlots.some(({ id, isFilled }) => !isFilled && (id === path || id.startsWith(`${path}.`)));
    }
    #fewer({ id, asks, least }, said) {
        const count = said.reduce((sum, { value }) => sum + (Array.isArray(value) ? value.filter(isSaid).length : 1), 0);
        const [first] = said;
        if (least === null || count >= least.value || first === undefined)
            return [];
        return [diagnostic("profile/missing", this.#placeOf(first), `${id.value}: ${asks.value}: \`${first.path}\` has ${count} of at least ${least.value}`, "add what is missing")];
    }
    #items({ id, asks, each }, { path, kind, value }) {
        const records = recordsIn(kind);
        // A text that may stand in place of a list has no items.
        if (each.length === 0 || records.length === 0)
            return [];
        return (Array.isArray(value) ? value : [value]).flatMap((item) => {
            const has = ({ value: key }) => records.some((record) => isSaid(valueOfKey(record, item, key))) || (path === "parts" && isTaughtSo(item, this.#course.lessons, key));
            if (each.some(has))
                return [];
            const names = each.map((one) => `\`${one.value}\``).join(" or ");
            return [diagnostic("profile/missing", placeOf(item) ?? this.#places.get(path) ?? null, `${id.value}: ${asks.value}: ${nameOf(item)} has no ${names}`, `add ${names} to it`)];
        });
    }
    #lengths({ id, asks, words }, said) {
        if (words === null)
            return [];
        return said.flatMap((found) => {
            const count = wordsIn(found.value);
            const least = words.least?.value ?? 0;
            const most = words.most?.value ?? Infinity;
            if (count >= least && count <= most)
                return [];
            const bound = count < least ? `at least ${least}` : `at most ${most}`;
            return [diagnostic("profile/length", this.#placeOf(found), `${id.value}: ${asks.value}: \`${found.path}\` has ${count} words, asked for are ${bound}`, count < least ? "say more" : "shorten it")];
        });
    }
}
