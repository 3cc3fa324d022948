import type { Drawable, ImageBook } from "../../../src/images/index.js";

const drawing: Drawable = { kind: "vector", size: { width: 300, height: 150 }, view: { x: 0, y: 0, width: 300, height: 150 }, operations: [] };

/** The images that spec cases may show: `figures/i.svg`, 300 by 150 points. */
export const specImages: ImageBook = new Map([["figures/i.svg", { value: drawing, diagnostics: [] }]]);
