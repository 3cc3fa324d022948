import type { LonghandName } from "./longhands.js";
/** The same property of the other side; the property itself where it is of neither. */
export declare function ofOtherSide(name: LonghandName): LonghandName;
