import { Arena } from "../arena.js";
import { characterBits, lb, lineBreakClasses } from "./line-break-class.js";
import { endsLine, looksAround, rules, standsAlone } from "./line-break-rules.js";
/** What may happen before a character. `sealed` is for those who tailor: not even hyphenation may part a word there. */
export const breakOpportunity = { prohibited: 0, allowed: 1, mandatory: 2, sealed: 3 };
/**
 * Break opportunities after UAX #14, Unicode 17: what may happen before each character, from the characters' entries in the
 * character table. 0 stands before the first character; the end of the text is always an end of line.
 */
export function lineBreakOpportunities(entries, length = entries.length, memory = new Arena()) {
    const opportunities = memory.bytes(length);
    const units = unitsOf(entries, length, memory);
    const { classes, starts, joins } = units;
    const place = { ...units, at: 0, before: 0, after: 0, visible: -1, flags: 0 };
    let codeBefore = -1;
    let visible = -1;
    let flags = 0;
    for (let at = 0; at < units.length; at++) {
        const code = plainCodes[units.entries[at] ?? 0] ?? -1;
        const pair = code < 0 || codeBefore < 0 || joins?.[at] === 1 ? -1 : (codeBefore << 7) | code;
        const known = pair < 0 ? 0 : pairOpportunities[pair] ?? 0;
        let opportunity = known - 1;
        if (known === 0 && at > 0) {
            place.flags = flags;
            place.visible = visible;
            opportunity = askAt(place, at, pair);
        }
        if (at > 0)
            opportunities[starts === null ? at : starts[at] ?? 0] = opportunity;
        const after = classes[at] ?? 0;
        if (after !== lb.SP)
            visible = at;
        // LB30a: regional indicators pair up from the left.
        flags = after === lb.RI ? flags + 1 : 0;
        codeBefore = code;
    }
    return opportunities;
}
/** Asks the rules, and remembers what they say of a pair that speaks for itself. */
function askAt(place, at, pair) {
    place.at = at;
    place.before = place.classes[at - 1] ?? 0;
    place.after = place.classes[at] ?? 0;
    const opportunity = opportunityAt(place, place.flags);
    if (pair >= 0)
        pairOpportunities[pair] = opportunity + 1;
    return opportunity;
}
/** Opportunity + 1 of pairs that have been asked for, by the two classes and East Asian widths; 0 where none has. */
const pairOpportunities = new Uint8Array(1 << 14);
/** 1 for a class about which every rule looks at the two units of a pair alone. */
const plainClasses = Uint8Array.from(lineBreakClasses, (_, classNumber) => looksAround(classNumber) || endsLine(classNumber) ? 0 : 1);
/** Class and width of a unit that speaks for itself, by its entry; -1 for the others. */
const plainCodes = Int16Array.from({ length: 1 << 16 }, (_, entry) => {
    const classNumber = resolve(entry & characterBits.class);
    return plainClasses[classNumber] !== 1 || (entry & characterBits.dottedCircle) !== 0 ? -1
        : classNumber | (entry & characterBits.eastAsian);
});
function opportunityAt(place, flags) {
    const { before, after } = place;
    if (before === lb.CR && after === lb.LF)
        return breakOpportunity.prohibited;
    if (endsLine(before))
        return breakOpportunity.mandatory;
    if (endsLine(after))
        return breakOpportunity.prohibited;
    // LB8a, which holds although LB9 has taken the joiner into its unit.
    if (place.joins !== null && place.joins[place.at] === 1)
        return breakOpportunity.prohibited;
    // LB30a; no rule before it speaks about two regional indicators.
    if (before === lb.RI && after === lb.RI && flags % 2 === 1)
        return breakOpportunity.prohibited;
    const rule = rules.find(({ holds }) => holds(place));
    return rule === undefined || rule.breaks ? breakOpportunity.allowed : breakOpportunity.prohibited;
}
// LB9 and LB10: a character takes its combining marks and joiners into one unit; where there is none to join, a mark is
// a letter.
function unitsOf(entries, length, memory) {
    const classes = memory.bytes(length);
    let marks = 0;
    for (let index = 0; index < length; index++) {
        const classNumber = resolve((entries[index] ?? 0) & characterBits.class);
        classes[index] = classNumber;
        if (classNumber === lb.CM || classNumber === lb.ZWJ)
            marks++;
    }
    return marks === 0 ? { classes, entries, starts: null, joins: null, length } : joinedUnits(entries, classes, memory);
}
/** Units where there are marks to join; `classes` are the characters'. */
function joinedUnits(entries, classes, memory) {
    const { length } = classes;
    const unitClasses = memory.bytes(length);
    const unitEntries = memory.shorts(length);
    const starts = memory.integers(length);
    const joins = memory.bytes(length);
    let count = 0;
    for (let index = 0; index < length; index++) {
        const classNumber = classes[index] ?? 0;
        const isMark = classNumber === lb.CM || classNumber === lb.ZWJ;
        if (isMark && count > 0 && !standsAlone(unitClasses[count - 1] ?? 0))
            continue;
        unitClasses[count] = isMark ? lb.AL : classNumber;
        const entry = entries[index] ?? 0;
        unitEntries[count] = isMark ? (entry & ~characterBits.class) | lb.AL : entry;
        starts[count] = index;
        joins[count] = classes[index - 1] === lb.ZWJ ? 1 : 0;
        count++;
    }
    return { classes: unitClasses, entries: unitEntries, starts, joins, length: count };
}
// LB1, as far as the table leaves it: small kana are strict.
function resolve(classNumber) {
    return classNumber === lb.CJ ? lb.NS : classNumber;
}
