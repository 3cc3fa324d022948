import type { Diagnostic } from "../../diagnostics/index.js";
import type { Stylesheet } from "../stylesheet.js";
import type { ThemeDeclarations, ThemeToken } from "./variables.js";
/** The theme of a course as custom properties of the root; tokens that no sheet declares are reported. */
export declare function readTheme(theme: readonly ThemeToken[], sheets: readonly Stylesheet[], diagnostics: Diagnostic[]): ThemeDeclarations;
