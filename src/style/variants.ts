import type { ComputedStyle } from "./computed-style.js";

/** Most variants of one style that are kept; what asks for more makes its own. */
const mostVariants = 64;

interface Variant {
  readonly parts: readonly unknown[];
  readonly style: ComputedStyle;
}

/** Styles that were made of others, each once, so that equal styles stay one object. */
export class Variants {
  readonly #known = new WeakMap<ComputedStyle, Variant[]>();

  /** The variant of a style that differs by `parts`, which are told apart by identity. */
  of(style: ComputedStyle, parts: readonly unknown[], make: () => ComputedStyle): ComputedStyle {
    let variants = this.#known.get(style);
    if (variants === undefined) this.#known.set(style, (variants = []));
    for (const known of variants) if (isSame(known.parts, parts)) return known.style;
    const variant = { parts, style: Object.freeze(make()) };
    if (variants.length < mostVariants) variants.push(variant);
    return variant.style;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
