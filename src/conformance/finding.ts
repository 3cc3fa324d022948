/** A place where a file breaks a condition. */
export interface Finding {
  /** The number of the condition. */
  readonly id: string;
  /** What is wrong, in words that make sense after the condition. */
  readonly what: string;
  /** Counted from 1; `null` for what is on no page. */
  readonly page: number | null;
  /** Number of the object that is at fault, or `null`. */
  readonly object: number | null;
}

/** A finding; where it is, as far as that is known. */
export function finding(id: string, what: string, place: { page?: number | null; object?: number | null } = {}): Finding {
  return { id, what, page: place.page ?? null, object: place.object ?? null };
}

/** Findings of one condition that are kept: a broken file may have a million of one, and nobody reads more. */
const mostOfOne = 1000;

/** Findings by their condition. */
export class FindingShelf {
  readonly #byId = new Map<string, Finding[]>();

  /** Takes the findings of some rows, as many of each condition as anybody reads. */
  take(rows: Iterable<Finding>): void {
    for (const found of rows) {
      let list = this.#byId.get(found.id);
      if (list === undefined) this.#byId.set(found.id, (list = []));
      if (list.length < mostOfOne) list.push(found);
    }
  }

  /** The findings of a condition, in the order of finding. */
  of(id: string): readonly Finding[] {
    return this.#byId.get(id) ?? [];
  }

  /** All of them. */
  get all(): readonly Finding[] {
    return [...this.#byId.values()].flat();
  }
}
