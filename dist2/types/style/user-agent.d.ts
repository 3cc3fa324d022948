import type { Stylesheet } from "./stylesheet.js";
/** What elements look like before any template says a word; every other sheet goes over it. */
export declare const userAgentSheet: Stylesheet;
