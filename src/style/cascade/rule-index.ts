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

/** Rules by the rarest thing that their subject asks for, so that an element looks at few of them. */
export interface RuleIndex {
  readonly byId: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly byClass: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly byType: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly rest: readonly RuleEntry[];
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

/** The index of the rules of several origins, the weakest origin first. */
export function indexRules(origins: readonly (readonly Stylesheet[])[]): RuleIndex {
  const byId = new Map<string, RuleEntry[]>();
  const byClass = new Map<string, RuleEntry[]>();
  const byType = new Map<string, RuleEntry[]>();
  const rest: RuleEntry[] = [];
  for (const entry of rankedEntries(origins)) {
    const { subject } = entry.selector;
    const id = subject.find((simple) => simple.type === "id");
    const className = subject.find((simple) => simple.type === "class");
    const type = subject.find((simple) => simple.type === "type");
    if (id !== undefined) add(byId, id.name, entry);
    else if (className !== undefined) add(byClass, className.name, entry);
    else if (type !== undefined) add(byType, type.name, entry);
    else rest.push(entry);
  }
  return { byId, byClass, byType, rest };
}

/** The entries that match an element or one of its pseudo-elements, weakest first. */
export function matchingEntries(index: RuleIndex, position: TreePosition): readonly RuleEntry[] {
  const found: RuleEntry[] = [];
  const collect = (entries: readonly RuleEntry[] | undefined): void => {
    for (const entry of entries ?? []) if (matches(entry.selector, position)) found.push(entry);
  };
  const id = position.element.attributes.get("id");
  if (id !== undefined) collect(index.byId.get(id.value));
  for (const name of new Set(position.classes)) collect(index.byClass.get(name));
  collect(index.byType.get(position.element.name));
  collect(index.rest);
  return found.sort((a, b) => a.rank - b.rank);
}
