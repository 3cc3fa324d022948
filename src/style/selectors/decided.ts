import type { ComplexSelector, CompoundSelector, SimpleSelector } from "./selector.js";

/** Elements of one name with the same classes, and perhaps an id: what can be said of all of them is said once. */
export interface ElementKind {
  readonly name: string;
  readonly classes: ReadonlySet<string>;
}

/** Whether a condition holds for every element of a kind; `null` where it depends on more than that. */
function decided(simple: SimpleSelector, kind: ElementKind): boolean | null {
  switch (simple.type) {
    case "universal":
      return true;
    case "type":
      return simple.name === kind.name;
    case "class":
      return kind.classes.has(simple.name);
    case "is":
      return decidedOfAny(simple.selectors, kind);
    case "not": {
      const any = decidedOfAny(simple.selectors, kind);
      return any === null ? null : !any;
    }
    case "id":
    case "attribute":
    case "nth":
    case "only-child":
    case "empty":
    case "root":
    case "lang":
    case "dir":
      return null;
  }
}

function decidedOfAny(selectors: readonly ComplexSelector[], kind: ElementKind): boolean | null {
  let any: boolean | null = false;
  for (const { subject, others } of selectors) {
    const left = undecided(subject, kind);
    if (left === null) continue;
    if (left.length === 0 && others.length === 0) return true;
    any = null;
  }
  return any;
}

/** The conditions of a compound that elements of a kind may or may not meet; `null` where they never meet all of it. */
export function undecided(compound: CompoundSelector, kind: ElementKind): CompoundSelector | null {
  const left: SimpleSelector[] = [];
  for (const simple of compound) {
    const holds = decided(simple, kind);
    if (holds === false) return null;
    if (holds === null) left.push(simple);
  }
  return left;
}
