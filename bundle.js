import { readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { build } from "rolldown";

// The compiled program and the library in few files: Node takes longer to find and link hundreds of modules than to run most of
// them, and the package is half as large. What package.json lists as a dependency stays one; what every document needs and comes in a hundred
// files, the reader of Markdown, is put in, and listed with what is needed for development. The files lie as deep as the modules that
// they are made of, which find the package from there. Comments, blanks and what is never used are left out and local variables have short
// names, which makes the package a fifth smaller; functions and classes keep theirs, so that the trace of a fault is still readable.
const { dependencies, peerDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const outside = Object.keys({ ...dependencies, ...peerDependencies });

const { output } = await build({
  input: { "cli/lectern": "dist/cli/main.js", "program/library": "dist/index.js" },
  output: { dir: "dist", entryFileNames: "[name].js", chunkFileNames: "program/[name].js", minify: { compress: { target: "node20", keepNames: { function: true, class: true } }, mangle: { keepNames: true, toplevel: true }, codegen: true } },
  platform: "node",
  external: (id) => isBuiltin(id) || outside.some((name) => id === name || id.startsWith(`${name}/`)),
});

// For the list of what the package holds.
const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
const held = modules.flatMap((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
writeFileSync("dist/held.json", `${JSON.stringify([...new Set(held)].sort())}\n`);
