import type { Reference } from "../model/index.js";

const readings = ["required-reading", "further-reading"] as const;

/** A list of references: of what everybody reads, of what helps, of all else; `null` where no entry says what it is. */
export interface ReadingList {
  readonly kind: (typeof readings)[number] | "other-sources" | null;
  readonly entries: readonly Reference[];
}

/** Files of references separate keywords by commas or semicolons. */
function readingOf({ keyword }: Reference): (typeof readings)[number] | "other-sources" {
  const said = new Set(keyword?.split(/[,;，；、]/).map((word) => word.trim().toLowerCase()));
  return readings.find((reading) => said.has(reading.replace("-reading", ""))) ?? "other-sources";
}

/** The entries of a list, in its order, parted by the keywords `required` and `further`; lists without entries are left out. */
export function readingLists(entries: readonly Reference[]): readonly ReadingList[] {
  const lists = [...readings, "other-sources" as const].map((kind) => ({ kind, entries: entries.filter((entry) => readingOf(entry) === kind) }));
  const filled = lists.filter((list) => list.entries.length > 0);
  return filled.every(({ kind }) => kind === "other-sources") ? filled.map((list) => ({ ...list, kind: null })) : filled;
}
