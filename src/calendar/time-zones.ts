import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseCalendar, TermFile } from "../model/index.js";
import { zoneRules } from "./zone-rules.js";

let known: ReadonlyMap<string, string> | null = null;

/** The rules of all zones by their names; read once, where somebody asks. */
function zones(): ReadonlyMap<string, string> {
  known ??= new Map(
    zoneRules.trim().split("\n").flatMap((line) => {
      const [rule = "", places = ""] = line.split("|");
      return places.split(" ").flatMap((region) => {
        const [area = "", cities] = region.split(":");
        return cities === undefined ? [[area, rule] as const] : cities.split(",").map((city) => [`${area}/${city}`, rule] as const);
      });
    }),
  );
  return known;
}

/** The rule of a zone as POSIX writes it; `null` for a name that is none. */
export function ruleOfZone(name: string): string | null {
  return zones().get(name) ?? null;
}

/** The time zone of a term, where it names one that there is, and a mistake where it does not. */
export function timeZoneOf({ timeZone }: TermFile): { readonly zone: CourseCalendar["timeZone"]; readonly diagnostics: readonly Diagnostic[] } {
  if (timeZone === null || ruleOfZone(timeZone.value) !== null) return { zone: timeZone, diagnostics: [] };
  const near = closestName(timeZone.value, [...zones().keys()]);
  const hint = near === null ? "name a city of the zone: `Europe/Berlin`, `Asia/Shanghai`" : `did you mean \`${near}\`?`;
  return { zone: null, diagnostics: [diagnostic("calendar/unknown-zone", timeZone.span, `\`${timeZone.value}\` is no time zone`, hint)] };
}
