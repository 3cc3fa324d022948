import type { Selector } from "./selectors.js";
/** A property with its value, as it is written. */
export interface Declaration {
    readonly name: string;
    readonly value: string;
    readonly important: boolean;
}
/** A selector with the declarations of its rule. */
export interface StyleRule {
    readonly selector: Selector;
    readonly declarations: readonly Declaration[];
}
/** The rules of a drawing in their order, and what of its stylesheets says nothing here. */
export interface SheetRules {
    readonly rules: readonly StyleRule[];
    readonly ignored: readonly string[];
}
/** Whether paper meets one of a list of media queries; `null` where none does for sure, and one asks what is not known of it. */
export declare function printsFor(media: string): boolean | null;
/** The declarations of a `style` attribute; what is no declaration is passed over, as CSS has it. */
export declare function readDeclarations(text: string): readonly Declaration[];
/** The rules of a stylesheet. */
export declare function readRules(text: string): SheetRules;
