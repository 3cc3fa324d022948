import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { Assignment, Declaration } from "../declarations/declaration.js";
import type { CustomProperties, ThemeDeclarations } from "./variables.js";
/** What a declaration comes to where the custom properties are known, and where it was written. */
interface Assigned {
    readonly assignments: readonly Assignment[];
    readonly origin: Span;
}
/** Reads what declarations come to under custom properties; each with `var()` once for those that it stands under. */
export declare class DeclaredValues {
    #private;
    /** The custom properties of an element: what it inherits, under its own declarations, under the theme. */
    custom(ordered: readonly Declaration[], { inherited, theme }: {
        readonly inherited: CustomProperties;
        readonly theme: ThemeDeclarations;
    }, faults: Diagnostic[]): CustomProperties;
    /** What a declaration assigns. */
    assigned(declaration: Declaration, custom: CustomProperties, faults: Diagnostic[]): Assigned;
}
export {};
