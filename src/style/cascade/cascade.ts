import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle } from "../computed-style.js";
import type { Assignment, Declaration } from "../declarations/declaration.js";
import type { ColourName, ComputedValues, LonghandName } from "../properties/longhands.js";
import { computationOrder, initialContext, initialValues, longhandNames, rowOf } from "../properties/longhands.js";
import type { ComputeContext } from "../properties/row.js";
import { ofOtherSide } from "../properties/sides.js";
import { usedLineHeight } from "../properties/text.js";
import { DeclaredValues } from "./declared-values.js";
import { StyleBook } from "./style-book.js";
import type { CustomProperties, ThemeDeclarations } from "./variables.js";

/** What the relative units of the root are worth. */
interface RootUnits {
  readonly rem: Pt;
  readonly rlh: Pt;
}

/**
 * What an element hands down to its children, as one object: elements that hand down the same have the same one, so that
 * what is styled under one of them can be shared with the others.
 */
export interface Heritage {
  readonly root: RootUnits;
}

/** Everything that is computed of an element, a pseudo-element or a page. */
export interface Computed {
  readonly values: ComputedValues;
  readonly custom: CustomProperties;
  /** Equal styles of one cascade are one object. */
  readonly style: ComputedStyle;
  /** Where the colours were declared; in a theme token, where they come from one. */
  readonly origins: ReadonlyMap<ColourName, Span>;
  readonly heritage: Heritage;
  /** Whether a value was asked of the parent that it does not hand down by itself: `inherit` where nothing is inherited. */
  readonly asksParent: boolean;
  /** The mistakes that show only when values are computed. */
  readonly faults: readonly Diagnostic[];
}

const colourNames: ReadonlySet<string> = new Set<ColourName>([
  "color", "background-color", "border-top-color", "border-right-color", "border-bottom-color", "border-left-color",
]);

function isColourName(name: LonghandName): name is ColourName {
  return colourNames.has(name);
}

const inheritedNames = longhandNames.filter((name) => rowOf(name).inherited);

const noTheme: ThemeDeclarations = new Map();

/** The winning declaration of each longhand. */
type Winners = ReadonlyMap<LonghandName, Assignment["value"]>;

type Direction = ComputedValues["direction"];

/** What declarations come to, the weakest first, with where each was written. */
type Assigned = readonly { readonly assignments: readonly Assignment[]; readonly origin: Span }[];

/** What is computed beside the declarations themselves. */
interface Surroundings {
  readonly theme?: ThemeDeclarations;
  /**
   * The way in which the sides of the element are counted, which for layout is from where the text around it starts: as the
   * parent runs where nothing is said, or as the element itself does.
   */
  readonly counted?: Direction | "as it runs";
}

/** Makes computed values out of declarations. It keeps equal styles, and what elements hand down, as one object. */
export class Cascade {
  readonly #styles = new StyleBook();
  readonly #declared = new DeclaredValues();
  readonly #heritages = new Map<string, Heritage>();
  readonly #outside: Computed;

  constructor() {
    const root = { rem: initialValues["font-size"], rlh: usedLineHeight(initialValues["line-height"], initialValues) };
    const custom: CustomProperties = new Map();
    this.#outside = {
      values: initialValues, custom, style: this.#styles.of(initialValues, custom), origins: new Map(),
      heritage: { root }, asksParent: false, faults: [],
    };
  }

  /** Computes a root, whose font size and line height all `rem` and `rlh` below it are measured by. */
  computeRoot(declarations: readonly Declaration[], theme: ThemeDeclarations): Computed {
    const computed = this.compute(declarations, this.#outside, { theme, counted: "as it runs" });
    return { ...computed, heritage: { root: { rem: computed.style.fontSize, rlh: computed.style.lineHeight } } };
  }

  /** The computed values that declarations, the weakest first, make of those of the parent. */
  compute(declarations: readonly Declaration[], parent: Computed, { theme = noTheme, counted }: Surroundings = {}): Computed {
    const ordered = inOrder(declarations);
    const faults: Diagnostic[] = [];
    const custom = this.#declared.custom(ordered, { inherited: parent.custom, theme }, faults);
    const assigned = ordered.map((declaration) => this.#declared.assigned(declaration, custom, faults));
    const sideOf = sidesUnder(assigned, parent.values.direction, counted ?? parent.values.direction);
    const winners = new Map<LonghandName, Assignment["value"]>();
    const inherited = parent.origins.get("color");
    const origins = new Map<ColourName, Span>(inherited === undefined ? [] : [["color", inherited]]);
    for (const { assignments, origin } of assigned)
      for (const assignment of assignments) {
        const longhand = sideOf(assignment);
        winners.set(longhand, assignment.value);
        if (isColourName(longhand)) origins.set(longhand, origin);
      }
    const values = valuesOf(winners, parent);
    const handsOn = custom === parent.custom && origins.get("color") === inherited && !changesInherited(winners);
    return {
      values, custom, origins, faults,
      style: this.#styles.of(values, custom),
      heritage: handsOn ? parent.heritage : this.#heritage({ values, custom, colour: origins.get("color") }, parent.heritage),
      asksParent: [...winners].some(([name, value]) => value === "inherit" && !rowOf(name).inherited),
    };
  }

  #heritage(
    { values, custom, colour }: { readonly values: ComputedValues; readonly custom: CustomProperties; readonly colour: Span | undefined },
    { root }: Heritage,
  ): Heritage {
    const inherited = inheritedNames.map((name) => values[name]);
    const place = colour === undefined ? null : [colour.source.path, colour.start, colour.end];
    const key = JSON.stringify([root.rem, root.rlh, this.#styles.numberOf(custom), place, inherited]);
    let known = this.#heritages.get(key);
    if (known === undefined) this.#heritages.set(key, (known = { root }));
    return known;
  }
}

function inOrder(declarations: readonly Declaration[]): readonly Declaration[] {
  if (!declarations.some(({ important }) => important)) return declarations;
  return [...declarations.filter(({ important }) => !important), ...declarations.filter(({ important }) => important)];
}

/** The longhand that each assignment is for, its side counted from where the text around the element starts. */
function sidesUnder(assigned: Assigned, around: Direction, counted: Direction | "as it runs"): (assignment: Assignment) => LonghandName {
  const own = directionOf(assigned, around);
  const from = counted === "as it runs" ? own : counted;
  if (own === "ltr" && from === "ltr") return ({ longhand }) => longhand;
  return ({ longhand, logical }) => ((logical ? own : "ltr") === from ? longhand : ofOtherSide(longhand));
}

function directionOf(assigned: Assigned, around: Direction): Direction {
  let value: Assignment["value"] = "inherit";
  for (const { assignments } of assigned) for (const assignment of assignments) if (assignment.longhand === "direction") ({ value } = assignment);
  if (value === "inherit" || value === "unset") return around;
  if (value === "initial") return initialValues.direction;
  return value(initialContext) === "rtl" ? "rtl" : "ltr";
}

function changesInherited(winners: Winners): boolean {
  return [...winners.keys()].some((name) => rowOf(name).inherited);
}

function valuesOf(winners: Winners, { values: parent, heritage: { root } }: Computed): ComputedValues {
  const parentFacts = { fontSize: parent["font-size"], fontWeight: parent["font-weight"], page: parent.page };
  const values: Record<string, unknown> = { ...initialValues };
  for (const name of inheritedNames) values[name] = parent[name];
  // Filled in the order of computation, so that whoever leans on a value finds it computed.
  const partial = values as unknown as ComputedValues;
  let context: ComputeContext = {
    em: parentFacts.fontSize,
    lh: usedLineHeight(parent["line-height"], parent),
    rem: root.rem,
    rlh: root.rlh,
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
