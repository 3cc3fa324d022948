import type { RuleEntry } from "./rule-index.js";

/** A value for each sequence of rules, which is followed rule by rule: only the first look-up of a sequence makes anything. */
export class SharedByRules<T> {
  /** The value for the rules that lead here; `null` until somebody has made it. */
  value: T | null = null;
  readonly #next = new Map<RuleEntry, SharedByRules<T>>();

  /** The place for some rules, the weakest first. */
  at(entries: readonly RuleEntry[]): SharedByRules<T> {
    return entries.reduce<SharedByRules<T>>((place, entry) => place.#after(entry), this);
  }

  #after(entry: RuleEntry): SharedByRules<T> {
    let next = this.#next.get(entry);
    if (next === undefined) this.#next.set(entry, (next = new SharedByRules()));
    return next;
  }
}
