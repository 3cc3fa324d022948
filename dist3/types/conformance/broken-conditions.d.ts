import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { Finding } from "./finding.js";
/**
 * The mistakes of a PDF that must not be written: one for each condition that it breaks, with the first place in it that
 * does. `claims` is what it claims to conform to: PDF/A-2a asks for the same structure, but not to be called PDF/UA.
 * `place` is what it was made from.
 */
export declare function brokenConditions(findings: readonly Finding[], claims: readonly ("ua-1" | "a-2a")[], place: Span | null): readonly Diagnostic[];
