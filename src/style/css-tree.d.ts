// The parts of css-tree that are used, without its tables of properties: their types are those of the whole package.

declare module "css-tree/parser" {
  export { parse as default } from "css-tree";
}

declare module "css-tree/tokenizer" {
  export { tokenize, tokenTypes } from "css-tree";
}

declare module "css-tree/convertor" {
  import type { toPlainObject } from "css-tree";

  const convertor: { readonly toPlainObject: typeof toPlainObject };
  export { convertor as default };
}

declare module "css-tree/utils" {
  export { ident, string } from "css-tree";
}
