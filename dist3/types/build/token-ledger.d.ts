import type { DocumentKind } from "../documents/index.js";
import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** A token of the templates, as a course has it. */
export interface TokenRow {
    readonly course: string;
    readonly token: string;
    /** What it is for; empty for one of a course's own. */
    readonly does: string;
    /** Its value in the templates, in the language of the course and on its paper; `null` for a token of the course's own. */
    readonly default: string | null;
    /** Its value in force: that of the theme, of `course.css`, or the default. */
    readonly value: string;
    /** The documents that have it, where not all do. */
    readonly kinds: readonly DocumentKind[];
}
/** The tokens of courses, and what is wrong with how they are set. */
export interface TokenLedger extends BuildResult {
    readonly tokens: readonly TokenRow[];
}
/** The tokens that courses can set under `theme`, with their values. */
export declare function tokenLedger(options: ProjectOptions): Promise<TokenLedger>;
