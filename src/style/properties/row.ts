import type { Pt } from "../../geometry/index.js";
import type { Colour, SpecifiedColour } from "../values/colour.js";
import { colour } from "../values/colour.js";
import type { Grammar } from "../values/grammar.js";
import { mapped } from "../values/grammar.js";
import type { Length, LengthPercentage, SpecifiedLength, UnitSizes } from "../values/length.js";
import { isPercentage, length, lengthPercentage, notNegative, toComputed, toPoints } from "../values/length.js";

/** What a computed value is made with besides the declared one. */
export interface ComputeContext extends UnitSizes {
  readonly parent: {
    readonly fontSize: Pt;
    readonly fontWeight: number;
    readonly page: string;
  };
}

/** A declared value that has been read: it needs only the context to become the computed one. */
export type Computation<C> = (context: ComputeContext) => C;

/** What a line is drawn with. */
export type LineStyle = "none" | "solid" | "dashed" | "dotted" | "double";

/** What has a line of its own, with a width, a style and a colour. */
export type Ruled = "border-top" | "border-right" | "border-bottom" | "border-left" | "column-rule";

/** Computed values of an element that the used values of others lean on. */
export type ValuesBeside = { readonly color: Colour; readonly "font-size": Pt; readonly direction: "ltr" | "rtl" } & { readonly [Line in Ruled as `${Line}-style`]: LineStyle };

/** Everything there is to know of a longhand property: computed as `C`, which is what is inherited, and used as `U`. */
export interface PropertyRow<C, U = C> {
  readonly grammar: Grammar<Computation<C>>;
  /** As it would be written in a stylesheet. */
  readonly initial: string;
  readonly inherited: boolean;
  /** What it does, for the reference. */
  readonly about: string;
  /** The value as the rooms below read it, where that is not the computed one. */
  used?(value: C, beside: ValuesBeside): U;
}

/** The columns of a row besides its grammar. */
type RowFacts = Omit<PropertyRow<unknown>, "grammar" | "used">;

/** A property whose computed value is the declared one. */
export function plainRow<T>(grammar: Grammar<T>, facts: RowFacts): PropertyRow<T> {
  return { grammar: mapped(grammar, (value) => () => value), ...facts };
}

/** A property whose computed value depends on the element. */
export function computedRow<T, C>(
  grammar: Grammar<T>,
  facts: RowFacts,
  compute: (value: T, context: ComputeContext) => C,
): PropertyRow<C> {
  return { grammar: mapped(grammar, (value) => (context: ComputeContext) => compute(value, context)), ...facts };
}

/** A length in points. */
export const computedLength = mapped(length, computeLength);

/** A length in points, or a percentage. */
export const computedLengthPercentage = mapped(lengthPercentage, computeLengthPercentage);

/** A length in points that is not negative. */
export const positiveLength = mapped(notNegative(length), (value: Length) => {
  const compute = computeLength(value);
  return (context: ComputeContext): Pt => Math.max(0, compute(context));
});

/** A length in points or a percentage, none of them negative. */
export const positiveLengthPercentage = mapped(notNegative(lengthPercentage), (value: SpecifiedLength) => {
  const compute = computeLengthPercentage(value);
  return (context: ComputeContext): LengthPercentage => {
    const computed = compute(context);
    return isPercentage(computed) ? { percent: Math.max(0, computed.percent) } : Math.max(0, computed);
  };
});

/** A grammar whose value is the same in every context. */
export function constant<T>(grammar: Grammar<T>): Grammar<Computation<T>> {
  return mapped(grammar, (value) => () => value);
}

const computedColour = constant(
  mapped(colour, (value: SpecifiedColour) => ({ colour: value === "currentcolor" ? null : value })),
);

/** A property that is a colour; `currentcolor` is inherited as such, and used as the colour of the text. */
export function colourRow(facts: RowFacts) {
  return {
    grammar: computedColour,
    ...facts,
    used: ({ colour: own }: { readonly colour: Colour | null }, { color }: ValuesBeside): Colour => own ?? color,
  };
}

function computeLength(value: Length): Computation<Pt> {
  return (context) => toPoints(value, context);
}

function computeLengthPercentage(value: SpecifiedLength): Computation<LengthPercentage> {
  return (context) => toComputed(value, context);
}
