import {} from "../chinese/mark-policy.js";
import { categories } from "../chinese/marks.js";
const tier = { space: 0, bracket: 1, comma: 2, scriptGap: 3, stop: 4 };
const characterStretch = { tier: 2, room: 0.1 };
/**
 * CLREQ 3.1.6, 3.2.2, 3.5: the blank half of a mark, the gap between scripts, the room between characters. A word space
 * may shrink by a third and grow by half before it is felt, as TeX has it; its room is what it has given at the end of
 * its tier. The blanks of `plain` setting never shrink.
 */
const glueKinds = {
    none: { width: 0, shrink: null, stretch: null },
    character: { width: 0, shrink: null, stretch: characterStretch },
    bracket: { width: 0.5, shrink: { tier: tier.bracket, room: 0.5 }, stretch: characterStretch },
    comma: { width: 0.5, shrink: { tier: tier.comma, room: 0.5 }, stretch: characterStretch },
    stop: { width: 0.5, shrink: { tier: tier.stop, room: 0.5 }, stretch: characterStretch },
    script: { width: 0.25, shrink: { tier: tier.scriptGap, room: 0.125 }, stretch: { tier: 1, room: 0.25 } },
    half: { width: 0.5, shrink: null, stretch: characterStretch },
    whole: { width: 1, shrink: null, stretch: characterStretch },
    space: { width: 1, shrink: { tier: tier.space, room: 1 / 3 }, stretch: { tier: 0, room: 1 } },
};
/** Kinds of glue by number. */
export const kinds = Object.values(glueKinds);
const names = Object.keys(glueKinds);
const closers = new Set(["close", "comma", "stop"]);
const latin = new Set(["letter", "digit"]);
const unpadded = new Set(["connector", "middle", "leader", "space"]);
const western = new Set(["letter", "digit", "symbol"]);
/** A dash is a mark as well: beside it a quotation mark or bracket hugs what it encloses, and has no blank outside. */
function hugsDash(before, after) {
    return (before === "close" && after === "dash") || (before === "dash" && after === "open");
}
/** What stands between two neighbours: the ordered pair policy, for 全角 setting. */
function glueName(before, after) {
    return hugsDash(before, after) ? "character" : blankBetween(before, after);
}
function blankBetween(before, after) {
    if (before === "leader" || after === "leader")
        return "none";
    if (before === "open" || (closers.has(before) && closers.has(after)))
        return "none";
    if (before === "stop")
        return after === "open" ? "bracket" : "stop";
    if (before === "comma")
        return after === "open" ? "bracket" : "comma";
    if (before === "close" || after === "open")
        return "bracket";
    if ((before === "han" && latin.has(after)) || (after === "han" && latin.has(before)))
        return "script";
    if (unpadded.has(before) || unpadded.has(after))
        return "none";
    return western.has(before) && western.has(after) ? "none" : "character";
}
const blanksOf = {
    full: glueName,
    sentence(before, after) {
        const name = glueName(before, after);
        if (name === "bracket" && before === "stop")
            return "stop";
        return name === "bracket" || name === "comma" ? "character" : name;
    },
    none(before, after) {
        const name = glueName(before, after);
        return name === "bracket" || name === "comma" || name === "stop" ? "character" : name;
    },
    plain(before, after) {
        const blanks = (closers.has(before) ? 1 : 0) + (after === "open" ? 1 : 0);
        return blanks === 2 ? "whole" : blanks === 1 ? "half" : glueName(before, after);
    },
};
const pairTables = new Map();
/** Kind of the glue between every two categories, by house style. */
export function pairTable(blanks) {
    let table = pairTables.get(blanks);
    if (table === undefined) {
        table = Uint8Array.from(categories.flatMap((before) => categories.map((after) => names.indexOf(blanksOf[blanks](before, after)))));
        pairTables.set(blanks, table);
    }
    return table;
}
/** Numbers of the kinds that code speaks of. */
export const kind = Object.fromEntries(names.map((name, index) => [name, index]));
