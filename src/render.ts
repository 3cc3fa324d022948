import { qrBook, withAddresses } from "./addresses/index.js";
import { checkAccessibility } from "./accessibility/index.js";
import { buildBoxes, speechOf, withKnownBoxes, withoutOptional } from "./boxes/index.js";
import { loadGrammars } from "./code/index.js";
import { brokenConditions, describeObjects, quickFindings, verifyPdf } from "./conformance/index.js";
import type { BoxTree } from "./boxes/index.js";
import type { PdfDescription } from "./conformance/index.js";
import { addDiagnostics, diagnostic, DocumentBudget, hasErrors, valueOf } from "./diagnostics/index.js";
import type { Diagnostic, Outcome, Placed, Source, Span, TracedText } from "./diagnostics/index.js";
import { kindOf } from "./documents/index.js";
import type { DocumentSubject } from "./documents/index.js";
import type { ImageBook } from "./images/index.js";
import { textOfDrawings } from "./images/index.js";
import { PrintFaults } from "./legibility/index.js";
import type { LaidOutDocument, TakePage } from "./layout/index.js";
import { countPages, LayoutMemory, layOut, pageNumbersById } from "./layout/index.js";
import { wordsOf } from "./language/index.js";
import { KnownElements, parseMarkup } from "./markup/index.js";
import type { MarkupElement } from "./markup/index.js";
import { prepareMath } from "./math/index.js";
import type { MathSetter } from "./math/index.js";
import type { HandoutFiles, Layout, TemplateFiles } from "./merge/index.js";
import { printLayout, readLayout } from "./merge/index.js";
import { claimsOf, languagesIn, plainText } from "./model/index.js";
import type { Course, PdfStandard } from "./model/index.js";
import type { DocumentMetadata } from "./paint/index.js";
import { PdfPainter } from "./paint/index.js";
import type { ComputedStyle, StyledDocument, Stylesheet } from "./style/index.js";
import { asOfPages, longerParts, parseStylesheet, styleDocument, styledText } from "./style/index.js";
import type { FontBook } from "./text/index.js";
import { loadResources } from "./text/index.js";

/** What a kind of document looks like: a Handlebars layout with its partials, and stylesheets in cascade order. */
export interface DocumentTemplate {
  readonly files: TemplateFiles;
  readonly sheets: readonly Source[];
}

/** What is left of a document that is laid out in several forms, or made again and again of the same sheets, fonts and pictures. */
export class DocumentMemory {
  readonly elements = new KnownElements();
  layout = new LayoutMemory();
  boxes: BoxTree | null = null;
  #root: ComputedStyle | null = null;

  /** Begins with a style of the root: all that was set under another one is set anew, since the lines of its pages are other ones. */
  beginUnder(root: ComputedStyle): void {
    if (this.#root !== null && this.#root !== root) {
      this.layout = new LayoutMemory();
      this.boxes = null;
    }
    this.#root = root;
  }
}

/** A template that was read, once for all documents that it is for. */
export interface PreparedTemplate extends DocumentTemplate {
  /** `null` where a file of it has mistakes. */
  readonly layout: Layout | null;
  readonly stylesheets: readonly Stylesheet[];
  /** What is wrong with its files: mistakes of every document that it is for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that one document is made of. Equal input gives equal bytes, on any machine, at any time. */
export interface DocumentInput {
  readonly course: Course;
  readonly subject: DocumentSubject;
  readonly template: PreparedTemplate;
  readonly fonts: FontBook;
  /** The images of the course by their path from its folder; none where nothing is given. */
  readonly images?: ImageBook;
  /** What the limits of a document are multiplied by; 1 where absent. */
  readonly limits?: number;
  /** The moment that the document says it was created. */
  readonly created: DocumentMetadata["created"];
  /** The files of the course's handouts, for links between them; no links where absent. */
  readonly handouts?: HandoutFiles;
  /** Whether it says what those want to know who still work on it. */
  readonly isDraft?: boolean;
  /** The numbers of the pages on which elements begin, by their ids; absent until there are pages. */
  readonly pageOf?: ReadonlyMap<string, number>;
  /** What is kept of it in a process that makes it again and again; the sheets, fonts, pictures and limits must be the same each time. */
  readonly memory?: DocumentMemory;
  /** Whether it is held to the rules of large print. */
  readonly isLarge?: boolean;
  /** What the PDF is to conform to; what the course says where absent. */
  readonly pdfStandard?: PdfStandard;
  /** Whether every condition is judged, on the bytes read back, and not only those that take no time. */
  readonly verify?: boolean;
  /** Whether what the PDF says of itself is handed on with it. */
  readonly describes?: boolean;
}

/** A document whose tree is checked: what every format is made from. */
export interface PreparedDocument {
  /** The element tree with its styles. */
  readonly styled: StyledDocument;
  /** What sets its formulas; `null` where it has none. */
  readonly math: MathSetter | null;
  /** The addresses that it prints codes of. */
  readonly codes?: readonly Placed<string>[];
}

/** A document in some format, or why there is none. */
export interface RenderedDocument {
  /** `null` where any diagnostic is an error, or nothing but a check was asked for. */
  readonly bytes: Uint8Array | null;
  /** Number of pages; 0 where faults kept the document from being laid out, and in formats that have none. */
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What the PDF says of itself, where that was asked for. */
  readonly description?: PdfDescription | null;
}

/** A PDF, and what it says of itself where that was asked for. */
interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly description: PdfDescription | null;
}

/** What the limits of a document are multiplied by: what whoever builds asks for, and for a book by its lessons. */
function limitsOf({ limits = 1, subject }: DocumentInput): number {
  return limits * (kindOf(subject).size?.(subject) ?? 1);
}

/** Sheets that were read: templates of several kinds share most of theirs. */
const readSheets = new WeakMap<Source, Outcome<Stylesheet>>();

function readSheet(sheet: Source): Outcome<Stylesheet> {
  const read = readSheets.get(sheet) ?? parseStylesheet(sheet);
  readSheets.set(sheet, read);
  return read;
}

/** Reads a template. Its mistakes stop no other file of it from being read. */
export function prepareTemplate({ files, sheets }: DocumentTemplate): PreparedTemplate {
  const diagnostics: Diagnostic[] = [];
  const stylesheets = sheets.flatMap((sheet) => valueOf(readSheet(sheet), diagnostics) ?? []);
  const layout = valueOf(readLayout(files), diagnostics);
  return { files, sheets, layout, stylesheets, diagnostics };
}

/**
 * The markup of a document: all that the stages after it know of its lesson, its texts and its template. It waits for the grammars
 * of the code that the document prints.
 */
export async function printDocument(input: DocumentInput): Promise<Outcome<TracedText>> {
  const { course, subject, template, handouts, isDraft, pageOf } = input;
  await loadGrammars(languagesIn(kindOf(subject).texts(course, subject)));
  const found = [...template.diagnostics];
  const context = valueOf(kindOf(subject).context(course, subject, { ...(handouts && { handouts }), ...(pageOf && { pageOf }), isDraft: isDraft === true }), found);
  const text = context && template.layout && valueOf(printLayout(template.layout, context, limitsOf(input)), found);
  return { value: text, diagnostics: found };
}

/**
 * The element tree of a document with its styles, checked: what every format is made from. Each stage that can go on
 * does, so that one run reports all faults. `printed` is its markup, where somebody has asked for it before.
 */
export async function prepare(input: DocumentInput, printed?: Outcome<TracedText>): Promise<Outcome<PreparedDocument>> {
  const { course, template, pdfStandard } = input;
  const limits = limitsOf(input);
  const { value: text, diagnostics } = printed ?? (await printDocument(input));
  const found = [...diagnostics];
  const parsed = text && valueOf(parseMarkup(text, new DocumentBudget(limits)), found);
  const { root: tree, codes } = parsed === null ? { root: null, codes: [] } : addressed(parsed, course);
  const macros = new Map(course.macros.map(({ name, value }) => [name.value, value.value]));
  const math = tree && valueOf(await prepareMath(tree, { macros }, new DocumentBudget(limits)), found);
  const isKept = math?.setter === null && codes.length === 0;
  const styled = math && valueOf(styleDocument((isKept ? input.memory?.elements.renewed(math.root) : null) ?? math.root, { sheets: template.stylesheets, settings: course, budget: new DocumentBudget(limits) }), found);
  if (styled !== null) addDiagnostics(found, heldTo(claimsOf(pdfStandard ?? course.pdfStandard), course.strictLinks, checkAccessibility(styled)));
  return { value: math && styled && { styled, math: math.setter, codes }, diagnostics: found };
}

/** The tree with the addresses of its links, where it is printed for readers who cannot follow them. */
function addressed(root: MarkupElement, { printedAs, lang }: Course): ReturnType<typeof withAddresses> {
  const place = printedAs?.links ?? "none";
  return place === "none" ? { root, codes: [] } : withAddresses(root, place, wordsOf(lang.value).labels.addresses);
}

/**
 * A document that claims nothing is not stopped by what keeps readers out: it is told. One of a course that is strict about links
 * is stopped by words of links that say nothing, which no standard asks of a machine.
 */
function heldTo(claims: ReturnType<typeof claimsOf>, strictLinks: boolean, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.map((one) => {
    if (one.code === "accessibility/link-says-nothing") return { ...one, severity: strictLinks ? "error" : "warning" };
    return claims.length > 0 ? one : { ...one, severity: "warning" };
  });
}

/**
 * The pages of a prepared document, as plain data. What only longer documents have is laid out where it is long without it. `take`
 * takes what stands on them as they are set; they hold it where that is absent.
 */
export async function pages({ styled, math, codes = [] }: PreparedDocument, given: DocumentInput, take?: TakePage): Promise<Outcome<LaidOutDocument>> {
  const images = await qrBook(codes, given.images ?? new Map());
  if (images.value === null) return { value: null, diagnostics: images.diagnostics };
  const faults = new PrintFaults({ isLarge: given.isLarge === true, isGrey: given.course.printedAs?.ink === "grey" });
  const judged: TakePage | undefined = take && ((body) => {
    faults.body(body.fragments);
    return take(body);
  });
  const outcome = await allPages({ styled, math }, { ...withMemory(given, codes.length === 0), images: images.value }, judged);
  for (const { taken, fragments, marginBoxes } of outcome.value?.pages ?? []) {
    if (taken === null) faults.body(fragments);
    faults.margins(marginBoxes.map(({ fragment }) => fragment));
  }
  return { ...outcome, diagnostics: [...images.diagnostics, ...outcome.diagnostics, ...faults.all] };
}

/** A document without its memory where it has pictures that are made for it alone. */
function withMemory({ memory, ...input }: DocumentInput, isKept: boolean): DocumentInput {
  return isKept && memory !== undefined ? { ...input, memory } : input;
}

async function allPages({ styled, math }: PreparedDocument, input: DocumentInput, take?: TakePage): Promise<Outcome<LaidOutDocument>> {
  // Formulas are set for one document.
  const known = math === null ? input.memory : undefined;
  known?.beginUnder(styled.styleOf(styled.root));
  const longer = longerParts(styled);
  if (longer === null) return laidOut(boxesOf(styled, input, known ?? null), { styled, math }, input, { before: known ?? null, ...(take && { take }) });
  const before = known ?? new DocumentMemory();
  // Where all that longer documents have comes at once, one tree has all boxes of the other.
  const whole = longer.least === longer.most ? boxesOf(styled, input, before) : null;
  const rest = whole?.value == null || whole.diagnostics.length > 0 ? null : withoutOptional(whole.value, longer.elements);
  const asShort = asOfPages(styled, 1);
  const short = rest === null ? boxesOf(asShort, input, before) : { value: rest, diagnostics: [] };
  if (short.value === null) return { value: null, diagnostics: short.diagnostics };
  const { count, set } = countPages(short.value, asShort, { ...(await suppliesFor(short.value, math, input, before)), enough: longer.least });
  if (count < longer.least) return following(short.diagnostics, set());
  const asLong = asOfPages(styled, count);
  return laidOut(whole ?? boxesOf(asLong, input, before), { styled: asLong, math }, input, { before, ...(take && { take }) });
}

function following<Value>(diagnostics: readonly Diagnostic[], outcome: Outcome<Value>): Outcome<Value> {
  const found = [...diagnostics];
  return { value: valueOf(outcome, found), diagnostics: found };
}

/** The boxes of a document: those that are known where they are the same. */
function boxesOf(styled: StyledDocument, input: DocumentInput, before: DocumentMemory | null): Outcome<BoxTree> {
  const { value: built, diagnostics } = buildBoxes(styled, new DocumentBudget(limitsOf(input)));
  const boxes = built === null || before === null || before.boxes === null ? built : withKnownBoxes(built, before.boxes);
  if (before !== null && boxes !== null) before.boxes = boxes;
  return { value: boxes, diagnostics };
}

/** What boxes are laid out with, loaded. */
async function suppliesFor(boxes: BoxTree, math: MathSetter | null, input: DocumentInput, before: DocumentMemory | null): Promise<Parameters<typeof layOut>[2]> {
  const { template, fonts, images = new Map() } = input;
  // Page margins print what stylesheets say, and drawings have text of their own.
  const others = [...template.sheets.map(({ text }) => text), ...textOfDrawings(images)];
  await loadResources([...speechOf(boxes), ...others.map((text) => ({ text, lang: "und", hyphenated: false }))]);
  return { fonts, images, math, limits: limitsOf(input), ...(before && { memory: before.layout }) };
}

async function laidOut({ value: boxes, diagnostics }: Outcome<BoxTree>, { styled, math }: PreparedDocument, input: DocumentInput, { before, take }: { readonly before: DocumentMemory | null; readonly take?: TakePage }): Promise<Outcome<LaidOutDocument>> {
  if (boxes === null) return { value: null, diagnostics };
  return following(diagnostics, layOut(boxes, styled, { ...(await suppliesFor(boxes, math, input, before)), ...(take && { take }) }));
}

/** The PDF of pages. One whose objects break a condition of what it claims to conform to is none, but an error. */
function pdf({ document, painter }: OnPages, input: DocumentInput): Outcome<WrittenPdf> {
  const metadata = metadataOf(input);
  const { bytes, objects } = (painter ?? new PdfPainter(document.root, metadata)).finish(document, metadata.entrances);
  const written = { bytes, description: input.describes === true ? describeObjects(objects) : null };
  if (metadata.claims.length === 0) return { value: written, diagnostics: [] };
  const findings = [...quickFindings(objects)];
  if (input.verify === true && findings.length === 0)
    for (const { findings: more } of verifyPdf(bytes).verdicts) findings.push(...more);
  const { course, subject } = input;
  const diagnostics = brokenConditions(findings, metadata.claims, kindOf(subject).place(course, subject));
  return { value: diagnostics.length > 0 ? null : written, diagnostics };
}

/** What a document says of itself outside its pages. */
export function metadataOf({ course, subject, created, pdfStandard }: DocumentInput): DocumentMetadata & { readonly claims: ReturnType<typeof claimsOf> } {
  return {
    title: kindOf(subject).title(course, subject),
    author: course.instructors.map(({ name }) => plainText(name.inlines)).join(", ") || null,
    subject: plainText(course.title.inlines),
    lang: course.lang.value,
    claims: claimsOf(pdfStandard ?? course.pdfStandard),
    created,
    entrances: kindOf(subject).entrances(course, subject),
    ...(course.printedAs && { ink: course.printedAs.ink }),
  };
}

/** A document on its pages, and what has painted them as they were set; `null` where they hold what stands on them. */
interface OnPages {
  readonly document: LaidOutDocument;
  readonly painter: PdfPainter | null;
}

/** Whether a document is so long that its pages are painted as they are set: one of many lessons. */
function isLong({ subject }: DocumentInput): boolean {
  return kindOf(subject).size !== undefined;
}

/** What stands for pages of long documents that nobody paints. */
const unpainted = {};

async function onPagesOnce(input: DocumentInput, isPainted: boolean, printed?: Outcome<TracedText>): Promise<Outcome<OnPages>> {
  const found: Diagnostic[] = [];
  const prepared = valueOf(await prepare(input, printed), found);
  if (prepared === null) return { value: null, diagnostics: found };
  const isTaken = isLong(input);
  const painter = isTaken && isPainted && !hasErrors(found) ? new PdfPainter(prepared.styled.root, metadataOf(input)) : null;
  const document = valueOf(await pages(prepared, input, isTaken ? (body) => painter?.take(body) ?? unpainted : undefined), found);
  return { value: document && { document, painter }, diagnostics: found };
}

/** How often a document is printed for what it says of its own pages. */
const mostPrintings = 6;

/** A document on its pages. One that says what stands on which of them is printed again with their numbers until these stay. */
async function onPages(input: DocumentInput, isPainted: boolean, printed?: Outcome<TracedText>): Promise<Outcome<OnPages>> {
  const { course, subject } = input;
  let outcome = await onPagesOnce(input, isPainted, printed);
  if (kindOf(subject).printsPages?.(subject) !== true) return outcome;
  let known = "";
  for (let count = 1; outcome.value !== null; count++) {
    const pageOf = pageNumbersById(outcome.value.document);
    const found = JSON.stringify([...pageOf]);
    if (found === known) return outcome;
    if (count === mostPrintings) return { ...outcome, diagnostics: [...outcome.diagnostics, unsettledPages(kindOf(subject).place(course, subject))] };
    known = found;
    outcome = await onPagesOnce({ ...input, pageOf }, isPainted);
  }
  return outcome;
}

function unsettledPages(span: Span): Diagnostic {
  return diagnostic("layout/unsettled", span, `what the document says of its pages still changes after it was printed ${mostPrintings} times`, "put what says it on a page of its own");
}

/** Everything but painting: what is wrong with a document, and how many pages it has. */
export async function checkDocument(input: DocumentInput): Promise<RenderedDocument> {
  const { value, diagnostics: found } = await onPages(input, false);
  return { bytes: null, pages: value?.document.pages.length ?? 0, diagnostics: found };
}

/**
 * The whole way of a PDF: content and template in, bytes and diagnostics out. Pure: it reads no disk, no clock and no
 * environment.
 */
export async function renderDocument(input: DocumentInput, printed?: Outcome<TracedText>): Promise<RenderedDocument> {
  const { value, diagnostics } = await onPages(input, true, printed);
  const found = [...diagnostics];
  const written = value === null || hasErrors(found) ? null : valueOf(pdf(value, input), found);
  return { bytes: written?.bytes ?? null, pages: value?.document.pages.length ?? 0, diagnostics: found, description: written?.description ?? null };
}

/** The element tree with its computed styles as text, for whoever wants to know where a look comes from. */
export async function describeDocument(input: DocumentInput): Promise<RenderedDocument> {
  const { value, diagnostics } = await prepare(input);
  const bytes = value === null || hasErrors(diagnostics) ? null : new TextEncoder().encode(styledText(value.styled));
  return { bytes, pages: 0, diagnostics };
}
