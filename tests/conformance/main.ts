import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildProjects } from "./projects.js";
import { ToolFailure } from "./tool-failure.js";
import { flavours, validate } from "./validate.js";
import { verapdfJar } from "./verapdf-jar.js";
import type { JarPin } from "./verapdf-jar.js";

// The compiled script runs in dist/check-conformance/tests/conformance/.
const repository = path.join(import.meta.dirname, "..", "..", "..", "..");

function pdfsBelow(folder: string): string[] {
  if (!existsSync(folder)) throw new ToolFailure(`${folder} is not there: run \`npm start\` first`);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pdf")).sort();
  if (names.length === 0) throw new ToolFailure(`${folder} holds no PDF to validate`);
  return names.map((name) => path.join(folder, name));
}

/** Prints what every flavour finds and returns how many documents it finds fault with. */
function report(jar: string, files: readonly string[]): number {
  let faulty = 0;
  for (const flavour of flavours) {
    const verdicts = validate(jar, flavour, files);
    for (const { file, broken } of verdicts)
      for (const { clause, test, failures, description } of broken)
        console.error(`${flavour}  ${path.relative(repository, file)}  clause ${clause}, test ${test}, ${failures} times: ${description}`);
    const invalid = verdicts.filter(({ broken }) => broken.length > 0).length;
    const checks = verdicts.reduce((sum, { passedChecks }) => sum + passedChecks, 0);
    console.log(`${flavour}: ${verdicts.length} documents, ${invalid} invalid, ${checks} checks passed`);
    faulty += invalid;
  }
  return faulty;
}

/** 0 where every document is valid, 1 where one is not, 2 where the validator could not do its work. */
function main(): number {
  try {
    const pin = JSON.parse(readFileSync(path.join(repository, ".ci", "verapdf.json"), "utf8")) as JarPin;
    const cache = path.join(repository, "node_modules", ".cache");
    const jar = verapdfJar(pin, path.join(cache, "verapdf"));
    const folders = [path.join(repository, "output"), ...buildProjects(repository, path.join(cache, "conformance"))];
    return report(jar, folders.flatMap(pdfsBelow)) === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    console.error(`conformance: ${error.message}`);
    return 2;
  }
}

process.exitCode = main();
