// Asks the advisory service of the package registry about everything that Lectern depends on, and whether the packages are those
// that were signed. Exits with 1 for an advisory that is high or critical or a signature that is wrong, and with 3 where no
// service answers: then nothing was checked.
import { spawnSync } from "node:child_process";
import process from "node:process";

const grave = new Set(["high", "critical"]);

/** Runs npm and gives what it says as JSON; `null` where it says none. */
function told(words) {
  const { stdout } = spawnSync("npm", [...words, "--json"], { encoding: "utf8", timeout: 120_000, maxBuffer: 1 << 28 });
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** A line for an advisory: the package, how bad it is, and where to read of it. */
function lineOf({ name, severity, via, range }) {
  const links = via.flatMap((cause) => (typeof cause === "string" ? [] : [`${cause.title}, ${cause.url}`]));
  return `${name} ${range}: ${severity}${links.length === 0 ? `, by ${via.join(", ")}` : `: ${links.join("; ")}`}`;
}

function advisories(scope) {
  const report = told(["audit", ...scope]);
  return report === null || report.vulnerabilities === undefined ? null : Object.values(report.vulnerabilities);
}

const shipped = advisories(["--omit=dev"]);
const all = shipped === null ? null : advisories([]);
if (shipped === null || all === null) {
  say("no advisory service answers: nothing was checked");
  process.exit(3);
}
for (const one of all) say(lineOf(one));
const signatures = told(["audit", "signatures"]);
const broken = signatures === null ? [] : [...(signatures.invalid ?? [])];
for (const { name, version } of broken) say(`${name} ${version}: the signature is wrong`);
if (signatures === null || signatures.invalid === undefined) say("no service answers about signatures: they were not checked");
const bad = shipped.filter(({ severity }) => grave.has(severity));
say(`${all.length} advisories, ${shipped.length} of them about what is shipped, ${bad.length} of those high or critical; ${broken.length} wrong signatures`);
process.exitCode = bad.length + broken.length > 0 ? 1 : 0;
