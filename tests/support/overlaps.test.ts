import { expect, test } from "vitest";
import { leavingMargins, leavingPage, overlapsOf } from "./overlaps.js";
import { pageInks } from "./page-ink.js";
import type { PageInk } from "./page-ink.js";

/** A PDF of one page of 200 × 100 pt, written by hand: its operators find y growing upwards from the bottom left corner. */
function pdfOf(content: string): Uint8Array {
  const image = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R
      /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    `${image}\nstream\n0\nendstream`,
  ];
  const offsets: number[] = [];
  let file = "%PDF-1.7\n";
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF\n`, "latin1");
}

async function inkOf(content: string): Promise<PageInk> {
  const [ink] = await pageInks(pdfOf(content));
  if (ink === undefined) throw new Error("no page");
  return ink;
}

/** Courier is 0.6 em wide: four letters of 10 pt take 24 pt. */
function word(x: number, y: number, text = "word"): string {
  return `/P << /MCID 0 >> BDC BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET EMC\n`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `/Artifact BMC 1 w ${x1} ${y1} m ${x2} ${y2} l S EMC\n`;
}

/** A frame as borders are painted: four rules. */
function frame(left: number, bottom: number, right: number, top: number): string {
  return [
    rule(left, bottom, right, bottom), rule(left, top, right, top), rule(left, bottom, left, top), rule(right, bottom, right, top),
  ].join("");
}

function image(left: number, bottom: number, width: number, height: number): string {
  return `/Figure << /MCID 1 >> BDC q ${width} 0 0 ${height} ${left} ${bottom} cm /I Do Q EMC\n`;
}

function fill(left: number, bottom: number, width: number, height: number): string {
  return `/Artifact BMC ${left} ${bottom} ${width} ${height} re f EMC\n`;
}

test("words, rules, fills and images are found where they were painted", async () => {
  const { width, height, marks } = await inkOf(word(20, 80) + rule(20, 75, 60, 75) + fill(20, 40, 30, 10) + image(100, 20, 40, 30));
  expect([width, height]).toEqual([200, 100]);
  expect(marks).toMatchObject([
    { kind: "text", text: "word", left: 20, top: 14, right: 44, bottom: 20, isArtifact: false }, // 0.6 em over the baseline
    { kind: "rule", left: 20, top: 24.5, right: 60, bottom: 25.5, isArtifact: true },
    { kind: "area", left: 20, top: 50, right: 50, bottom: 60, isArtifact: true },
    { kind: "image", left: 100, top: 50, right: 140, bottom: 80, isArtifact: false },
  ]);
});

test("a page where everything stands apart or inside its frame is in order", async () => {
  const ink = await inkOf(fill(10, 10, 80, 80) + frame(20, 20, 80, 80) + word(30, 50) + word(120, 80) + rule(120, 77, 144, 77) + image(110, 10, 60, 50));
  expect(overlapsOf(ink)).toEqual([]);
  expect(leavingPage(ink)).toEqual([]);
  expect(leavingMargins(ink, { top: 10, right: 20, bottom: 10, left: 10 })).toEqual([]);
});

test.each([
  ["a word over an image", word(30, 50) + image(40, 40, 50, 30), "text `word` at 30.0 44.0 54.0 50.0 × image at 40.0 30.0 90.0 60.0"],
  ["a word inside an image that is not its own", word(50, 50) + image(40, 40, 50, 30), "text `word` at 50.0 44.0 74.0 50.0 × image at 40.0 30.0 90.0 60.0"],
  ["two images", image(10, 10, 50, 50) + image(50, 40, 50, 50), "image at 10.0 40.0 60.0 90.0 × image at 50.0 10.0 100.0 60.0"],
  ["a background that ends within a word", fill(20, 40, 30, 20) + word(40, 45), "area at 20.0 40.0 50.0 60.0 × text `word` at 40.0 49.0 64.0 55.0"],
  ["two backgrounds that cross", fill(10, 10, 50, 50) + fill(40, 40, 50, 50), "area at 10.0 40.0 60.0 90.0 × area at 40.0 10.0 90.0 60.0"],
  ["an image over the edge of a background", fill(10, 10, 50, 50) + image(40, 20, 50, 20), "area at 10.0 40.0 60.0 90.0 × image at 40.0 60.0 90.0 80.0"],
  ["a rule through a word", rule(20, 53, 60, 53) + word(30, 50), "rule at 20.0 46.5 60.0 47.5 × text `word` at 30.0 44.0 54.0 50.0"],
  ["a rule across an image", rule(5, 30, 90, 30) + image(10, 10, 50, 50), "rule at 5.0 69.5 90.0 70.5 × image at 10.0 40.0 60.0 90.0"],
])("%s is an overlap", async (_, content, expected) => {
  expect(overlapsOf(await inkOf(content))).toEqual([expected]);
});

test("a word over the side of a frame crosses the rule and leaves the frame", async () => {
  expect(overlapsOf(await inkOf(frame(20, 20, 80, 80) + word(70, 50)))).toEqual([
    "rule at 79.5 20.0 80.5 80.0 × text `word` at 70.0 44.0 94.0 50.0",
    "text `word` at 70.0 44.0 94.0 50.0 × area at 20.0 19.5 80.0 80.5",
  ]);
});

test("two frames that lie on each other overlap", async () => {
  expect(overlapsOf(await inkOf(frame(20, 20, 80, 80) + frame(60, 40, 120, 90)))).toEqual([
    "rule at 20.0 19.5 80.0 20.5 × area at 60.0 9.5 120.0 60.5",
    "rule at 79.5 20.0 80.5 80.0 × area at 60.0 9.5 120.0 60.5",
    "rule at 60.0 59.5 120.0 60.5 × area at 20.0 19.5 80.0 80.5",
    "rule at 59.5 10.0 60.5 60.0 × area at 20.0 19.5 80.0 80.5",
    "area at 20.0 19.5 80.0 80.5 × area at 60.0 9.5 120.0 60.5",
  ]);
});

test("what a clip hides neither overlaps nor leaves the page", async () => {
  const ink = await inkOf(`q 0 0 50 100 re W n ${fill(-20, 10, 300, 50)} Q ${image(60, 10, 50, 50)}`);
  expect(overlapsOf(ink)).toEqual([]);
  expect(leavingPage(ink)).toEqual([]);
});

test.each([
  ["word", word(190, 50), "text `word` at 190.0 44.0 214.0 50.0"],
  ["rule", rule(10, 50, 201, 50), "rule at 10.0 49.5 201.0 50.5"],
  ["image", image(10, -1, 20, 20), "image at 10.0 81.0 30.0 101.0"],
  ["background", fill(-1, 10, 20, 20), "area at -1.0 70.0 19.0 90.0"],
])("a %s over the edge leaves the page", async (_, content, expected) => {
  expect(leavingPage(await inkOf(content))).toEqual([expected]);
});

test("only a running header, which is not read, may stand in a margin", async () => {
  const margins = { top: 20, right: 20, bottom: 20, left: 20 };
  const header = `/Artifact << /Type /Pagination >> BDC BT /F 10 Tf 1 0 0 1 30 85 Tm (head) Tj ET EMC\n`;
  expect(leavingMargins(await inkOf(header + word(30, 50)), margins)).toEqual([]);
  expect(leavingMargins(await inkOf(word(30, 85)), margins)).toEqual(["text `word` at 30.0 9.0 54.0 15.0"]);
  expect(leavingMargins(await inkOf(frame(30, 30, 190, 70)), margins)).toHaveLength(3); // both horizontal rules and the right one
});

test("an operator that is not known is refused rather than skipped", async () => {
  await expect(inkOf("BT /F 10 Tf 50 Tz (word) Tj ET")).rejects.toThrow("the operator");
});
