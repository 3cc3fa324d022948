import type { ElementKind } from "../selectors/decided.js";
import type { Effort } from "../selectors/match.js";
import { specificity } from "../selectors/selector.js";
import type { TreePosition } from "../selectors/tree-position.js";
import type { Stylesheet } from "../stylesheet.js";
import { Candidates } from "./candidates.js";
import type { MatchedRules, RuleEntry } from "./matched-rules.js";

/** Every rule in the order of the cascade: by origin, by specificity, by order. */
function rankedEntries(origins: readonly (readonly Stylesheet[])[]): readonly RuleEntry[] {
  const entries = origins.flatMap((sheets) =>
    sheets
      .flatMap((sheet) => sheet.rules)
      .flatMap(({ selectors, declarations }) =>
        selectors.map((selector) => ({ selector, declarations, weight: specificity(selector) })),
      )
      .sort((a, b) => a.weight - b.weight),
  );
  return entries.map(({ selector, declarations }, rank) => ({ selector, declarations, rank }));
}

function add(index: Map<string, RuleEntry[]>, key: string, entry: RuleEntry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

/** Rules in all sequences that are known; beyond them the index forgets what it knows before the next document. */
const mostKnown = 4_000_000;

/** Rules by the rarest thing that their subject asks for, so that an element looks at few of them. */
export class RuleIndex {
  readonly #byId = new Map<string, RuleEntry[]>();
  readonly #byClass = new Map<string, RuleEntry[]>();
  readonly #byType = new Map<string, RuleEntry[]>();
  readonly #rest: RuleEntry[] = [];
  /** The rules that elements of one name with the same classes may match, and with an id that rules ask for. */
  readonly #candidates = new Map<string, Candidates>();
  readonly #matched = new Map<string, MatchedRules>();
  #known = 0;

  /** Indexes the rules of several origins, the weakest origin first. */
  constructor(origins: readonly (readonly Stylesheet[])[]) {
    for (const entry of rankedEntries(origins)) {
      const { subject } = entry.selector;
      const id = subject.find((simple) => simple.type === "id");
      const className = subject.find((simple) => simple.type === "class");
      const type = subject.find((simple) => simple.type === "type");
      if (id !== undefined) add(this.#byId, id.name, entry);
      else if (className !== undefined) add(this.#byClass, className.name, entry);
      else if (type !== undefined) add(this.#byType, type.name, entry);
      else this.#rest.push(entry);
    }
  }

  /** What is asked of the elements of a document that begins. */
  begin(): RuleMatcher {
    if (this.#known > mostKnown) {
      this.#known = 0;
      this.#matched.clear();
      this.#candidates.clear();
    }
    return new RuleMatcher((position) => this.#candidatesOf(position), (entries) => this.#matchedBy(entries));
  }

  #candidatesOf({ element, classes }: TreePosition): Candidates {
    const id = element.attributes.get("id")?.value;
    const own = id === undefined ? undefined : this.#byId.get(id);
    const key = `${element.name} ${classes.join(" ")}${own === undefined ? "" : `#${id ?? ""}`}`;
    let known = this.#candidates.get(key);
    if (known === undefined) {
      const kind = { name: element.name, classes: new Set(classes) };
      this.#candidates.set(key, (known = new Candidates(byRank([...(own ?? []), ...this.#collected(kind)]), kind)));
      this.#known += known.size;
    }
    return known;
  }

  #collected({ name, classes }: ElementKind): readonly RuleEntry[] {
    const ofClasses = [...classes].flatMap((each) => this.#byClass.get(each) ?? []);
    return [...ofClasses, ...(this.#byType.get(name) ?? []), ...this.#rest];
  }

  #matchedBy(entries: readonly RuleEntry[]): MatchedRules {
    const key = entries.map(({ rank }) => rank).join(" ");
    let known = this.#matched.get(key);
    if (known === undefined) {
      this.#matched.set(key, (known = { entries, number: this.#matched.size }));
      this.#known += entries.length;
    }
    return known;
  }
}

function byRank(entries: readonly RuleEntry[]): readonly RuleEntry[] {
  return entries.toSorted((a, b) => a.rank - b.rank);
}

/** Finds the rules of one document's elements, and counts what that takes. */
export class RuleMatcher {
  readonly effort: Effort = { steps: 0 };
  readonly #counted = new Set<Candidates>();
  readonly #candidatesOf: (position: TreePosition) => Candidates;
  readonly #matchedBy: (entries: readonly RuleEntry[]) => MatchedRules;

  constructor(candidatesOf: (position: TreePosition) => Candidates, matchedBy: (entries: readonly RuleEntry[]) => MatchedRules) {
    this.#candidatesOf = candidatesOf;
    this.#matchedBy = matchedBy;
  }

  /** The rules that match an element or one of its pseudo-elements. */
  matching(position: TreePosition): MatchedRules {
    const candidates = this.#candidatesOf(position);
    if (!this.#counted.has(candidates)) {
      this.#counted.add(candidates);
      this.effort.steps += candidates.cost;
    }
    return candidates.matching(position, this.effort, this.#matchedBy);
  }
}
