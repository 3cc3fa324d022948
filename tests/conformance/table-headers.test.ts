import { expect, test } from "vitest";
import { verifyPdf } from "../../src/conformance/index.js";
import { readPdf } from "../../src/pdf/index.js";
import { readStructure } from "../../src/conformance/structure-tree.js";
import type { PdfObjects } from "../../src/pdf/index.js";
import { layDocument } from "../layout/support/lay.js";
import { paintedBytes } from "../support/painted-bytes.js";

function pdfOf(table: string): Uint8Array {
  const { document } = layDocument(`<article lang="en"><h1>Ponds</h1>${table}<div role="note">note</div></article>`, "@page { size: 400pt 600pt }");
  if (document === null) throw new Error("the document could not be laid out");
  return paintedBytes(document, { title: "Ponds", author: null, subject: null, lang: "en", created: 0 });
}

function headersIn(objects: PdfObjects): readonly (readonly string[])[] {
  return readStructure(objects).nodes.filter(({ role }) => role === "TH" || role === "TD").map(({ dictionary }) =>
    objects.list(objects.dictionary(dictionary, "A"), "Headers").map((id) => objects.asText(id) ?? ""));
}

const spanning = `<table><thead><tr><th rowspan="2">Pond</th><th colspan="2">Counts</th></tr><tr><th>Ducks</th><th>Newts</th></tr></thead>
<tbody><tr><th rowspan="2" scope="rowgroup">Mud</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>`;

test("cells of a table whose headers span name them, outermost first, and the tree of ids is sorted", () => {
  const bytes = pdfOf(spanning);
  const objects = readPdf(bytes);
  const [pond, counts, ducks, newts, mud] = ["cell000002", "cell000001", "cell000003", "cell000005", "cell000004"];
  expect(headersIn(objects)).toEqual([
    [], [], [counts], [counts], [pond], [counts, ducks, mud], [counts, newts, mud], [counts, ducks, mud], [counts, newts, mud],
  ]);
  const tree = objects.dictionary(objects.dictionary(objects.catalog, "StructTreeRoot"), "IDTree");
  const names = objects.list(tree, "Names").flatMap((name) => objects.asText(name) ?? []);
  expect(names).toEqual(["cell000001", "cell000002", "cell000003", "cell000004", "cell000005", "note000001"]);
  expect((verifyPdf(bytes)).verdicts.flatMap(({ findings }) => findings)).toEqual([]);
});

test("cells of a plain table are told by their scopes alone", () => {
  const objects = readPdf(pdfOf("<table><thead><tr><th>Pond</th><th>Ducks</th></tr></thead><tbody><tr><th>Mud</th><td>1</td></tr></tbody></table>"));
  expect(headersIn(objects)).toEqual([[], [], [], []]);
});
