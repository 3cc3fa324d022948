import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { projectWith } from "../support/tiny-project.js";

/** The sample whose second lesson refers to a section, a figure, a formula, a listing and a theorem of its first. */
const sample = path.join(import.meta.dirname, "../../content/first-calculus");

function filesBelow(folder: string, under = ""): [string, string][] {
  return readdirSync(path.join(folder, under), { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const name = path.posix.join(under, entry.name);
    return entry.isDirectory() ? filesBelow(folder, name) : [[name, readFileSync(path.join(folder, name), "utf8")]];
  });
}

function words(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

/** Where a link leads to in another file: the file by both of its names, and the name of the place there. */
interface RemoteLink {
  readonly file: string | null;
  readonly unicodeFile: string | null;
  readonly place: string | null;
  readonly words: string | null;
  readonly isOnPage: boolean;
}

/** The annotations of a document whose action is GoToR, read by another library than wrote them. */
function remoteLinks(document: PDFDocument): RemoteLink[] {
  return document.getPages().flatMap((page) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    const { width, height } = page.getSize();
    return annotations.flatMap((each): RemoteLink[] => {
      const annotation = document.context.lookup(each, PDFDict);
      const action = annotation.lookupMaybe(PDFName.of("A"), PDFDict);
      if (action?.lookup(PDFName.of("S")) !== PDFName.of("GoToR")) return [];
      expect(annotation.lookup(PDFName.of("Subtype"))).toBe(PDFName.of("Link"));
      const file = action.lookup(PDFName.of("F"), PDFDict);
      const [left = -1, bottom = -1, right = -1, top = -1] = annotation.lookup(PDFName.of("Rect"), PDFArray).asArray().map((number) => Number(number.toString()));
      return [{
        file: words(file.lookup(PDFName.of("F"))), unicodeFile: words(file.lookup(PDFName.of("UF"))), place: words(action.lookup(PDFName.of("D"))),
        words: words(annotation.lookup(PDFName.of("Contents"))), isOnPage: left >= 0 && bottom >= 0 && right <= width && top <= height && right > left && top > bottom,
      }];
    });
  });
}

/** The named destinations of a document, with the number of the page that each leads to. */
function destinations(document: PDFDocument): Map<string, number> {
  const found = new Map<string, number>();
  const pages = document.getPages().map(({ ref }) => ref.toString());
  const visit = (node: PDFDict): void => {
    const names = node.lookupMaybe(PDFName.of("Names"), PDFArray)?.asArray() ?? [];
    for (let index = 0; index + 1 < names.length; index += 2) {
      const value = document.context.lookup(names[index + 1]);
      const target = value instanceof PDFDict ? value.lookup(PDFName.of("D"), PDFArray) : value;
      if (target instanceof PDFArray) found.set(words(document.context.lookup(names[index])) ?? "", pages.indexOf(target.get(0).toString()));
    }
    for (const kid of node.lookupMaybe(PDFName.of("Kids"), PDFArray)?.asArray() ?? []) visit(document.context.lookup(kid, PDFDict));
  };
  const tree = document.catalog.lookup(PDFName.of("Names"), PDFDict).lookup(PDFName.of("Dests"), PDFDict);
  visit(tree);
  return found;
}

let links: readonly RemoteLink[];
let places: ReadonlyMap<string, number>;

beforeAll(async () => {
  const root = projectWith({ calculus: Object.fromEntries(filesBelow(sample)) });
  const { diagnostics } = await buildProject({ from: root, targets: [], output: null, draft: false, environment: {}, report: () => undefined });
  expect(diagnostics).toEqual([]);
  const load = async (name: string): Promise<PDFDocument> => PDFDocument.load(readFileSync(path.join(root, "output/calculus", name)), { updateMetadata: false });
  const [first, second] = await Promise.all([load("10-rates-handout.pdf"), load("20-areas-handout.pdf")]);
  links = remoteLinks(second);
  places = destinations(first);
}, 120_000);

test("references to another lesson are links to its file, which lies beside the one that refers", () => {
  expect(new Set(links.map(({ file, unicodeFile }) => `${file} ${unicodeFile}`))).toEqual(new Set(["10-rates-handout.pdf 10-rates-handout.pdf"]));
  expect(links.filter(({ isOnPage }) => !isOnPage)).toEqual([]);
});

test("each leads to a place that the other file names, on one of its pages", () => {
  const led = links.map(({ place }) => [place, places.get(place ?? "")] as const);
  expect(led.filter(([, page]) => page === undefined || page < 0)).toEqual([]);
  expect(new Set(led.map(([place]) => place)).size).toBe(6);
});

test("the links say in words where they lead", () => {
  expect(new Set(links.map((link) => link.words))).toMatchInlineSnapshot(`
    Set {
      "Section 1 of lesson 1, “Rates”",
      "Figure 1 of lesson 1, “Rates”",
      "Equation (1) of lesson 1, “Rates”",
      "Theorem 1 of lesson 1, “Rates”",
      "Listing 1 of lesson 1, “Rates”",
      "Equation (2) of lesson 1, “Rates”",
    }
  `);
});
