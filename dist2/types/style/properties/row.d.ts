import type { Pt } from "../../geometry/index.js";
import type { Colour } from "../values/colour.js";
import type { Grammar } from "../values/grammar.js";
import type { LengthPercentage, UnitSizes } from "../values/length.js";
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
export type ValuesBeside = {
    readonly color: Colour;
    readonly "font-size": Pt;
    readonly direction: "ltr" | "rtl";
} & {
    readonly [Line in Ruled as `${Line}-style`]: LineStyle;
};
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
export declare function plainRow<T>(grammar: Grammar<T>, facts: RowFacts): PropertyRow<T>;
/** A property whose computed value depends on the element. */
export declare function computedRow<T, C>(grammar: Grammar<T>, facts: RowFacts, compute: (value: T, context: ComputeContext) => C): PropertyRow<C>;
/** A length in points. */
export declare const computedLength: Grammar<Computation<number>>;
/** A length in points, or a percentage. */
export declare const computedLengthPercentage: Grammar<Computation<LengthPercentage>>;
/** A length in points that is not negative. */
export declare const positiveLength: Grammar<(context: ComputeContext) => Pt>;
/** A length in points or a percentage, none of them negative. */
export declare const positiveLengthPercentage: Grammar<(context: ComputeContext) => LengthPercentage>;
/** A grammar whose value is the same in every context. */
export declare function constant<T>(grammar: Grammar<T>): Grammar<Computation<T>>;
/** A property that is a colour; `currentcolor` is inherited as such, and used as the colour of the text. */
export declare function colourRow(facts: RowFacts): {
    used: ({ colour: own }: {
        readonly colour: Colour | null;
    }, { color }: ValuesBeside) => Colour;
    about: string;
    initial: string;
    inherited: boolean;
    grammar: Grammar<Computation<{
        colour: Colour | null;
    }>>;
};
export {};
