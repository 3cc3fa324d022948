// css-tree as its package ships it in one file: its hundred modules take twice as long to load.

declare module "css-tree/dist/csstree.esm" {
  export * from "css-tree";
}
