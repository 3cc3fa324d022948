import type { Component } from "../values/component.js";
/** What to do about a value that its property refused, or `null`. */
export declare function valueHint(property: string, components: readonly Component[]): string | null;
