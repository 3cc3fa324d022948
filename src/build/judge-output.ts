import { brokenConditions, verifyPdf } from "../conformance/index.js";
import type { Span } from "../diagnostics/index.js";
import type { RenderedDocument } from "../render.js";

/**
 * Reads a PDF back and judges it by every condition, pages and font programs as well: one that breaks any is not written.
 * A file that claims nothing is held to nothing. `place` is what the document was made from.
 */
export async function judged(rendered: RenderedDocument, place: Span): Promise<RenderedDocument> {
  const { pdf, claims } = rendered;
  if (pdf === null || claims.length === 0) return rendered;
  const { verdicts } = await verifyPdf(pdf);
  const broken = brokenConditions(verdicts.flatMap(({ findings }) => findings), claims, place);
  return broken.length === 0 ? rendered : { ...rendered, pdf: null, diagnostics: [...rendered.diagnostics, ...broken] };
}
