import type { Strip } from "./strip.js";
/** Whether two strips of the same boxes are cut into pages alike: all that plans look at is the same, whatever their lines say. */
export declare function haveSameShape(one: Strip, other: Strip): boolean;
