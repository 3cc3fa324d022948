import type { Placed } from "../../diagnostics/index.js";
import type { Component } from "../values/component.js";
/** A custom property with everything that it refers to put in. */
export interface CustomValue {
    readonly text: string;
    readonly components: readonly Component[];
    /** The token of the course's theme that the value comes from, if any. */
    readonly token: ThemeToken | null;
}
/** A token that the course sets. */
export interface ThemeToken {
    readonly name: Placed<string>;
    readonly value: Placed<string>;
}
/** Declarations of theme tokens, which stand over all others of the root. */
export type ThemeDeclarations = ReadonlyMap<string, {
    readonly token: ThemeToken;
    readonly value: CustomValue;
}>;
/** Custom properties in force at an element, by name with leading dashes. */
export type CustomProperties = ReadonlyMap<string, CustomValue>;
/** Why a reference leads nowhere. */
export type VariableFault = {
    readonly type: "unknown" | "cycle";
    readonly name: string;
} | {
    readonly type: "too long";
} | {
    readonly type: "malformed";
};
/** A value without `var()`, or the reason why there is none. */
export type Substitution = {
    readonly components: readonly Component[];
    readonly token: ThemeToken | null;
} | {
    readonly fault: VariableFault;
};
/** What a custom property stands for; `null` where nothing declares it. */
export type Lookup = (name: string) => CustomValue | {
    readonly fault: VariableFault;
} | null;
/** A value with each `var()` replaced by what it refers to, or else by its fallback. */
export declare function substitute(components: readonly Component[], lookup: Lookup): Substitution;
/**
 * The custom properties of an element: its parent's, and over them its own with their references resolved. A
 * reference that fails is handed to `failed` with the name of the property that holds it, which is then left out.
 */
export declare function resolveCustom(inherited: CustomProperties, declared: ReadonlyMap<string, readonly Component[]>, failed: (name: string, fault: VariableFault) => void): CustomProperties;
