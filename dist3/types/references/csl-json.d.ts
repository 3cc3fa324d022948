import type { Reference } from "../model/index.js";
type CslValue = string | number | boolean | readonly CslValue[] | {
    readonly [key: string]: CslValue;
};
/** An entry in CSL-JSON, with every variable that it gives. */
export declare function cslJson(reference: Reference): Readonly<Record<string, CslValue>>;
export {};
