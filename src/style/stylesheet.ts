import type { Source } from "../diagnostics/index.js";
import type { LogicalMarginBoxName, MarginBoxName } from "./pages/margin-box-names.js";
import type { Declaration } from "./declarations/declaration.js";
import type { ComplexSelector } from "./selectors/selector.js";

/** A rule: declarations for every element that one of its selectors matches. */
export interface StyleRule {
  readonly selectors: readonly ComplexSelector[];
  readonly declarations: readonly Declaration[];
}

/** The pages that an `@page` rule is for; `null` where it does not say. */
export interface PageSelector {
  readonly name: string | null;
  readonly first: boolean;
  readonly side: "left" | "right" | null;
}

/** An `@page` rule. */
export interface PageRule {
  readonly selectors: readonly PageSelector[];
  readonly declarations: readonly Declaration[];
  /** Of `@footnote`. */
  readonly footnotes: readonly Declaration[];
  /** Of `@note-column`. */
  readonly noteColumn: readonly Declaration[];
  readonly marginBoxes: readonly { readonly name: MarginBoxName | LogicalMarginBoxName; readonly declarations: readonly Declaration[] }[];
}

/** A parsed stylesheet: good for any number of documents. */
export interface Stylesheet {
  readonly source: Source;
  readonly rules: readonly StyleRule[];
  readonly pageRules: readonly PageRule[];
}
