import type { Diagnostic, Placed, Source, Span, TracedText } from "../../diagnostics/index.js";
/** An element of a drawing, by its name in the namespace of SVG. */
export interface SvgElement {
    readonly name: string;
    readonly span: Span;
    readonly parent: SvgElement | null;
    readonly attributes: ReadonlyMap<string, Placed<string>>;
    readonly children: readonly (SvgElement | TracedText)[];
    /** False where white space is collapsed, as it is where nothing is said. */
    readonly keepsSpace: boolean;
    /** Why it cannot be drawn, told where something would draw it; `null` for all that can. */
    readonly refusal: Diagnostic | null;
}
/** True for an element, false for a stretch of text. */
export declare function isElement(child: SvgElement | TracedText): child is SvgElement;
/** The elements that an element holds. */
export declare function elementsOf({ children }: SvgElement): readonly SvgElement[];
/** The element tree of a drawing; `root` is `null` where nothing of it can be drawn. */
export declare function svgTree(source: Source): {
    readonly root: SvgElement | null;
    readonly diagnostics: readonly Diagnostic[];
};
