import { closestName, diagnostic } from "../diagnostics/index.js";
import { knownSince, rulesSince, zoneRules } from "./zone-rules.js";
let known = null;
let since = null;
/** The rules of all zones by their names; read once, where somebody asks. */
function zones() {
    known ??= byName(zoneRules);
    return known;
}
/** The lines of a table by the names that stand in them. */
function byName(table) {
    return new Map(table.trim().split("\n").flatMap((line) => {
        const [value = "", places = ""] = line.split("|");
        return places.split(" ").flatMap((region) => {
            const [area = "", cities] = region.split(":");
            return cities === undefined ? [[area, value]] : cities.split(",").map((city) => [`${area}/${city}`, value]);
        });
    }));
}
/** The first year of which the rule of a zone is told. */
function sinceOf(zone) {
    since ??= byName(rulesSince);
    return Number(since.get(zone) ?? knownSince);
}
/** The rule of a zone as POSIX writes it; `null` for a name that is none. */
export function ruleOfZone(name) {
    return zones().get(name) ?? null;
}
/**
 * The time zone of a term, where it names one that there is, and a mistake where it does not. A term before the rule that is known of
 * its zone has none, which is told: times that float are those of the clocks on the wall, and a wrong rule would move them.
 */
export function timeZoneOf({ timeZone, start }) {
    if (timeZone === null)
        return { zone: null, diagnostics: [] };
    if (ruleOfZone(timeZone.value) !== null) {
        const year = start?.value.year ?? Infinity;
        const first = sinceOf(timeZone.value);
        if (year >= first)
            return { zone: timeZone, diagnostics: [] };
        return { zone: null, diagnostics: [diagnostic("calendar/old-zone", timeZone.span, `the clocks of \`${timeZone.value}\` are known from ${first} on, the term is of ${year}`, "leave `time-zone` out: times are those of the place then")] };
    }
    const near = closestName(timeZone.value, [...zones().keys()]);
    const hint = near === null ? "name a city of the zone: `Europe/Berlin`, `Asia/Shanghai`" : `did you mean \`${near}\`?`;
    return { zone: null, diagnostics: [diagnostic("calendar/unknown-zone", timeZone.span, `\`${timeZone.value}\` is no time zone`, hint)] };
}
