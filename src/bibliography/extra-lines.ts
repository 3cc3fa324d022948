import type { Placed } from "../diagnostics/index.js";
import type { CslField, CslRecord, CslValue } from "./csl-item.js";
import type { KnownVariables } from "./known-variables.js";

/** What a note says as lines of variables, and what it says otherwise. */
interface ExtraLines {
  readonly fields: readonly CslField[];
  /** Empty where every line is a variable. */
  readonly rest: string;
}

const otherKeys: Readonly<Record<string, string>> = { "citation-key": "citation-key", "original-year": "original-date", "publication-place": "publisher-place", place: "publisher-place", pages: "page", "archive-location": "archive_location" };

/** `Low || Ann`, or a name that is not split. */
function personOf(value: string): CslRecord {
  const [family = "", given = ""] = value.split("||").map((part) => part.trim());
  return given === "" ? { literal: family } : { family, given };
}

/**
 * The variables in a note, as Zotero keeps those that it has no field for: `original-date: 1961`, `editor: Low || Ann`, `{:type:dataset}`,
 * each on a line of its own. They stand where the note does.
 */
export function extraLines(note: string, { key: { span: keySpan }, span }: Pick<CslField, "key" | "span">, known: KnownVariables): ExtraLines {
  const variables = new Map([...known.names, ...known.dates, ...known.texts, "type", "language"].map((name) => [name.toLowerCase(), name]));
  const found = new Map<string, CslValue>();
  const rest = note.replace(/\{:([\w-]+):\s*([^{}]*)\}/g, "\n$1: $2\n").split("\n").filter((line) => {
    const [, label = "", value = ""] = /^\s*([A-Za-z][\w -]*?)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
    const key = label.toLowerCase().replace(/ /g, "-");
    const name = variables.get(key) ?? (Object.hasOwn(otherKeys, key) ? otherKeys[key] : undefined);
    if (key === "arxiv") found.set("number", `arXiv:${value.replace(/\s*\[[^\]]*\]$/, "")}`).set("publisher", "arXiv");
    else if (name === undefined) return value !== "" || line.trim() !== "";
    else if (known.names.includes(name)) found.set(name, [...((found.get(name) ?? []) as readonly CslValue[]), personOf(value)]);
    else found.set(name, value);
    return false;
  }).join("\n").trim();
  return { fields: [...found].map(([name, value]) => ({ key: { value: name, span: keySpan } satisfies Placed<string>, value, span })), rest };
}
