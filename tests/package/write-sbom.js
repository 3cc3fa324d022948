// Writes what the package depends on and holds as CycloneDX, with the licence of each, into dist/sbom.cdx.json, and the terms of what it
// holds of others beside it; both are packed. What changes from run to run, the moment and a random number, is left out.
import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const repository = path.join(import.meta.dirname, "..", "..");
const printed = execFileSync("npm", ["sbom", "--omit=dev", "--omit=optional", "--omit=peer", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"], { cwd: repository, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
const { metadata: { component }, components, $schema, bomFormat, specVersion, version } = JSON.parse(printed);
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
copyFileSync(path.join(import.meta.dirname, "licences.txt"), path.join(repository, "dist/licences.txt"));
process.stdout.write(`sbom: ${shown.length} packages, all under permissive licences\n`);
