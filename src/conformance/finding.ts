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
