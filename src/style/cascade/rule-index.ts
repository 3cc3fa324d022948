import type { Declaration } from "../declarations/declaration.js";
import { matches } from "../selectors/match.js";
import type { ComplexSelector } from "../selectors/selector.js";
import { specificity } from "../selectors/selector.js";
import type { TreePosition } from "../selectors/tree-position.js";
import type { Stylesheet } from "../stylesheet.js";

/** One selector with the declarations of its rule; entries of a greater rank win. */
export interface RuleEntry {
  readonly rank: number;
  readonly selector: ComplexSelector;
  readonly declarations: readonly Declaration[];
}

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

/** Rules by the rarest thing that their subject asks for, so that an element looks at few of them. */
export class RuleIndex {
  readonly #byId = new Map<string, RuleEntry[]>();
  readonly #byClass = new Map<string, RuleEntry[]>();
  readonly #byType = new Map<string, RuleEntry[]>();
  readonly #rest: RuleEntry[] = [];
  /** The rules that elements of one name with the same classes may match, weakest first. */
  readonly #candidates = new Map<string, readonly RuleEntry[]>();

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

  /** The entries that match an element or one of its pseudo-elements, weakest first. */
  matching(position: TreePosition): readonly RuleEntry[] {
    const found: RuleEntry[] = [];
    for (const entry of this.#candidatesOf(position)) if (matches(entry.selector, position)) found.push(entry);
    return found;
  }

  #candidatesOf({ element, classes }: TreePosition): readonly RuleEntry[] {
    const id = element.attributes.get("id")?.value;
    const own = id === undefined ? undefined : this.#byId.get(id);
    const key = `${element.name} ${classes.join(" ")}`;
    let others = this.#candidates.get(key);
    if (others === undefined) this.#candidates.set(key, (others = this.#collected(element.name, classes)));
    return own === undefined ? others : byRank([...own, ...others]);
  }

  #collected(name: string, classes: readonly string[]): readonly RuleEntry[] {
    const ofClasses = [...new Set(classes)].flatMap((each) => this.#byClass.get(each) ?? []);
    return byRank([...ofClasses, ...(this.#byType.get(name) ?? []), ...this.#rest]);
  }
}

function byRank(entries: readonly RuleEntry[]): readonly RuleEntry[] {
  return entries.toSorted((a, b) => a.rank - b.rank);
}
