import type { Source, Span } from "../diagnostics/index.js";
import type { HandlebarsPosition } from "./handlebars-ast.js";
/** The offset of a place that Handlebars names; the end of the text for places beyond it. */
export declare function offsetAt(text: string, { line, column }: HandlebarsPosition, lines?: number[]): number;
/** Turns the line and column pairs of Handlebars into spans of one template. */
export declare class TemplatePlaces {
    readonly source: Source;
    private readonly lines;
    constructor(source: Source);
    /** The span of a node of the syntax tree. */
    spanOf({ loc }: {
        readonly loc: {
            readonly start: HandlebarsPosition;
            readonly end: HandlebarsPosition;
        };
    }): Span;
    private offset;
}
