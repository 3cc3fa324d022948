import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
/** A directive, taken apart: `:name[words]{attributes}`. */
export interface Directive {
    readonly name: string;
    readonly children: readonly Inline[];
    readonly braces: string;
    readonly span: Span;
}
/** Whether a name is that of a directive. */
export declare function isDirective(name: string): boolean;
/** The node that a directive stands for; its words alone where it lacks what it needs, which is reported. */
export declare function directiveInline({ name, children, braces, span }: Directive, diagnostics: Diagnostic[]): readonly Inline[];
/** The hint for a directive that there is not. */
export declare function directiveHint(name: string): string;
/** Whether classes ask for the margin. */
export declare function isMargin(names: readonly string[]): boolean;
/** `[words]{lang=en}`, `[words]{#id}`, `[words]{.underline}`: the words in what the attributes ask for; what they ask for in vain is reported. */
export declare function spanInlines(children: readonly Inline[], braces: string, place: {
    readonly span: Span;
    readonly attributes: Span;
}, diagnostics: Diagnostic[]): readonly Inline[];
