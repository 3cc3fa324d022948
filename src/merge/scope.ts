import type { ContextValue } from "./context-value.js";
import type { PathExpression, Program } from "./template.js";

/** `@root`, `@index` and their like, with those of the loop around. */
interface DataFrame {
  readonly values: ReadonlyMap<string, ContextValue>;
  readonly parent: DataFrame | null;
}

/** A block with the scope that it was written in: an inline partial, or what a partial was called around. */
export interface Closure {
  readonly program: Program;
  readonly scope: Scope;
}

/** What names mean at one place of a template while it is printed. */
export interface Scope {
  /** The contexts, innermost first; never empty. */
  readonly contexts: readonly [ContextValue, ...ContextValue[]];
  readonly frame: DataFrame;
  readonly blockParams: ReadonlyMap<string, ContextValue>;
  readonly inlinePartials: ReadonlyMap<string, Closure>;
  /** The block that the partial being printed was called around. */
  readonly partialBlock: Closure | null;
}

/** The scope within a block whose context is `context`. A block about the same thing adds no level for `../`. */
export function scopeWith(scope: Scope, context: ContextValue): Scope {
  return scope.contexts[0] === context ? scope : { ...scope, contexts: [context, ...scope.contexts] };
}

/** Why a path names nothing: how much of it was found, and what could have been named instead. */
export interface MissingPath {
  readonly missing: string;
  readonly known: readonly string[];
  /** The value that has no such field, or `null` for no value at all. */
  readonly holder: ContextValue | null;
}

/** What a path names. */
export type Resolution = { readonly found: ContextValue } | MissingPath;

function missing(name: string, known: Iterable<string>, holder: ContextValue | null): MissingPath {
  return { missing: name, known: [...known], holder };
}

function fieldOf(value: ContextValue, name: string): Resolution {
  if (value === null || typeof value !== "object") return missing(name, [], value);
  if (value.kind === "object") {
    const found = value.fields.get(name);
    return found === undefined ? missing(name, value.fields.keys(), value) : { found };
  }
  if (value.kind !== "list") return missing(name, [], value);
  if (name === "length") return { found: value.items.length };
  const found = /^\d{1,9}$/.test(name) ? value.items[Number(name)] : undefined;
  return found === undefined ? missing(name, ["length"], value) : { found };
}

function start({ data, depth, parts, scoped }: PathExpression, scope: Scope): Resolution & { readonly used: number } {
  const [first = ""] = parts;
  if (data) {
    let frame: DataFrame | null = scope.frame;
    for (let level = 0; level < depth && frame !== null; level++) frame = frame.parent;
    const found = frame?.values.get(first);
    if (found !== undefined) return { found, used: 1 };
    return { ...missing(`@${first}`, Array.from(frame?.values.keys() ?? [], (name) => `@${name}`), null), used: 1 };
  }
  const param = depth === 0 && !scoped ? scope.blockParams.get(first) : undefined;
  if (param !== undefined) return { found: param, used: 1 };
  const found = scope.contexts[depth];
  return found === undefined ? { ...missing("../".repeat(depth), [], null), used: 0 } : { found, used: 0 };
}

/** Follows a path from where it stands. */
export function resolvePath(path: PathExpression, scope: Scope): Resolution {
  const begun = start(path, scope);
  if (!("found" in begun)) return begun;
  let value = begun.found;
  for (const part of path.parts.slice(begun.used)) {
    const next = fieldOf(value, part);
    if (!("found" in next)) return next;
    value = next.found;
  }
  return { found: value };
}
