// Writes what the package depends on and holds as CycloneDX, with the licence of each, into dist/sbom.cdx.json, and the terms of what it
// holds of others beside it; both are packed. What changes from run to run, the moment and a random number, is left out.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const repository = path.join(import.meta.dirname, "..", "..");

/** What npm knows of packages, but for those of some kinds. */
function listed(...omitted) {
  const printed = execFileSync("npm", ["sbom", ...omitted.map((kind) => `--omit=${kind}`), "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"], { cwd: repository, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(printed);
}

/** The licence of a package that the program holds, as its file says it: who holds the rights, and the terms. */
function licenceOf(name) {
  const folder = path.join(repository, "node_modules", name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (file === undefined) throw new Error(`${name} has no file of its licence`);
  const lines = readFileSync(path.join(folder, file), "utf8").trim().split("\n");
  const isRight = (line) => /^(?:copyright\b|\(c\))/i.test(line.trim());
  return { name, rights: lines.filter(isRight).map((line) => line.trim()), terms: lines.filter((line) => !isRight(line)).join(" ").replace(/[#*\s]+/g, " ").trim() };
}

/** The licences of what the program holds of others, each text once. */
function licencesOf(names) {
  const groups = new Map();
  for (const one of names.map(licenceOf)) groups.set(one.terms, [...(groups.get(one.terms) ?? []), one]);
  return Array.from(groups, ([terms, some]) => `${some.map(({ name, rights }) => `${name}: ${rights.join("; ")}`).join("\n")}\n\n${terms}\n`).join("\n");
}

const { metadata: { component }, components: outside, $schema, bomFormat, specVersion, version } = listed("dev", "optional", "peer");
const inside = JSON.parse(readFileSync(path.join(repository, "dist/held.json"), "utf8"));
const components = [...outside, ...listed("optional", "peer").components.filter(({ name, group }) => inside.includes(group === undefined ? name : `${group}/${name}`))];
const permissive = /\b(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|Unicode-3\.0|CC0-1\.0|Python-2\.0|BlueOak-1\.0\.0|WTFPL)\b/;
// What its own manifest does not say, as its file of the licence does.
const unsaid = { "png-js": [{ license: { id: "MIT" } }] };
const shown = components.map(({ name, version, purl, licenses }) => ({ type: "library", name, version, purl, licenses: licenses ?? unsaid[name] }));
// What the package holds itself; licences.txt has the terms.
const held = [{ type: "data", name: "unicode-character-database", version: "17.0.0", licenses: [{ license: { id: "Unicode-3.0" } }] }];
const strange = shown.filter(({ licenses = [] }) => !permissive.test(JSON.stringify(licenses)));
if (strange.length > 0) {
  process.stderr.write(`sbom: no permissive licence is told of ${strange.map(({ name, licenses }) => `${name} (${JSON.stringify(licenses)})`).join(", ")}\n`);
  process.exit(1);
}
writeFileSync(path.join(repository, "dist/sbom.cdx.json"), `${JSON.stringify({ $schema, bomFormat, specVersion, version, metadata: { component }, components: [...shown, ...held] })}\n`);
const own = readFileSync(path.join(import.meta.dirname, "licences.txt"), "utf8");
writeFileSync(path.join(repository, "dist/licences.txt"), `${own}\nThe program holds these packages:\n\n${licencesOf(inside)}`);
process.stdout.write(`sbom: ${shown.length} packages, ${inside.length} of them in the program, all under permissive licences\n`);
