import { conditions, quickFindings, verifyPdf } from "../conformance/index.js";
import type { Finding } from "../conformance/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { RenderedDocument } from "../render.js";

/**
 * Reads a PDF back before it is written: one that would break a condition of PDF/UA-1 is not written. `thoroughly` asks
 * for every condition; otherwise the content of the pages and the font programs stay unread. `name` is the file's.
 * A file that claims nothing is held to nothing.
 */
export async function judged(rendered: RenderedDocument, name: string, thoroughly: boolean): Promise<RenderedDocument> {
  const { pdf, claims } = rendered;
  if (pdf === null || claims.length === 0) return rendered;
  const found = thoroughly ? (await verifyPdf(pdf)).verdicts.flatMap((verdict) => verdict.findings) : await quickFindings(pdf);
  // PDF/A-2a asks for the same structure, but not to be called PDF/UA.
  const findings = found.filter(({ id }) => id !== "06-002" || claims.includes("ua-1"));
  if (findings.length === 0) return rendered;
  return { ...rendered, pdf: null, diagnostics: [...rendered.diagnostics, ...brokenConditions(name, findings)] };
}

/** One error for each condition, with the first place that breaks it. */
function brokenConditions(name: string, findings: readonly Finding[]): readonly Diagnostic[] {
  return conditions.flatMap(({ id, failure }) => {
    const [first, ...others] = findings.filter((found) => found.id === id);
    if (first === undefined) return [];
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const message = `\`${name}\` would break the Matterhorn condition ${id}: ${failure}: ${first.what}${more}`;
    return [diagnostic("conformance/broken-condition", null, message, "report it with the content that it comes from")];
  });
}
