import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { StyleSettings } from "./prepared-styles.js";
import type { Stylesheet } from "./stylesheet.js";
/** The tokens of sheets, without their leading dashes, with the values in force at the root of a document in a language, and the mistakes of the settings. */
export declare function rootTokens(sheets: readonly Stylesheet[], settings: StyleSettings, lang: Placed<string>): {
    readonly tokens: ReadonlyMap<string, string>;
    readonly diagnostics: readonly Diagnostic[];
};
