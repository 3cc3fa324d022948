import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { importCourse, outlineOfDocx } from "../../src/import/index.js";
import { runSpecs } from "../support/spec-cases.js";

/** What `import()` does where a package is not installed. */
async function notInstalled(): Promise<never> {
  return Promise.reject(Object.assign(new Error("Cannot find package 'mammoth'"), { code: "ERR_MODULE_NOT_FOUND" }));
}

runSpecs("import", async ({ inputs: [outline] }) => {
  const { path = "", text = "", language = "" } = outline ?? {};
  const { diagnostics } = path.endsWith(".docx")
    ? await outlineOfDocx(path, Buffer.from(text), language === "missing" ? notInstalled : undefined)
    : language === "csv"
      ? importCourse({ outlines: [{ source: { path: "outline.md", text: "" }, folder: "" }], schedule: { path, text } })
      : importCourse({ outlines: [{ source: { path: "outline.md", text }, folder: "" }] });
  return diagnostics.map(formatDiagnostic).join("\n\n") || "no faults";
});
