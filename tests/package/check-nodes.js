// Packs the sample courses with every version of Node that Lectern supports, from the packages that npm has of it, and compares the
// bytes. `npm start` has compiled the program.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const repository = path.join(import.meta.dirname, "..", "..");
const versions = ["20.19.0", "22.22.0", "24.11.0"];
const courses = ["field-ecology", "large-model-engineering", "first-programs"];
const work = mkdtempSync(path.join(tmpdir(), "lectern-nodes-"));

function fail(message) {
  process.stderr.write(`nodes: ${message}\n`);
  process.exit(1);
}

/** Installs a version of Node and gives the path of its program. */
function nodeOf(version) {
  const folder = path.join(work, version);
  mkdirSync(folder);
  const name = `node-${process.platform}-${process.arch}`;
  execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--no-package-lock", "--ignore-scripts", "--engine-strict=false", "--silent", `${name}@${version}`], { stdio: ["ignore", "ignore", "inherit"] });
  const program = path.join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(program)) fail(`${name}@${version} has no program`);
  return program;
}

/** Fails where a version of Node has something to say of the program itself, such as of a flag that it does not know. */
function expectSilence(version, program) {
  const { status, stderr } = spawnSync(program, [path.join(repository, "dist/cli/lectern.js"), "--version"], { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
  if (status !== 0 || stderr !== "") fail(`on Node ${version} \`lectern --version\` exits with ${status} and says\n${stderr}`);
}

/** The sums of all files of the packs that a version of Node makes, elsewhere, in another zone and with other rights. */
function sumsOf(version, zone, mask) {
  const out = path.join(work, `packs of ${version}`);
  const program = nodeOf(version);
  expectSilence(version, program);
  const began = Date.now();
  const line = `umask ${mask}; exec "$0" "$@"`;
  const told = execFileSync("sh", ["-c", line, program, path.join(repository, "dist/cli/lectern.js"), "pack", ...courses, "--release", "1", "--output", out, "--no-cache", "--json"], {
    cwd: repository, encoding: "utf8", env: { ...process.env, TZ: zone, LC_ALL: zone === "UTC" ? "C" : "C.UTF-8", NODE_OPTIONS: "" },
  });
  const made = told.trim().split("\n").map((text) => JSON.parse(text)).filter(({ type }) => type === "pack");
  if (made.length !== courses.length) fail(`Node ${version} made ${made.length} packs of ${courses.length}`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
  process.stdout.write(`nodes: Node ${version} packed ${made.length} courses in ${Math.round((Date.now() - began) / 1000)} s\n`);
  return new Map(files.map((file) => [path.relative(out, file), createHash("sha256").update(readFileSync(file)).digest("hex")]));
}

const [first, ...others] = versions.map((version, index) => sumsOf(version, ["UTC", "Asia/Kolkata", "America/St_Johns"][index], ["022", "077", "002"][index]));
for (const [index, sums] of others.entries())
  for (const [name, sum] of [...first, ...sums]) if (first.get(name) !== sums.get(name) || sum === undefined) fail(`${name} differs between Node ${versions[0]} and ${versions[index + 1]}`);
rmSync(work, { recursive: true, force: true });
process.stdout.write(`nodes: ${first.size} files are the same on Node ${versions.join(", ")}\n`);
