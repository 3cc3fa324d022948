import { PDFArray, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { PDFDict, PDFRef } from "@cantoo/pdf-lib";
import type { Patch } from "./patch.js";
import { text } from "./patch.js";

/** How to break one condition, and no other, in the good file. */
export type Fault = (patch: Patch) => void;

/** Adds an element of a type to the body of a section. */
function addElement(patch: Patch, type: string, entries: Record<string, unknown> = {}): PDFRef {
  const section = patch.node("Sect");
  const added = patch.add({ S: type, P: patch.referenceOf(section), ...entries });
  section.lookup(PDFName.of("K"), PDFArray).push(added);
  return added;
}

/** Adds an annotation to the first page, with its element where a type is given. */
function addAnnotation(patch: Patch, subtype: string, owner: string | null, entries: Record<string, unknown> = {}): void {
  const annotation = patch.add({ Type: "Annot", Subtype: subtype, Rect: [0, 0, 9, 9], F: 4, ...entries });
  patch.page.lookup(PDFName.of("Annots"), PDFArray).push(annotation);
  if (owner !== null) addElement(patch, owner, { K: { Type: "OBJR", Obj: annotation, Pg: patch.referenceOf(patch.page) } });
}

/** Takes the language from the catalog and gives it to what is named, so that only the rest has none. */
function withoutLanguage(patch: Patch, keep: { readonly elements?: boolean; readonly bookmarks?: boolean; readonly title?: boolean }): void {
  patch.delete(patch.catalog, "Lang");
  if (keep.bookmarks !== true) patch.delete(patch.catalog, "Outlines");
  if (keep.title !== false) patch.xmp((xmp) => xmp.replace('xml:lang="x-default"', 'xml:lang="en"'));
  if (keep.elements === false) patch.delete(patch.node("Document"), "Lang");
}

function optionalContent(patch: Patch, usual: Record<string, unknown>, configurations: readonly Record<string, unknown>[] = []): void {
  patch.set(patch.catalog, "OCProperties", { OCGs: [], D: usual, Configs: configurations });
}

function firstFont(patch: Patch, subtype: string): PDFDict {
  const [font] = patch.fonts(subtype);
  if (font === undefined) throw new Error(`the good file has no ${subtype} font`);
  return font;
}

/** Makes the first character of the first text another code. */
function firstCode(code: string): (operators: string) => string {
  return (operators) => operators.replace(/<[0-9a-f]{4}/, `<${code}`);
}

/** The codes of the first text of a type on the first page, four digits each. */
function codesOf(patch: Patch, type: string): string {
  let codes = "";
  patch.content((operators) => {
    const [, inside = ""] = new RegExp(`/${type} <</MCID \\d+>> BDC([^]*?)EMC`).exec(operators) ?? [];
    codes = [...inside.matchAll(/<([0-9a-f]+)>/g)].map(([, digits]) => digits).join("");
    return `${operators}\n`;
  });
  return codes;
}

/** Takes the Unicode character of a code away. */
function unmap(patch: Patch, code: string): void {
  for (const font of patch.fonts("Type0"))
    patch.stream(font, "ToUnicode", (map) => map.replace("endcmap", `1 beginbfchar <${code}> <> endbfchar endcmap`));
}

/** Draws a form with tagged content on the first page so many times, and gives its content an element. */
function taggedForm(patch: Patch, times: number): void {
  const form = patch.addStream("/P <</MCID 0>> BDC 0 0 9 9 re f EMC", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 9, 9], Resources: {} });
  patch.set(patch.dictionary(patch.page, "Resources"), "XObject", { Fm: form });
  addElement(patch, "P", { Pg: patch.referenceOf(patch.page), K: { Type: "MCR", Stm: form, Pg: patch.referenceOf(patch.page), MCID: 0 } });
  patch.content((operators) => `${operators}${"\nq /Fm Do Q".repeat(times)}`);
}

/** One fault for each condition that the checker judges. */
export const faults: Readonly<Record<string, Fault>> = {
  "01-003": (patch) => { patch.content((operators) => operators.replace(/(\/H1 <<\/MCID \d+>> BDC)/, "$1 /Artifact BMC EMC")); },
  "01-004": (patch) => {
    patch.content((operators) => operators.replace(/(\/Artifact [^\n]*BDC)/, "$1 /P <</MCID 900>> BDC EMC"));
  },
  "01-005": (patch) => { patch.content((operators) => `${operators}\n0 0 9 9 re f`); },
  "01-007": (patch) => { patch.set(patch.dictionary(patch.catalog, "MarkInfo"), "Suspects", true); },
  "02-001": (patch) => { addElement(patch, "Aside"); },
  "02-003": (patch) => {
    patch.set(patch.structureRoot, "RoleMap", { Aside: "Remark", Remark: "Aside" });
  },
  "02-004": (patch) => { patch.set(patch.structureRoot, "RoleMap", { Code: "P" }); },
  "06-001": (patch) => { patch.delete(patch.catalog, "Metadata"); },
  "06-002": (patch) => { patch.xmp((xmp) => xmp.replace("<pdfuaid:part>1</pdfuaid:part>", "")); },
  "06-003": (patch) => { patch.xmp((xmp) => xmp.replace(/<dc:title>[^]*<\/dc:title>/, "")); },
  "07-001": (patch) => { patch.delete(patch.dictionary(patch.catalog, "ViewerPreferences"), "DisplayDocTitle"); },
  "07-002": (patch) => { patch.set(patch.dictionary(patch.catalog, "ViewerPreferences"), "DisplayDocTitle", false); },
  "09-004": (patch) => { patch.set(patch.node("TBody"), "S", "Div"); },
  "09-005": (patch) => { patch.set(patch.node("LBody"), "S", "P"); },
  "09-006": (patch) => { patch.set(patch.node("TOCI"), "S", "P"); },
  "09-007": (patch) => { addElement(patch, "RT"); },
  "09-008": (patch) => { addElement(patch, "WT"); },
  "10-001": (patch) => { unmap(patch, codesOf(patch, "H1").slice(0, 4)); },
  "11-001": (patch) => {
    withoutLanguage(patch, { elements: false });
    for (const type of ["Link", "Formula", "Span"]) for (const node of patch.nodes(type)) patch.set(node, "Lang", text("en"));
  },
  "11-002": (patch) => {
    withoutLanguage(patch, { elements: false });
    // All elements with text state a language; the abbreviation has its words elsewhere.
    for (const type of ["Document", "H1", "Sect"]) for (const node of patch.nodes(type)) patch.set(node, "Lang", text("en"));
    patch.delete(patch.node("Document"), "Lang");
    const silent = patch.add({ S: "Span", P: patch.referenceOf(patch.node("Document")), E: text("unsaid") });
    patch.node("Document").lookup(PDFName.of("K"), PDFArray).push(silent);
  },
  "11-003": (patch) => { withoutLanguage(patch, { bookmarks: true }); },
  "11-004": (patch) => {
    withoutLanguage(patch, { elements: false });
    for (const type of ["H1", "Sect"]) for (const node of patch.nodes(type)) patch.set(node, "Lang", text("en"));
    const annotation = patch.add({ Type: "Annot", Subtype: "Text", Rect: [0, 0, 9, 9], F: 4, Contents: text("unsaid") });
    patch.page.lookup(PDFName.of("Annots"), PDFArray).push(annotation);
    const owner = patch.add({
      S: "Annot", P: patch.referenceOf(patch.node("Document")), K: { Type: "OBJR", Obj: annotation, Pg: patch.referenceOf(patch.page) },
    });
    patch.node("Document").lookup(PDFName.of("K"), PDFArray).push(owner);
  },
  "11-006": (patch) => { withoutLanguage(patch, { title: false }); },
  "13-004": (patch) => { addElement(patch, "Figure"); },
  "14-002": (patch) => { patch.set(patch.node("H1"), "S", "P"); },
  "14-003": (patch) => { patch.set(patch.node("H3"), "S", "H4"); },
  "14-006": (patch) => {
    for (const type of ["H1", "H2", "H3"]) for (const node of patch.nodes(type)) patch.set(node, "S", "P");
    addElement(patch, "H");
    addElement(patch, "H");
  },
  "14-007": (patch) => { addElement(patch, "H"); },
  "15-003": (patch) => { patch.delete(patch.dictionary(patch.node("TH"), "A"), "Scope"); },
  "17-002": (patch) => { patch.delete(patch.node("Formula"), "Alt"); },
  // The equals sign is nowhere else.
  "17-003": (patch) => { unmap(patch, codesOf(patch, "Formula").slice(8, 12)); },
  "19-003": (patch) => { patch.delete(patch.node("Note"), "ID"); },
  "19-004": (patch) => { for (const note of patch.nodes("Note")) patch.set(note, "ID", text("same")); },
  "20-001": (patch) => { optionalContent(patch, { Name: text("Usual") }, [{ Name: text("") }]); },
  "20-002": (patch) => { optionalContent(patch, {}); },
  "20-003": (patch) => { optionalContent(patch, { Name: text("Usual"), AS: [] }); },
  "21-001": (patch) => { patch.add({ Type: "Filespec", F: text("data.csv"), EF: {} }); },
  "28-002": (patch) => { addAnnotation(patch, "Text", "P", { Contents: text("A remark") }); },
  "28-004": (patch) => { addAnnotation(patch, "Text", "Annot"); },
  "28-006": (patch) => { addAnnotation(patch, "Hologram", "P", { Contents: text("A hologram") }); },
  "28-007": (patch) => { addAnnotation(patch, "TrapNet", null); },
  "28-008": (patch) => { patch.delete(patch.page, "Tabs"); },
  "28-009": (patch) => { patch.set(patch.page, "Tabs", "R"); },
  "28-011": (patch) => { patch.set(patch.node("Link"), "S", "Span"); },
  "28-012": (patch) => {
    patch.delete(patch.annotation, "Contents");
    for (const link of patch.nodes("Link")) patch.set(link, "Alt", text("A link"));
  },
  "30-001": (patch) => { patch.addStream("", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 9, 9], Ref: {} }); },
  "30-002": (patch) => { taggedForm(patch, 2); },
  "31-004": (patch) => { patch.set(firstFont(patch, "CIDFontType2"), "CIDToGIDMap", "Custom"); },
  "31-005": (patch) => { patch.delete(firstFont(patch, "CIDFontType2"), "CIDToGIDMap"); },
  "31-006": (patch) => { patch.set(firstFont(patch, "Type0"), "Encoding", "Homemade-H"); },
  "31-009": (patch) => { patch.delete(patch.dictionary(firstFont(patch, "CIDFontType2"), "FontDescriptor"), "FontFile2"); },
  "31-011": (patch) => {
    patch.content(firstCode("ff00"));
    patch.stream(firstFont(patch, "Type0"), "ToUnicode", (map) => map.replace("endcmap", "1 beginbfchar <ff00> <0041> endbfchar endcmap"));
  },
  "31-016": (patch) => {
    const widths = firstFont(patch, "CIDFontType2").lookup(PDFName.of("W"), PDFArray).lookup(1, PDFArray);
    widths.set(1, PDFNumber.of(1999));
  },
  "31-027": (patch) => { patch.delete(firstFont(patch, "Type0"), "ToUnicode"); },
  "31-028": (patch) => { patch.stream(firstFont(patch, "Type0"), "ToUnicode", (map) => map.replace("endcmap", "1 beginbfchar <ff00> <0000> endbfchar endcmap")); },
  "31-029": (patch) => { patch.stream(firstFont(patch, "Type0"), "ToUnicode", (map) => map.replace("endcmap", "1 beginbfchar <ff00> <feff> endbfchar endcmap")); },
  "31-030": (patch) => { patch.content(firstCode("0000")); },
  "ISO 14289-1 7.2": (patch) => { patch.node("TR").lookup(PDFName.of("K"), PDFArray).push(patch.add({ S: "TD", P: patch.referenceOf(patch.node("TR")) })); },
  "ISO 32000-1 12.6.4.7": (patch) => { patch.add({ Type: "Action", S: "URI", URI: text("http://example.org/\u00e9") }); },
};

/** One way to bring in each thing that the checker cannot judge, so that it must not be there. */
export const unjudged: Readonly<Record<string, Fault>> = {
  actions: (patch) => { patch.add({ Type: "Action", S: "Launch" }); },
  multimedia: (patch) => { addAnnotation(patch, "Movie", "Annot", { Contents: text("A film") }); },
  scripts: (patch) => { patch.add({ Type: "Action", S: "JavaScript", JS: text("beep()") }); },
  "invisible text": (patch) => { patch.content((operators) => `${operators}\n3 Tr`); },
  "form fields": (patch) => { addAnnotation(patch, "Widget", "Form", { T: text("name"), TU: text("Your name") }); },
  "article threads": (patch) => { patch.set(patch.catalog, "Threads", []); },
  "XFA forms": (patch) => { patch.set(patch.catalog, "AcroForm", { Fields: [], XFA: patch.addStream("<xdp/>") }); },
  "image maps": (patch) => { patch.add({ Type: "Action", S: "URI", URI: text("https://example.org/"), IsMap: true }); },
  "media clips": (patch) => { patch.add({ Type: "MediaClip", S: "MCD" }); },
  "file attachments": (patch) => { addAnnotation(patch, "FileAttachment", "Annot", { Contents: text("Counts") }); },
  "printer's marks": (patch) => { addAnnotation(patch, "PrinterMark", null); },
  "non-identity encodings": (patch) => { patch.set(firstFont(patch, "Type0"), "Encoding", "UniGB-UTF16-H"); },
  "character sets of Type 1 fonts": (patch) => {
    patch.set(patch.dictionary(firstFont(patch, "CIDFontType2"), "FontDescriptor"), "CharSet", text("/a/b"));
  },
  "CID sets": (patch) => { patch.set(patch.dictionary(firstFont(patch, "CIDFontType2"), "FontDescriptor"), "CIDSet", patch.addStream("")); },
  "simple TrueType fonts": (patch) => { patch.add({ Type: "Font", Subtype: "TrueType", BaseFont: "Any", Encoding: "WinAnsiEncoding" }); },
};
