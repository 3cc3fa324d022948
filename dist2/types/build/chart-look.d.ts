import type { ChartSetting } from "../charts/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { ThemeToken } from "../model/index.js";
/** A colour as six digits; `null` where it is none, or has opacity. */
export declare function hexOf(text: string): string | null;
/**
 * How the charts of a course look by its theme and, over that, by its own sheets, and where these say nothing by the sheets `under`
 * them, of a look or a kind of document; and the tokens that are no colours.
 */
export declare function chartLook(theme: readonly ThemeToken[], sheets: readonly Source[], under?: readonly Source[]): {
    readonly look: ChartSetting["look"];
    readonly diagnostics: readonly Diagnostic[];
};
