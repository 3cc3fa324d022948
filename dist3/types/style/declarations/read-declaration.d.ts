import type { CssNodeOf } from "../syntax/css-nodes.js";
import type { CssText, Finding } from "../syntax/css-text.js";
import type { Component } from "../values/component.js";
import type { Declaration, DeclarationPlace } from "./declaration.js";
/** What is wrong with a value that its property refused. */
export declare function refusal(property: string, text: string, components: readonly Component[]): Finding;
/** A declaration, or `null` for one that is none, which is then reported. */
export declare function readDeclaration(css: CssText, node: CssNodeOf<"Declaration">, place: DeclarationPlace): Declaration | null;
