import type { CslEntry } from "./apa.js";
/** A reference in the manner of the MLA or of Chicago under CSL names; `null` where it is not sure. */
export declare function readMlaOrChicago(whole: string): CslEntry | null;
