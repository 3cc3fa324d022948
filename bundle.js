import { build } from "rolldown";

// The compiled program in one file: Node takes longer to find and link hundreds of modules than to run most of them. Packages
// stay what they are, dependencies; the file lies as deep as the modules it is made of, which find the package from there.
await build({
  input: "dist/cli/main.js",
  output: { file: "dist/cli/lectern.js" },
  platform: "node",
  external: /^[^./]/,
});
