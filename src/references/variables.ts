import type { NameVariable, Reference, ReferenceDate, ReferenceName, TextVariable } from "../model/index.js";
import { referenceVariables } from "../model/index.js";

const names: ReadonlySet<string> = new Set(referenceVariables.names);
const dates: ReadonlySet<string> = new Set(referenceVariables.dates);
const texts: ReadonlySet<string> = new Set(referenceVariables.texts);

/** Names that Zotero and earlier versions of CSL use for variables. */
const sameAs: Readonly<Record<string, TextVariable>> = { "container-title-short": "journalAbbreviation", "title-short": "shortTitle", "event-title": "event" };

/** The names of a variable, without the one that says that there are more; none where it holds no names. */
export function namesAt(reference: Reference, variable: string): readonly ReferenceName[] {
  return names.has(variable) ? reference[variable as NameVariable] : [];
}

/** A date of an entry, or `null`. */
export function dateAt(reference: Reference, variable: string): ReferenceDate | null {
  return dates.has(variable) ? reference[variable as "issued"] : null;
}

/** A text of an entry without the marks at its end that a style sets itself, or `null` where nothing is left. */
export function textAt(reference: Reference, variable: string): string | null {
  if (variable === "title") return cleaned(reference.title);
  if (!texts.has(variable)) return null;
  const other = sameAs[variable];
  return cleaned(reference[variable as TextVariable] ?? (other === undefined ? null : reference[other]));
}

function cleaned(text: string | null): string | null {
  if (text === null) return null;
  const bare = text.replace(/[ \t\r\n]+/g, " ").trim().replace(/^[,;:，；：、.。]+\s*|\s*[,;:，；：、]+$/g, "").replace(/[(（[［]\s*[)）\]］]/g, "").trim();
  return bare === "" ? null : bare;
}

/** Whether an entry gives a variable. */
export function hasVariable(reference: Reference, variable: string): boolean {
  return namesAt(reference, variable).length > 0 || dateAt(reference, variable) !== null || textAt(reference, variable) !== null;
}
