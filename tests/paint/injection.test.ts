import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { PdfObjects } from "../support/pdf-objects.js";
import type { PdfObject } from "../support/pdf-objects.js";
import { readPdf } from "../support/pdf-structure.js";
import { projectWith } from "../support/tiny-project.js";
import { box, byId, elementTree, laidOut, line, page, text } from "./hand-made.js";
import { paintedBytes } from "../support/painted-bytes.js";

/** Keys by which a PDF runs something, sends something or carries a file. */
const forbiddenKeys = ["JS", "JavaScript", "AA", "OpenAction", "Launch", "EmbeddedFile", "EmbeddedFiles", "EF", "XFA", "AcroForm", "RichMedia", "SubmitForm", "ImportData"];

/** What every dictionary that can be reached from the trailer holds under the names that matter here. */
function reached(objects: PdfObjects): { keys: Set<string>; actions: Set<string>; addresses: string[] } {
  const found = { keys: new Set<string>(), actions: new Set<string>(), addresses: [] as string[] };
  const seen = new Set<number>();
  const walk = (object: PdfObject): void => {
    if (object === null || typeof object !== "object") return;
    if ("ref" in object) {
      if (seen.has(object.ref)) return;
      seen.add(object.ref);
      walk(objects.resolve(object));
    } else if (object instanceof Map) {
      const dictionary = object as ReadonlyMap<string, PdfObject>;
      for (const [key, value] of dictionary) {
        found.keys.add(key);
        const isAction = key === "S" && (dictionary.has("URI") || dictionary.has("D") || dictionary.get("Type") === "/Action");
        if (isAction) found.actions.add(JSON.stringify(value));
        if (key === "URI") found.addresses.push(JSON.stringify(value));
        walk(value);
      }
    } else if (Array.isArray(object)) for (const item of object as readonly PdfObject[]) walk(item);
  };
  for (const value of objects.trailer.values()) walk(value);
  return found;
}

const hostile = [
  ") >> /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> (",
  "endobj 99 0 obj << /S /Launch >> endobj",
  "\\) \\\\ \\051 <feff0029> ]]> </rdf:li></rdf:RDF><?xpacket end=\"w\"?>",
  "< > & \" ' %PDF-1.7 %%EOF \r\n trailer << /Root 1 0 R >>",
  "\u2929\u2928\u5c29 \u{1F529} half \ud829",
];

test("no text of the metadata leaves its string or its XML", async () => {
  const root = elementTree('<article><h1 id="one">1</h1></article>');
  const document = laidOut(root, [page(0, [box(byId(root, "one"), [line(80, text(byId(root, "one"), "a", { y: 80 }))])])]);
  const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 30 }));
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, author, subject) => {
      const bytes = paintedBytes(document, { title, author, subject, lang: "en", created: 0 });
      const { info, xmp } = await readPdf(bytes);
      const { keys } = reached(new PdfObjects(bytes));
      expect(forbiddenKeys.filter((key) => keys.has(key))).toEqual([]);
      // Info and XMP hold the same words; of XML's own marks, only those of the frame are left.
      const escaped = (info["Title"] as string).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      expect(xmp).toContain(`<rdf:li xml:lang="x-default">${escaped}</rdf:li>`);
      expect(xmp.match(/<\/rdf:RDF>/g)).toHaveLength(1);
      expect(xmp).not.toContain("]]>");
    }),
    { numRuns: 60 },
  );
});

test("whatever a course says, its PDFs hold no action but links to addresses and places", async () => {
  const [one = "", two = "", three = "", four = "", five = ""] = hostile.map((words) => JSON.stringify(words.replace("\ud829", "").replaceAll("\r\n", " ").replace(/[`*_[\]<>\\]/g, (mark) => `\\${mark}`).replaceAll("\u{1F529}", "")));
  const root = projectWith({
    c: {
      "course.yaml": `title: ${one}\nlang: en\ninstructors: [{ name: ${two} }]\nparts: [{ title: ${three}, lessons: [one] }]\n`,
      "lessons/one.yaml": `title: ${one}\nsections:\n  - title: ${two}\n    topics:\n      - title: ${four}\n        summary: "[a](https://example.org/?a=(b\\\\)&c=1) [m](mailto:a@b.c) @fig-a"\n        key-points: [${five}]\n        figures: [{ id: a, caption: ${three} }]\n`,
    },
  });
  const { documents, diagnostics } = await buildProject({ from: root, targets: [], output: null, environment: {}, report: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const linked: string[] = [];
  for (const { output } of documents) {
    const { keys, actions, addresses } = reached(new PdfObjects(readFileSync(path.join(root, output))));
    expect(forbiddenKeys.filter((key) => keys.has(key))).toEqual([]);
    for (const action of actions) expect(action).toMatch(/URI|GoTo/);
    expect(keys.has("StructTreeRoot")).toBe(true);
    for (const address of addresses) expect(address).toMatch(/(https?|mailto|tel):/);
    linked.push(...addresses);
  }
  expect(linked.join()).toContain("mailto:a@b.c");
});

test.each(["javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "\\\\\\\\host\\\\share", "//host/x", "ftp://x/y", " javascript:x"])(
  "a link to %s is an error",
  async (address) => {
    const root = projectWith({ c: { "course.yaml": "title: C\nlang: en\nparts: [{ title: P, lessons: [one] }]\n", "lessons/one.yaml": `title: "[a](<${address}>)"\n` } });
    const { documents, diagnostics } = await buildProject({ from: root, targets: [], output: null, environment: {}, report: () => undefined });
    expect(diagnostics.map(({ code }) => code)).toContain("rich-text/link-address");
    expect(documents.at(-1)?.status).toBe("failed");
  },
);
