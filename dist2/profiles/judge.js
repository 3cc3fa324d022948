import { diagnostic } from "../diagnostics/index.js";
import { dayNumber, dayOfNumber, isoDate, plainText } from "../model/index.js";
import { FieldJudge } from "./fields.js";
import { isSaid } from "./values.js";
import { wholeFinding } from "./whole-rules.js";
class Judge {
    #judged;
    #fields;
    constructor(judged) {
        this.#judged = judged;
        this.#fields = new FieldJudge(judged.course, judged.places);
    }
    finding(rule) {
        if (rule.fields.length > 0)
            return this.#fields.judge(rule);
        if (rule.policy !== null)
            return this.#policy(rule, rule.policy);
        if (rule.order.length > 0)
            return this.#order(rule);
        if (rule.publish !== null)
            return this.#publication(rule, rule.publish);
        return wholeFinding(rule, this.#judged.course, this.#at("schedule"));
    }
    #at(key) {
        return this.#judged.places.get(key) ?? this.#judged.course.title.span;
    }
    #policy(rule, asked) {
        const { policies, late } = this.#judged.course;
        const words = asked.about.map(({ value }) => value.toLowerCase());
        const isMeant = (one) => (asked.id !== null ? one.policy?.value === asked.id.value : words.some((word) => plainText(one.title.inlines).toLowerCase().includes(word)));
        const found = policies.filter((one) => isMeant(one) && isSaid(one.text));
        const [first] = found;
        if (first !== undefined)
            return { places: [first.span], faults: found.flatMap((one) => this.#locked(rule, asked, one)) };
        // What late work costs has a key of its own.
        if (asked.id === null && late !== null && words.includes("late"))
            return { places: [late.span], faults: [] };
        const id = asked.id?.value ?? null;
        const local = id === null ? undefined : policies.find((one) => one.policy === null && namesId(plainText(one.title.inlines), id));
        const what = `shared policy \`${id ?? ""}\``;
        const titles = words.map((word) => `\`${word}\``).join(", ");
        const message = id === null ? "no policy has that in its title" : local === undefined ? `there is no ${what}` : `words of the course stand where the ${what} is asked for`;
        return { places: [], faults: [diagnostic("profile/policy", local?.span ?? this.#at("policies"), `${rule.id.value}: ${rule.asks.value}: ${message}`, id === null ? `add one to \`policies\` with one of these in its title: ${titles}` : `write \`- policy: ${id}\` into \`policies\``)] };
    }
    /** Whether a shared policy is the one that was approved. */
    #locked({ id, asks }, { version, sha256 }, { title, version: own, policy, span }) {
        if (policy === null)
            return [];
        const has = own === null ? null : plainText(own.inlines);
        const sum = this.#judged.sums.get(title.span.source) ?? null;
        const refuse = (at, what, hint) => diagnostic("profile/policy", at, `${id.value}: ${asks.value}: ${what}`, hint);
        return [
            ...(version === null || version.value === has ? [] : [refuse(own?.span ?? span, `\`${policy.value}\` is version \`${has ?? "–"}\`, asked for is \`${version.value}\``, "take the file of that version")]),
            ...(sha256 === null || sum?.startsWith(sha256.value) === true ? [] : [refuse({ source: title.span.source, start: 0, end: Math.min(1, title.span.source.text.length) }, `the file of \`${policy.value}\` is not the approved one: its SHA-256 is ${sum ?? "unknown"}`, "restore the file, or have it approved and write its sum into the profile")]),
        ];
    }
    #order({ id, asks, order }) {
        const { printed } = this.#judged;
        if (printed === null)
            return { places: [], faults: [diagnostic("profile/order", this.#judged.course.title.span, `${id.value}: ${asks.value}: the syllabus cannot be printed`, "mend its mistakes first")] };
        const there = order.map(({ value }) => value).filter((name) => printed.includes(name));
        const early = there.find((name, index) => index > 0 && printed.indexOf(name) < printed.indexOf(there[index - 1] ?? ""));
        if (early === undefined)
            return { places: there.slice(0, 1).map((name) => this.#at(name)), faults: [] };
        const before = there[there.indexOf(early) - 1] ?? "";
        return { places: [], faults: [diagnostic("profile/order", this.#at(early), `${id.value}: ${asks.value}: \`${early}\` is printed before \`${before}\``, "give the course a `templates/syllabus/layout.hbs` with that order")] };
    }
    #publication({ id, asks }, { before, after }) {
        const { course: { term, published, title }, today } = this.#judged;
        const start = term?.start ?? null;
        const refuse = (span, what, hint) => ({ places: [], faults: [diagnostic("profile/publication", span, `${id.value}: ${asks.value}: ${what}`, hint)] });
        if (start === null)
            return refuse(this.#judged.places.get("term") ?? title.span, "no term says on which day classes begin", "write a `term.yaml`, or `start` into `term`");
        const last = dayNumber(start.value) + (before === null ? (after?.value ?? 0) : -before.value);
        const by = isoDate(dayOfNumber(last));
        const note = `public by ${by}`;
        if (published !== null && dayNumber(published.value) > last)
            return refuse(published.span, `${isoDate(published.value)} is later than ${by}`, "publish it earlier");
        if (published === null && dayNumber(today) > last)
            return refuse(start.span, `${by} has passed, and nothing says when it was published`, "say `published` in `course.yaml`");
        return { places: [published?.span ?? start.span], faults: [], note };
    }
}
/** Whether words for a policy are its id: `Academic integrity`, `academic-integrity`. */
function namesId(words, id) {
    const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return bare(words) === bare(id);
}
/** What a course meets of a profile, rule by rule in its order. */
export function judgeProfile({ rules }, judged) {
    const judge = new Judge(judged);
    return rules.map((rule) => {
        const { places, faults, note = null } = judge.finding(rule);
        return { rule, status: faults.length === 0 ? "met" : "missing", places, faults, note };
    });
}
