import type { Diagnostic, DiagnosticCode, Outcome, Span } from "../../diagnostics/index.js";
import type { Drawable, GroupOperation, Matrix, Paint, VectorOperation } from "../drawable.js";
import type { Styled } from "./cascade.js";
import { Cascade } from "./cascade.js";
import type { Notes } from "./notes.js";
import type { SvgElement } from "./svg-tree.js";
import type { Axis, LengthContext } from "./values.js";
/** What holds where an element stands. */
export interface Place {
    readonly styled: Styled;
    /** The nearest viewport, and the size of letters. */
    readonly context: LengthContext;
    /** How much larger a unit is here than in the outermost viewport. */
    readonly scale: number;
    /** The paints of what a marker stands on, for `context-fill` and `context-stroke`. */
    readonly around: {
        readonly fill: Paint | null;
        readonly stroke: Paint | null;
    } | null;
}
/** Everything that is known of a drawing while it is drawn, and what it has come to so far. */
export declare class Scene {
    #private;
    readonly diagnostics: Diagnostic[];
    readonly notes: Notes;
    readonly cascade: Cascade;
    /** Reads the bytes of a picture that the drawing holds. */
    readonly picture: (bytes: Uint8Array, span: Span) => Outcome<Drawable>;
    constructor(root: SvgElement, notes: Notes, picture: Scene["picture"]);
    /** True where the drawing has come to a limit and nothing more of it is drawn. */
    get isFull(): boolean;
    /** Tells of a mistake, once however often what has it is drawn. */
    fault(code: DiagnosticCode, span: Span, message: string, hint: string | null): void;
    /** Takes a mistake that was made elsewhere. */
    report(found: Diagnostic): void;
    /** Ends the drawing at a limit. */
    stop(span: Span, message: string, hint?: string): void;
    /** The operation as a list, or nothing where the drawing has come to too much. */
    take(operation: VectorOperation, { span }: SvgElement): readonly VectorOperation[];
    /** A group with what of it is not as it would be anyway. */
    group(operations: readonly VectorOperation[], own: Partial<Omit<GroupOperation, "kind" | "operations">>, element: SvgElement): readonly VectorOperation[];
    /** Counts colours of gradients and pixels of pictures; false where there are too many. */
    spend(what: {
        readonly stops?: number;
        readonly pixels?: number;
    }, span: Span): boolean;
    /** Draws what is referred to, unless too many of such things lie inside each other. */
    inside<T>(span: Span, draw: () => T, otherwise: T): T;
    /** The element of an id, if it is one of these names. */
    find(id: string, names: readonly string[]): SvgElement | null;
    /** The value of an attribute; `null` where there is none, and where it cannot be read, which is told. */
    value<T>(element: SvgElement, name: string, parse: (text: string) => T | null, what: string): T | null;
    /** A length in user units. */
    length(element: SvgElement, name: string, { context }: Place, [axis, fallback]: readonly [axis: Axis, fallback: number]): number;
    /** A map that an attribute states. */
    transform(element: SvgElement, name?: string): Matrix;
    /** The style of an element, and its own map. */
    enter(element: SvgElement, place: Place): {
        readonly place: Place;
        readonly matrix: Matrix;
    };
    /** The style of an element where it stands in the file: what is referred to inherits from what is around it there. */
    styledThere(element: SvgElement, context: LengthContext): Styled;
}
