import type { Placed } from "../../diagnostics/index.js";
import type { Component } from "../values/component.js";
import { containsFunction } from "../values/component.js";
import { isDelimiter } from "../values/grammar.js";
import { serialise } from "../values/serialise.js";

/** A custom property with everything that it refers to put in. */
export interface CustomValue {
  readonly text: string;
  readonly components: readonly Component[];
  /** The token of the course's theme that the value comes from, if any. */
  readonly token: ThemeToken | null;
}

/** A token that the course sets. */
export interface ThemeToken {
  readonly name: Placed<string>;
  readonly value: Placed<string>;
}

/** Declarations of theme tokens, which stand over all others of the root. */
export type ThemeDeclarations = ReadonlyMap<string, { readonly token: ThemeToken; readonly value: CustomValue }>;

/** Custom properties in force at an element, by name with leading dashes. */
export type CustomProperties = ReadonlyMap<string, CustomValue>;

/** Why a reference leads nowhere. */
export type VariableFault =
  | { readonly type: "unknown" | "cycle"; readonly name: string }
  | { readonly type: "too long" }
  | { readonly type: "malformed" };

/** A value without `var()`, or the reason why there is none. */
export type Substitution =
  | { readonly components: readonly Component[]; readonly token: ThemeToken | null }
  | { readonly fault: VariableFault };

/** What a custom property stands for; `null` where nothing declares it. */
export type Lookup = (name: string) => CustomValue | { readonly fault: VariableFault } | null;

/** Most components that a value may come to: a few custom properties that double one another soon pass it. */
const mostComponents = 10_000;

/** A value with each `var()` replaced by what it refers to, or else by its fallback. */
export function substitute(components: readonly Component[], lookup: Lookup): Substitution {
  const result: Component[] = [];
  let token: ThemeToken | null = null;
  for (const component of components) {
    const replaced = substituteOne(component, lookup);
    if ("fault" in replaced) return replaced;
    token ??= replaced.token;
    if (result.length + replaced.components.length > mostComponents) return { fault: { type: "too long" } };
    for (const each of replaced.components) result.push(each);
  }
  return { components: result, token };
}

function substituteOne(component: Component, lookup: Lookup): Substitution {
  if (component.type !== "function") return { components: [component], token: null };
  if (component.name === "var") return reference(component.children, lookup);
  const inner = substitute(component.children, lookup);
  return "fault" in inner
    ? inner
    : { components: [{ ...component, children: inner.components }], token: inner.token };
}

function reference(children: readonly Component[], lookup: Lookup): Substitution {
  const [name, comma, ...fallback] = children;
  if (name?.type !== "identifier" || !name.value.startsWith("--")) return { fault: { type: "malformed" } };
  if (comma !== undefined && !isDelimiter(comma, ",")) return { fault: { type: "malformed" } };
  const value = lookup(name.value);
  if (value !== null) return value;
  return comma === undefined ? { fault: { type: "unknown", name: name.value } } : substitute(fallback, lookup);
}

/**
 * The custom properties of an element: its parent's, and over them its own with their references resolved. A
 * reference that fails is handed to `failed` with the name of the property that holds it, which is then left out.
 */
export function resolveCustom(
  inherited: CustomProperties,
  declared: ReadonlyMap<string, readonly Component[]>,
  failed: (name: string, fault: VariableFault) => void,
): CustomProperties {
  if (declared.size === 0) return inherited;
  const resolved = new Map(inherited);
  const done = new Map<string, CustomValue | { readonly fault: VariableFault } | null>();
  const underway = new Set<string>();
  const lookup: Lookup = (name) => {
    const components = declared.get(name);
    if (components === undefined) return inherited.get(name) ?? null;
    const known = done.get(name);
    if (known !== undefined) return known;
    if (underway.has(name) || underway.size > 100) return { fault: { type: "cycle", name } };
    underway.add(name);
    const value = valueOf(components, lookup);
    underway.delete(name);
    done.set(name, value);
    return value;
  };
  for (const name of declared.keys()) {
    const value = lookup(name);
    if (value === null) continue;
    if ("fault" in value) {
      resolved.delete(name);
      failed(name, value.fault);
    } else resolved.set(name, value);
  }
  return resolved;
}

function valueOf(components: readonly Component[], lookup: Lookup): CustomValue | { readonly fault: VariableFault } {
  const value = containsFunction(components, "var") ? substitute(components, lookup) : { components, token: null };
  return "fault" in value ? value : { ...value, text: serialise(value.components) };
}
