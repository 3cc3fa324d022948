import type { JsonObject } from "./chart-file.js";
/**
 * A picture of Vega in which grey print keeps the areas of series apart: those whose colours are as light as one before
 * them are hatched.
 */
export declare function greySafe(svg: string, spec: JsonObject): string;
