import type { Component } from "../values/component.js";
import type { LonghandName } from "./longhands.js";
import type { Computation } from "./row.js";
/** What a shorthand's value says of its longhands; those that it does not name take their initial values. */
type Expansion = ReadonlyMap<LonghandName, Computation<unknown>>;
/** A property that stands for several others. */
export interface ShorthandRow {
    readonly longhands: readonly LonghandName[];
    /** Its values in words. */
    readonly expects: string;
    readonly about: string;
    /** Whether it speaks of the sides where text starts and ends: `left` stands for the first. */
    readonly logical?: true;
    /** `undefined` where the components are no value of it. */
    expand(components: readonly Component[]): Expansion | undefined;
}
/** Every shorthand by name. */
export declare const shorthands: ReadonlyMap<string, ShorthandRow>;
export {};
