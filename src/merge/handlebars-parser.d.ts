// The parser of Handlebars by itself: what makes functions of templates, with its source maps, is never used.

declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  /** The tree of a template, lines that hold nothing but a block taken out. Throws what is wrong with its syntax. */
  export function parse(text: string): unknown;
}
