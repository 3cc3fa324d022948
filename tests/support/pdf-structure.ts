import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { PdfObjects, textOf, type PdfDictionary, type PdfObject } from "./pdf-objects.js";

/** A link annotation and where it leads. Pages are counted from 0; `y` from the top of the page. */
export interface ReadLink {
  readonly page: number;
  /** Left, top, right and bottom, from the top left corner of the page. */
  readonly rect: readonly [left: number, top: number, right: number, bottom: number];
  readonly contents: string;
  readonly url: string | null;
  readonly destination: ReadPlace | null;
}

/** A place that a link or a bookmark leads to. */
interface ReadPlace {
  readonly page: number;
  readonly y: number;
}

/** A bookmark. */
interface ReadBookmark {
  readonly title: string;
  readonly destination: ReadPlace | null;
  readonly children: readonly ReadBookmark[];
}

/** A structure element with what it holds in reading order: text, links, further elements. */
export interface ReadNode {
  readonly role: string;
  readonly lang: string | null;
  readonly alt: string | null;
  /** Values of its attribute objects and of ID and E; names without their slash. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly kids: readonly (ReadNode | { readonly text: string; readonly page: number } | { readonly link: ReadLink })[];
}

/** A PDF as a reader gets it. */
export interface ReadPdf {
  readonly pageCount: number;
  readonly lang: string | null;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  /** BaseFont of every font, in the order of first use. */
  readonly fonts: readonly string[];
  readonly structure: ReadNode;
  readonly outline: readonly ReadBookmark[];
  readonly pageLabels: readonly string[] | null;
  /** Text of the artifacts of each page. */
  readonly artifacts: readonly string[];
  /** The objects, for tests that look at the file itself. */
  readonly objects: PdfObjects;
}

/** Reads a PDF back: text, links and bookmarks through pdf.js, the structure tree from the objects. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => readPage(document, index)));
    const objects = new PdfObjects(bytes);
    const { info } = await document.getMetadata();
    const metadata = objects.root.get("Metadata");
    return {
      pageCount: document.numPages,
      lang: textOf(objects.root.get("Lang")) || null,
      info: info as Record<string, unknown>,
      xmp: isReference(metadata) ? objects.stream(metadata.ref).toString("utf8") : "",
      fonts: [...new Set(pages.flatMap(({ fonts }) => fonts))],
      structure: new StructureReader(objects, pages).read(),
      outline: await readOutline(document, await document.getOutline()),
      pageLabels: await document.getPageLabels(),
      artifacts: pages.map(({ artifacts }) => artifacts),
      objects,
    };
  } finally {
    await task.destroy();
  }
}

/** All text of an element, in reading order. */
export function nodeText(node: ReadNode): string {
  return node.kids.map((kid) => ("role" in kid ? nodeText(kid) : "text" in kid ? kid.text : "")).join("");
}

/** Every element of a role, in reading order. */
export function nodesOf(node: ReadNode, role: string): ReadNode[] {
  const below = node.kids.flatMap((kid) => ("role" in kid ? nodesOf(kid, role) : []));
  return node.role === role ? [node, ...below] : below;
}

/** Every link below an element, in reading order. */
export function linksOf(node: ReadNode): ReadLink[] {
  return node.kids.flatMap((kid) => ("role" in kid ? linksOf(kid) : "link" in kid ? [kid.link] : []));
}

/** The pages that the content of an element is on, ascending. */
export function pagesOf(node: ReadNode): number[] {
  const pages = node.kids.flatMap((kid) => ("role" in kid ? pagesOf(kid) : "text" in kid ? [kid.page] : [kid.link.page]));
  return [...new Set(pages)].sort((one, other) => one - other);
}

/** The tag tree as text in reading order: one element a line, indented; text in quotes; links with where they lead. */
export async function structureText(bytes: Uint8Array): Promise<string> {
  return `${linesOf((await readPdf(bytes)).structure).join("\n")}\n`;
}

function linesOf(node: ReadNode): string[] {
  const notes = [
    ...(node.lang === null ? [] : [`lang=${node.lang}`]),
    ...(node.alt === null ? [] : [`alt="${node.alt}"`]),
    ...Object.entries(node.attributes).map(([name, value]) => `${name}=${value}`),
  ];
  const head = [node.role, ...notes].join(" ");
  const [only] = node.kids;
  if (node.kids.length === 1 && only !== undefined && "text" in only) return [`${head} "${only.text}"`];
  return [head, ...joinedKids(node.kids).flatMap((kid) => kidLines(kid)).map((line) => `  ${line}`)];
}

/** Text goes on over line and page ends. */
function joinedKids(kids: ReadNode["kids"]): ReadNode["kids"] {
  return kids.reduce<ReadNode["kids"][number][]>((joined, kid) => {
    const last = joined.at(-1);
    if ("text" in kid && last !== undefined && "text" in last) joined[joined.length - 1] = { ...last, text: last.text + kid.text };
    else joined.push(kid);
    return joined;
  }, []);
}

function kidLines(kid: ReadNode["kids"][number]): string[] {
  if ("role" in kid) return linesOf(kid);
  if ("text" in kid) return [`"${kid.text}"`];
  const { url, destination } = kid.link;
  return [`→ ${url ?? (destination === null ? "nowhere" : `page ${destination.page + 1}`)}`];
}

interface ReadPage {
  readonly fonts: readonly string[];
  readonly textByMcid: ReadonlyMap<number, string>;
  readonly artifacts: string;
  readonly linksByObject: ReadonlyMap<number, ReadLink>;
}

async function readPage(document: PDFDocumentProxy, index: number): Promise<ReadPage> {
  const page = await document.getPage(index + 1);
  const { textByMcid, artifacts, fontNames } = await readTexts(page);
  const fonts = fontNames.map((name) => (page.commonObjs.get(name) as { name: string }).name);
  return { fonts, textByMcid, artifacts, linksByObject: await readLinks(document, page, index) };
}

/** Text by marked-content number as the fonts map it to Unicode, no space guessed from a gap. */
async function readTexts(page: PDFPageProxy): Promise<{ textByMcid: Map<number, string>; artifacts: string; fontNames: string[] }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const textByMcid = new Map<number, string>();
  const fontNames: string[] = [];
  const open: (number | null)[] = [];
  let artifacts = "";
  fnArray.forEach((operator: number, at: number) => {
    const operands = argsArray[at] as unknown[];
    if (operator === OPS.beginMarkedContentProps) open.push(numberOf(operands[1]) ?? open.at(-1) ?? null);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.setFont) fontNames.push(String(operands[0]));
    else if (operator === OPS.showText) {
      const shown = shownText(operands[0] as readonly unknown[]);
      const mcid = open.at(-1) ?? null;
      if (mcid === null) artifacts += shown;
      else textByMcid.set(mcid, (textByMcid.get(mcid) ?? "") + shown);
    }
  });
  return { textByMcid, artifacts, fontNames };
}

/** A soft hyphen is one that a line break put there, and a zero-width space stands for nothing. */
function shownText(glyphs: readonly unknown[]): string {
  const texts = glyphs.map((glyph) => (glyph !== null && typeof glyph === "object" && "unicode" in glyph ? String(glyph.unicode) : ""));
  return texts.join("").replace(/[\u00ad\u200b]/g, "");
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

interface LinkAnnotation {
  readonly id: string;
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly contentsObj: { readonly str: string };
  readonly url?: string;
  readonly dest?: string | readonly unknown[] | null;
}

async function readLinks(document: PDFDocumentProxy, page: PDFPageProxy, index: number): Promise<Map<number, ReadLink>> {
  const links = new Map<number, ReadLink>();
  const [, , , height = 0] = page.view;
  for (const annotation of (await page.getAnnotations()) as LinkAnnotation[]) {
    const [left, bottom, right, top] = annotation.rect;
    links.set(parseInt(annotation.id, 10), {
      page: index,
      rect: [left, height - top, right, height - bottom],
      contents: annotation.contentsObj.str,
      url: annotation.url ?? null,
      destination: await placeOf(document, annotation.dest ?? null),
    });
  }
  return links;
}

async function placeOf(document: PDFDocumentProxy, dest: string | readonly unknown[] | null): Promise<ReadPlace | null> {
  const place = (typeof dest === "string" ? await document.getDestination(dest) : dest) as readonly unknown[] | null;
  if (place === null) return null;
  const [target, , , top] = place;
  const page = await document.getPageIndex(target as Parameters<PDFDocumentProxy["getPageIndex"]>[0]);
  const [, , , height = 0] = (await document.getPage(page + 1)).view;
  return { page, y: height - Number(top) };
}

interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

async function readOutline(document: PDFDocumentProxy, items: readonly OutlineItem[] | null): Promise<ReadBookmark[]> {
  return Promise.all((items ?? []).map(async ({ title, dest, items: children }) => ({
    title, destination: await placeOf(document, dest), children: await readOutline(document, children),
  })));
}

function isReference(object: PdfObject | undefined): object is { readonly ref: number } {
  return typeof object === "object" && object !== null && "ref" in object;
}

class StructureReader {
  readonly #objects: PdfObjects;
  readonly #pages: readonly ReadPage[];
  readonly #pageIndexes: ReadonlyMap<number, number>;

  constructor(objects: PdfObjects, pages: readonly ReadPage[]) {
    this.#objects = objects;
    this.#pages = pages;
    const kids = objects.list(objects.dictionary(objects.root, "Pages"), "Kids");
    this.#pageIndexes = new Map(kids.map((kid, index) => [isReference(kid) ? kid.ref : 0, index]));
  }

  read(): ReadNode {
    const [root, ...more] = this.#objects.list(this.#objects.dictionary(this.#objects.root, "StructTreeRoot"), "K");
    const document = this.#objects.resolve(root);
    if (!(document instanceof Map) || more.length > 0) throw new Error("expected one element at the root of the structure");
    return this.#node(document as PdfDictionary);
  }

  #node(element: PdfDictionary): ReadNode {
    const kids = this.#objects.list(element, "K").flatMap((kid) => this.#kid(kid, element));
    return {
      role: nameOf(element.get("S")),
      lang: textOf(element.get("Lang")) || null,
      alt: textOf(element.get("Alt")) || null,
      attributes: {
        ...named("ID", textOf(element.get("ID"))),
        ...named("E", textOf(element.get("E"))),
        ...Object.fromEntries(this.#attributes(element)),
      },
      kids,
    };
  }

  #attributes(element: PdfDictionary): [string, string | number][] {
    return [...this.#objects.dictionary(element, "A")].flatMap(([name, value]) => {
      if (name === "O") return [];
      return [[name, typeof value === "number" ? value : nameOf(value)]];
    });
  }

  #kid(kid: PdfObject, owner: PdfDictionary): ReadNode["kids"] {
    if (typeof kid === "number") return [this.#text(owner.get("Pg"), kid)];
    const object = this.#objects.resolve(kid);
    if (!(object instanceof Map)) return [];
    const dictionary = object as PdfDictionary;
    if (dictionary.get("Type") === "/MCR") return [this.#text(dictionary.get("Pg"), Number(dictionary.get("MCID")))];
    if (dictionary.get("Type") === "/OBJR") return [{ link: this.#link(dictionary) }];
    return [this.#node(dictionary)];
  }

  #text(page: PdfObject | undefined, mcid: number): { text: string; page: number } {
    const index = this.#pageIndex(page);
    return { text: this.#pages[index]?.textByMcid.get(mcid) ?? "", page: index };
  }

  #link(objr: PdfDictionary): ReadLink {
    const annotation = objr.get("Obj");
    const link = isReference(annotation) ? this.#pages[this.#pageIndex(objr.get("Pg"))]?.linksByObject.get(annotation.ref) : undefined;
    if (link === undefined) throw new Error("an OBJR refers to an annotation that is not on its page");
    return link;
  }

  #pageIndex(page: PdfObject | undefined): number {
    const index = isReference(page) ? this.#pageIndexes.get(page.ref) : undefined;
    if (index === undefined) throw new Error("content without a page");
    return index;
  }
}

function nameOf(object: PdfObject | undefined): string {
  return typeof object === "string" ? object.slice(1) : "";
}

function named(name: string, value: string): Record<string, string> {
  return value === "" ? {} : { [name]: value };
}
