import { diagnostic } from "../diagnostics/index.js";
import { sum } from "../model/index.js";
import { named } from "./term.js";
/** Meetings that take topics one after the other. */
class Stream {
    placements = [];
    faults = [];
    #slots;
    #at = 0;
    /** Hours that the meeting at hand has left; `null` where nobody knows how many it has. */
    #left;
    constructor(slots) {
        this.#slots = slots;
        this.#left = slots[0]?.hours ?? null;
    }
    lay(topic, hours) {
        if (!this.#begin(topic))
            return;
        // What takes a whole meeting takes none that has begun.
        if (hours === null && this.#left !== (this.#slots[this.#at]?.hours ?? null))
            this.#next();
        let rest = hours;
        while (this.#at < this.#slots.length) {
            rest = this.#take(topic, rest);
            if (rest === 0)
                return;
        }
        const lacking = rest === null || rest === hours ? `\`${topic.name}\`` : `${rest} of the ${String(hours)} hours of \`${topic.name}\``;
        this.faults.push(diagnostic("calendar/does-not-fit", topic.span, `the term has no meeting left for ${lacking}`, "add meetings, or give earlier lessons fewer hours"));
    }
    /** Takes of the meeting at hand what a topic still needs; gives what it needs beyond. */
    #take(topic, rest) {
        const slot = this.#slots[this.#at];
        if (slot === undefined)
            return rest;
        const left = this.#left;
        const taken = rest === null || left === null ? (left ?? rest) : Math.min(left, rest);
        this.placements.push({ topic, slot, hours: taken });
        if (rest === null || left === null || taken === left)
            this.#next();
        else
            this.#left = sum([left, -(taken ?? 0)]);
        return rest === null || left === null ? 0 : sum([rest, -(taken ?? 0)]);
    }
    #next() {
        this.#at += 1;
        this.#left = this.#slots[this.#at]?.hours ?? null;
    }
    /** Goes on to where a topic is pinned; false where there is no meeting. */
    #begin({ pin, name, span }) {
        if (pin === null)
            return true;
        const at = this.#slots.findIndex((slot) => ("day" in pin ? slot.day === pin.day : slot.week === pin.week));
        if (at === -1) {
            if ("week" in pin)
                this.faults.push(diagnostic("calendar/no-meeting", span, `week ${pin.week} has no meeting for \`${name}\``, "choose another week, or mend the meetings"));
            return false;
        }
        // In a week, the next meeting that is free will do.
        const from = "week" in pin && this.#slots[this.#at]?.week === pin.week ? this.#at : at;
        if (from < this.#at) {
            const where = "day" in pin ? `on ${named(pin.day)}` : `in week ${pin.week}`;
            const isFree = "day" in pin && this.#slots[this.#at]?.day === pin.day;
            if (!isFree)
                this.faults.push(diagnostic("calendar/out-of-order", span, `\`${name}\` is to begin ${where}, which what comes before it takes`, "move it, or give what comes before it fewer hours"));
            return true;
        }
        while (this.#at < from)
            this.#next();
        return true;
    }
}
/** The kind of meetings that holds what is taught of a kind; on a day that it is pinned to, whatever meets then. */
function streamKind(kind, pin, slots, usual) {
    const found = kind !== null && slots.some((slot) => slot.kind === kind) ? kind : usual;
    if (pin === null || !("day" in pin))
        return found;
    const then = slots.filter(({ day }) => day === pin.day);
    return then.some((slot) => slot.kind === found) ? found : (then[0]?.kind ?? found);
}
/** Kinds that need no room and no meeting, where no meetings are of them. */
const elsewhere = new Set(["online", "exam"]);
/** Lays topics onto the meetings of one group of students. */
function laidForGroup(topics, slots, usual) {
    const streams = new Map();
    for (const topic of topics) {
        for (const { kind, hours } of topic.demands) {
            const found = streamKind(kind, topic.pin, slots, usual);
            if (elsewhere.has(kind) && found !== kind)
                continue;
            let stream = streams.get(found);
            if (stream === undefined)
                streams.set(found, (stream = new Stream(slots.filter((slot) => slot.kind === found))));
            stream.lay(topic, hours);
        }
    }
    const all = [...streams.values()];
    return { placements: all.flatMap(({ placements }) => placements), faults: all.flatMap(({ faults }) => faults) };
}
/** Lays topics onto meetings in their order by their hours, for each group of students on its own. What is of no kind goes to meetings of the first pattern's kind. */
export function layTopics(topics, slots) {
    if (slots.length === 0)
        return { placements: [], faults: [] };
    const [first] = [...slots].sort((a, b) => a.pattern - b.pattern);
    const groups = [...new Set(slots.map(({ group }) => group))].filter((group) => group !== null);
    const laid = (groups.length === 0 ? [null] : groups).map((group) => laidForGroup(topics, slots.filter((slot) => slot.group === null || slot.group === group), first?.kind ?? null));
    const seen = new Set();
    const placements = laid.flatMap((one) => one.placements).filter(({ topic, slot }) => {
        const key = `${topics.indexOf(topic)} ${slot.pattern} ${slot.ordinal}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
    return { placements, faults: laid.flatMap(({ faults }) => faults) };
}
