import type { Outcome, Source } from "../../diagnostics/index.js";
import type { Stylesheet } from "../stylesheet.js";
/** The rules of a stylesheet and every mistake in it; no rules at all only where its brackets do not match. */
export declare function parseStylesheet(source: Source): Outcome<Stylesheet>;
