import type { Component } from "./component.js";
/** Components as CSS text, with one space where there was any. */
export declare function serialise(components: readonly Component[]): string;
