import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
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

// Of the types only those that the library's own lead to go into the package. The compiler keeps all of them in a folder of their
// own, since it writes again only what has changed.
const types = path.join("dist", "types");
const reached = new Set();
const waiting = ["index.d.ts"];
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  for (const [, specifier] of readFileSync(path.join(types, file), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g))
    waiting.push(path.join(path.dirname(file), specifier.replace(/\.js$/, ".d.ts")));
}
const rooms = new Set(readdirSync("src").map((room) => room.replace(/\.ts$/, ".d.ts")));
for (const file of readdirSync("dist", { recursive: true }))
  if (file.endsWith(".d.ts") && rooms.has(file.split(path.sep)[0]) && !reached.has(file)) rmSync(path.join("dist", file));
for (const file of reached) {
  mkdirSync(path.dirname(path.join("dist", file)), { recursive: true });
  copyFileSync(path.join(types, file), path.join("dist", file));
}
