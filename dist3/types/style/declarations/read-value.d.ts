import type { Component } from "../values/component.js";
import type { Assignment, DeclarationPlace } from "./declaration.js";
/** Every property, shorthands included. */
export declare const propertyNames: readonly string[];
/** Whether there is such a property. */
export declare function isProperty(name: string): boolean;
/** Whether a property says anything at a place: a page takes its size, its margins and what its boxes inherit. */
export declare function belongsTo(property: string, place: DeclarationPlace): boolean;
/** What a value of a property says of each longhand, or `null` where it is no value of it. */
export declare function readValue(property: string, components: readonly Component[]): readonly Assignment[] | null;
/** The values of a property in words. */
export declare function expectedOf(property: string): string;
/** The keywords that a property takes, for "did you mean". */
export declare function keywordsOf(property: string): readonly string[];
