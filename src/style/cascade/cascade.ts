import type { Diagnostic, DiagnosticCode, Span } from "../../diagnostics/index.js";
import { closestName, diagnostic } from "../../diagnostics/index.js";
import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle } from "../computed-style.js";
import type { Assignment, Declaration } from "../declarations/declaration.js";
import { refusal } from "../declarations/read-declaration.js";
import { readValue } from "../declarations/read-value.js";
import type { ColourName, ComputedValues, LonghandName } from "../properties/longhands.js";
import { computationOrder, initialValues, longhandNames, rowOf } from "../properties/longhands.js";
import type { ComputeContext } from "../properties/row.js";
import { usedLineHeight } from "../properties/text.js";
import type { Component } from "../values/component.js";
import { serialise } from "../values/serialise.js";
import { usedStyle } from "./used-style.js";
import type { CustomProperties, CustomValue, ThemeToken, VariableFault } from "./variables.js";
import { resolveCustom, substitute } from "./variables.js";

/** Everything that is computed of an element, a pseudo-element or a page. */
export interface Computed {
  readonly values: ComputedValues;
  readonly custom: CustomProperties;
  readonly style: ComputedStyle;
  /** Where the colours were declared; in a theme token, where they come from one. */
  readonly origins: ReadonlyMap<ColourName, Span>;
}

const colourNames: ReadonlySet<string> = new Set<ColourName>([
  "color", "background-color", "border-top-color", "border-right-color", "border-bottom-color", "border-left-color",
]);

function isColourName(name: LonghandName): name is ColourName {
  return colourNames.has(name);
}

/** What a declaration comes to where the custom properties are known, and where it was written. */
interface Assigned {
  readonly assignments: readonly Assignment[];
  readonly origin: Span;
}

/** What the root stands in: initial values and no custom properties. */
export const outside: Computed = {
  values: initialValues,
  custom: new Map(),
  style: usedStyle(initialValues, new Map()),
  origins: new Map(),
};

/** Declarations of theme tokens, which stand over all others of the root. */
export type ThemeDeclarations = ReadonlyMap<string, { readonly token: ThemeToken; readonly value: CustomValue }>;

const inheritedNames = longhandNames.filter((name) => rowOf(name).inherited);

/** Makes computed values out of declarations, and keeps the mistakes that show only then: each one once. */
export class Cascade {
  readonly diagnostics: Diagnostic[] = [];
  readonly #reported = new Set<string>();
  readonly #pending = new WeakMap<CustomProperties, Map<Declaration, Assigned | null>>();
  #rem: Pt = initialValues["font-size"];
  #rlh: Pt = usedLineHeight(initialValues["line-height"], initialValues);

  /** Computes the root, whose font size and line height all `rem` and `rlh` are measured by. */
  computeRoot(declarations: readonly Declaration[], theme: ThemeDeclarations): Computed {
    const root = this.compute(declarations, outside, theme);
    this.#rem = root.style.fontSize;
    this.#rlh = root.style.lineHeight;
    return root;
  }

  /** The computed values that declarations, the weakest first, make of those of the parent. */
  compute(declarations: readonly Declaration[], parent: Computed, theme: ThemeDeclarations = new Map()): Computed {
    const ordered = [
      ...declarations.filter((declaration) => !declaration.important),
      ...declarations.filter((declaration) => declaration.important),
    ];
    const custom = this.#custom(ordered, parent.custom, theme);
    const winners = new Map<LonghandName, Assignment["value"]>();
    const inherited = parent.origins.get("color");
    const origins = new Map<ColourName, Span>(inherited === undefined ? [] : [["color", inherited]]);
    for (const declaration of ordered) {
      const { assignments, origin } = this.#assigned(declaration, custom);
      for (const { longhand, value } of assignments) {
        winners.set(longhand, value);
        if (isColourName(longhand)) origins.set(longhand, origin);
      }
    }
    const values = this.#values(winners, parent.values);
    return { values, custom, style: usedStyle(values, custom), origins };
  }

  #custom(ordered: readonly Declaration[], inherited: CustomProperties, theme: ThemeDeclarations): CustomProperties {
    const declared = new Map<string, Declaration & { type: "custom" }>();
    for (const declaration of ordered)
      if (declaration.type === "custom") declared.set(declaration.property, declaration);
    const own = new Map([...declared].map(([name, declaration]) => [name, declaration.components]));
    const base = theme.size === 0 ? inherited : new Map(inherited);
    for (const name of theme.keys()) own.delete(name);
    const themed = new Map([...theme].map(([name, { value }]) => [name, value]));
    const under = theme.size === 0 ? base : new Map([...base, ...themed]);
    return resolveCustom(under, own, (name, fault) => {
      const declaration = declared.get(name);
      if (declaration !== undefined) this.#variableFault(declaration, fault, new Set([...under.keys(), ...own.keys()]));
    });
  }

  #assigned(declaration: Declaration, custom: CustomProperties): Assigned {
    const nothing: Assigned = { assignments: [], origin: declaration.span };
    switch (declaration.type) {
      case "custom":
        return nothing;
      case "longhands":
        return { assignments: declaration.assignments, origin: declaration.span };
      case "pending": {
        let known = this.#pending.get(custom);
        if (known === undefined) this.#pending.set(custom, (known = new Map<Declaration, Assigned>()));
        let assigned = known.get(declaration);
        if (assigned === undefined)
          known.set(declaration, (assigned = this.#readPending(declaration, declaration.components, custom)));
        return assigned ?? nothing;
      }
    }
  }

  #readPending(
    declaration: Declaration,
    components: readonly Component[],
    custom: CustomProperties,
  ): Assigned | null {
    const value = substitute(components, (name) => custom.get(name) ?? null);
    if ("fault" in value) {
      this.#variableFault(declaration, value.fault, custom.keys());
      return null;
    }
    const assignments = readValue(declaration.property, value.components);
    if (assignments !== null) return { assignments, origin: value.token?.value.span ?? declaration.span };
    const { code, message, hint } = refusal(declaration.property, serialise(value.components), value.components);
    const { token } = value;
    if (token === null) this.#report(code, declaration.span, message, hint);
    else
      this.#report("style/invalid-token", token.value.span, `token \`${token.name.value}\` does not fit: ${message}`, hint);
    return null;
  }

  #values(winners: ReadonlyMap<LonghandName, Assignment["value"]>, parent: ComputedValues): ComputedValues {
    const parentFacts = { fontSize: parent["font-size"], fontWeight: parent["font-weight"], page: parent.page };
    const parentLine = usedLineHeight(parent["line-height"], parent);
    const values: Record<string, unknown> = { ...initialValues };
    for (const name of inheritedNames) values[name] = parent[name];
    // Filled in the order of computation, so that whoever leans on a value finds it computed.
    const partial = values as unknown as ComputedValues;
    let context: ComputeContext = {
      em: parentFacts.fontSize,
      lh: parentLine,
      rem: this.#rem,
      rlh: this.#rlh,
      parent: parentFacts,
    };
    for (const name of computationOrder) {
      const winner = winners.get(name);
      if (winner !== undefined) values[name] = valueOf(name, winner, parent, context);
      if (name === "font-size") context = { ...context, em: partial["font-size"] };
      else if (name === "line-height") context = { ...context, lh: usedLineHeight(partial["line-height"], partial) };
    }
    return partial;
  }

  #variableFault(declaration: Declaration, fault: VariableFault, known: Iterable<string>): void {
    switch (fault.type) {
      case "unknown": {
        const near = closestName(fault.name, known);
        const hint = near === null ? "declare it on `:root`" : `use \`${near}\``;
        this.#report("style/unknown-variable", declaration.span, `\`${fault.name}\` is not declared`, hint);
        return;
      }
      case "cycle":
        this.#report("style/variable-cycle", declaration.span, `\`${fault.name}\` is made of itself`, null);
        return;
      case "too long":
        this.#report("style/value-too-long", declaration.span, "the value has too many parts", null);
        return;
      case "malformed": {
        const hint = "write the name with two dashes, and a comma before a fallback: `var(--accent, black)`";
        this.#report("style/invalid-value", declaration.span, "`var()` is not complete", hint);
      }
    }
  }

  #report(code: DiagnosticCode, span: Span, message: string, hint: string | null): void {
    const key = `${code} ${span.source.path} ${span.start} ${span.end} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic(code, span, message, hint));
  }
}

function valueOf(
  name: LonghandName,
  value: Assignment["value"],
  parent: ComputedValues,
  context: ComputeContext,
): unknown {
  if (typeof value === "function") return value(context);
  const inherits = value === "inherit" || (value === "unset" && rowOf(name).inherited);
  return inherits ? parent[name] : initialValues[name];
}
