import { build } from "rolldown";

// The compiled program and the library in few files: Node takes longer to find and link hundreds of modules than to run most of
// them, and the package is half as large. Packages stay what they are, dependencies; the files lie as deep as the modules that
// they are made of, which find the package from there. Comments and blanks are left out and local variables have short names, which
// makes the package a fifth smaller; functions and classes keep theirs, so that the trace of a fault is still readable.
await build({
  input: { "cli/lectern": "dist/cli/main.js", "program/library": "dist/index.js" },
  output: { dir: "dist", entryFileNames: "[name].js", chunkFileNames: "program/[name].js", minify: { compress: false, mangle: { keepNames: true, toplevel: true }, codegen: true } },
  platform: "node",
  external: /^[^./]/,
});
