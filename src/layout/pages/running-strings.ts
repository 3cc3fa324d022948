import type { StripItem } from "../fragmentation/strip.js";

/** One running string on one page (CSS GCPM 3 §1.2). */
interface RunningString {
  /** Value when the page begins. */
  readonly entry: string;
  /** First value that is set on the page; `null` where none is. */
  readonly first: string | null;
  /** True where the first value is set by the first box of the page. */
  readonly atStart: boolean;
  /** Value when the page ends. */
  readonly exit: string;
}

/** The running strings of one page by name. */
export type RunningStrings = ReadonlyMap<string, RunningString>;

function carried(before: RunningStrings): Map<string, RunningString> {
  const strings = new Map<string, RunningString>();
  for (const [name, { exit }] of before) strings.set(name, { entry: exit, first: null, atStart: false, exit });
  return strings;
}

/** The strings that boxes set, and where content comes between them. */
function settings(items: readonly StripItem[]): readonly StripItem[] {
  return items.flatMap((item) => (item.kind === "content" && item.content.inside !== undefined ? settings(item.content.inside) : [item]));
}

/** The running strings of a page that holds `items`, given those of the page before. */
export function runningStrings(before: RunningStrings, items: readonly StripItem[]): RunningStrings {
  const strings = carried(before);
  let atStart = true;
  for (const item of settings(items)) {
    if (item.kind === "content") atStart = false;
    if (item.kind !== "open") continue;
    for (const { name, value } of item.box.strings) {
      const known = strings.get(name) ?? { entry: "", first: null, atStart: false, exit: "" };
      const isFirst = known.first === null;
      strings.set(name, {
        entry: known.entry,
        first: known.first ?? value,
        atStart: isFirst ? atStart : known.atStart,
        exit: value,
      });
    }
  }
  return strings;
}

/** What `string()` says on a page; empty for a string that nothing sets. */
export function runningString(strings: RunningStrings, name: string, position: "first" | "start" | "last"): string {
  const string = strings.get(name);
  if (string === undefined) return "";
  switch (position) {
    case "first":
      return string.first ?? string.entry;
    case "start":
      return string.atStart ? (string.first ?? string.entry) : string.entry;
    case "last":
      return string.exit;
  }
}
