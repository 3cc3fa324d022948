import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { readText, UnreadablePdf, verifyPdf } from "../../src/conformance/index.js";
import { goodPdf } from "./good-pdf.js";
import { Patch } from "./patch.js";

let good: Uint8Array;

beforeAll(() => {
  good = goodPdf();
});

/** Both ways of reading, or the reason why the file cannot be read; whatever else is thrown is a mistake of ours. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    verifyPdf(bytes);
    readText(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadablePdf) return error.reason;
    throw error;
  }
}

test.each([
  ["nothing", ""],
  ["words", "This is no PDF, and never was."],
  ["a header", "%PDF-1.7\n"],
  ["a header and an end", "%PDF-1.7\n%%EOF\n"],
  ["a page tree that is its own child", "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"],
  ["a reference that refers to itself", "%PDF-1.7\n1 0 obj 1 0 R endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"],
  ["brackets without end", `%PDF-1.7\n1 0 obj ${"[".repeat(5000)}`],
  ["dictionaries without end", `%PDF-1.7\n1 0 obj ${"<</A ".repeat(100_000)}`],
])("%s: a file that is damaged is told so", (_, text) => {
  expect(outcomeOf(new TextEncoder().encode(text))).toBe("damaged");
});

test("a file that is cut off anywhere is read as far as it goes, or told to be damaged", () => {
  for (let length = 0; length < good.length; length += 997)
    expect(["read", "damaged"]).toContain(outcomeOf(good.subarray(0, length)));
});

test("bytes that are flipped, left out or put in never make the checker fail", () => {
  const edit = fc.record({ at: fc.nat(), drop: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let bytes = Buffer.from(good);
      for (const { at, drop, put } of edits) {
        const place = at % bytes.length;
        bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + drop)]);
      }
      expect(outcomeOf(bytes)).toMatch(/^(read|damaged|encrypted|too-large)$/);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 60) },
  );
}, 600_000);

test("a stream that would unpack to more than memory holds is damage", async () => {
  const { deflateSync } = await import("node:zlib");
  const patch = await Patch.of(good);
  const bomb = patch.addStream(deflateSync(Buffer.alloc(80 * 1024 * 1024)).toString("latin1"), { Filter: "FlateDecode" });
  patch.page.set(patch.name("Contents"), bomb);
  expect(outcomeOf(await patch.save())).toBe("damaged");
});

test("a structure as deep as an attack is damage", async () => {
  const patch = await Patch.of(good);
  let kid = patch.add({ S: "Span" });
  for (let depth = 0; depth < 1000; depth++) kid = patch.add({ S: "Span", K: kid });
  patch.set(patch.structureRoot, "K", kid);
  expect(outcomeOf(await patch.save())).toBe("damaged");
});

test.each([
  ["says nothing of permissions", { Filter: "Standard", V: 1, R: 2 }, ["26-001"]],
  ["keeps assistive technology out", { Filter: "Standard", V: 1, R: 3, P: -3904 }, ["26-002"]],
  ["lets assistive technology in", { Filter: "Standard", V: 1, R: 3, P: -3392 }, []],
])("an encrypted file that %s is judged by its encryption alone, and has no text", async (_, encryption, broken) => {
  const patch = await Patch.of(good);
  patch.document.context.trailerInfo.Encrypt = patch.add(encryption);
  const bytes = await patch.save();
  const { encrypted, verdicts } = verifyPdf(bytes);
  expect(encrypted).toBe(true);
  expect(verdicts.map(({ row }) => row.id)).toEqual(["26-001", "26-002"]);
  expect(verdicts.filter(({ findings }) => findings.length > 0).map(({ row }) => row.id)).toEqual(broken);
  expect(() => readText(bytes)).toThrow("is encrypted");
});
