import type { Kind } from "./fields/kind.js";
import type { When } from "./inline.js";
type Change = (when: When) => When;
/** The value with each of its days changed; the same value, and the same parts of it, where none was. */
export declare function mapWhens<T>(kind: Kind, value: T, change: Change): T;
export {};
