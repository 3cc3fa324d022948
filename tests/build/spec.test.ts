import { fontPackages } from "../../src/build/font-packages.js";
import { missingFontPackages } from "../../src/build/package-fonts.js";
import { readCourse } from "../../src/content/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { qrBook } from "../../src/addresses/index.js";
import { imposePdf } from "../../src/imposition/index.js";
import { commandTranscript } from "../support/command-spec.js";
import { runSpecs } from "../support/spec-cases.js";
import type { SpecCase } from "../support/spec-cases.js";

/** What is said of a form of print without the package that makes it. */
async function withoutPrinters(packages: readonly string[]): Promise<string> {
  const metadata = { title: "", author: null, subject: null, lang: "en", created: 0 };
  const nothing = (): Promise<null> => Promise.resolve(null);
  const outcomes = packages.map((name) => (name === "uqr" ? qrBook([{ value: "https://example.org", span: { source: { path: "a", text: "" }, start: 0, end: 0 } }], new Map(), nothing) : imposePdf(new Uint8Array(), "booklet", { metadata, isRightToLeft: false }, nothing)));
  return (await Promise.all(outcomes)).flatMap(({ diagnostics }) => diagnostics.map(formatDiagnostic)).join("\n\n");
}

/** What is said of a course on a machine without the packages that a block in `missing` lists. */
function withoutPackages({ inputs }: SpecCase, packages: readonly string[]): string {
  const [course] = inputs;
  const { value } = readCourse({ id: "course", course: { path: course?.path ?? "", text: course?.text ?? "" }, lessons: [], references: null });
  if (value === null) throw new Error("the case has no course");
  const missing = fontPackages.filter((row) => packages.includes(row.package));
  return missingFontPackages(value.lang, missing).map(formatDiagnostic).join("\n\n");
}

// Fenced blocks with a path are files, `sh` the commands. Packages cannot be taken from the machine that runs the
// tests, so a case that lists missing ones is asked of the function that finds them.
runSpecs("build", (spec) => {
  const missing = spec.inputs.find(({ language }) => language === "missing");
  if (spec.inputs.length === 1 && missing !== undefined) return withoutPrinters(missing.text.trim().split("\n"));
  return missing === undefined ? commandTranscript(spec) : withoutPackages(spec, missing.text.trim().split("\n"));
});
