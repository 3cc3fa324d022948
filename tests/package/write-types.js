// Writes the library's types as one file, dist/index.d.ts, with only what its exports lead to: as the compiler writes them, a file
// for each module, they were a sixth of the package.
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { generateDtsBundle } from "dts-bundle-generator";

const repository = path.join(import.meta.dirname, "..", "..");
const [types] = generateDtsBundle(
  [{ filePath: path.join(repository, "dist/types/index.d.ts"), output: { exportReferencedTypes: false, noBanner: true } }],
  { preferredConfigPath: path.join(repository, "tsconfig.build.json") },
);
if (types === undefined || types === "") throw new Error("the library has no types");
writeFileSync(path.join(repository, "dist/index.d.ts"), types);
process.stdout.write(`types: ${types.length.toLocaleString("en")} characters\n`);
