import { checkAccessibility } from "./accessibility/index.js";
import type { BoxTree } from "./boxes/index.js";
import { buildBoxes, speechOf } from "./boxes/index.js";
import { brokenConditions, quickFindings } from "./conformance/index.js";
import { addDiagnostics } from "./diagnostics/index.js";
import type { Diagnostic, Outcome, Source, Span } from "./diagnostics/index.js";
import type { ImageBook } from "./images/index.js";
import { textOfDrawings } from "./images/index.js";
import type { LaidOutDocument } from "./layout/index.js";
import { layOut } from "./layout/index.js";
import type { MarkupElement } from "./markup/index.js";
import { parseMarkup } from "./markup/index.js";
import type { ContextObject, TemplateFiles } from "./merge/index.js";
import { handoutContext, mergeTemplate, sheetContext, sheetTitle, syllabusContext, syllabusTitle } from "./merge/index.js";
import { claimsOf } from "./model/index.js";
import type { Course, Lesson, PdfStandard, Sheet } from "./model/index.js";
import type { DocumentMetadata } from "./paint/index.js";
import { paintPdf } from "./paint/index.js";
import { plainText } from "./rich-text/index.js";
import type { StyledDocument, Stylesheet } from "./style/index.js";
import { parseStylesheet, styleDocument } from "./style/index.js";
import type { FontBook } from "./text/index.js";
import { loadResources } from "./text/index.js";

/** What a kind of document looks like: a Handlebars layout with its partials, and stylesheets in cascade order. */
export interface DocumentTemplate {
  readonly files: TemplateFiles;
  readonly sheets: readonly Source[];
}

/** What a document prints: a lesson as its handout, the course as its syllabus, or a reference sheet. */
export type DocumentSubject =
  | { readonly kind: "handout"; readonly lesson: Lesson }
  | { readonly kind: "syllabus" }
  | { readonly kind: "reference-sheet"; readonly sheet: Sheet };

/** Everything that one document is made of. Equal input gives equal bytes, on any machine, at any time. */
export interface DocumentInput {
  readonly course: Course;
  readonly subject: DocumentSubject;
  readonly template: DocumentTemplate;
  readonly fonts: FontBook;
  /** The images of the course by their path from its folder; none where nothing is given. */
  readonly images?: ImageBook;
  /** The moment that the document says it was created. */
  readonly created: DocumentMetadata["created"];
  /** What the PDF is to conform to; what the course says where absent. */
  readonly pdfStandard?: PdfStandard;
}

/** A document, or why there is none: `pdf` is `null` where any diagnostic is an error. */
export interface RenderedDocument {
  readonly pdf: Uint8Array | null;
  /** Number of pages; 0 where faults kept the document from being laid out. */
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What the PDF claims to conform to. */
  readonly claims: ReturnType<typeof claimsOf>;
}

/** Runs the stages of one document and keeps what all of them found wrong. */
class Pipeline {
  readonly diagnostics: Diagnostic[] = [];

  /** A stage's value, or `null` where its input is missing or it could make nothing of it. */
  stage<In, Out>(input: In | null, run: (input: In) => Outcome<Out>): Out | null {
    if (input === null) return null;
    const { value, diagnostics } = run(input);
    addDiagnostics(this.diagnostics, diagnostics);
    return value;
  }

  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === "error");
  }
}

const parsedSheets = new WeakMap<Source, Outcome<Stylesheet>>();

/** Every document of a build has the same sheets: each is parsed once, and gives its mistakes every time. */
function parseSheet(source: Source): Outcome<Stylesheet> {
  const parsed = parsedSheets.get(source) ?? parseStylesheet(source);
  parsedSheets.set(source, parsed);
  return parsed;
}

/** What the layout can print, by the kind of document. */
function contextOf({ course, subject }: DocumentInput): Outcome<ContextObject> {
  switch (subject.kind) {
    case "handout":
      return handoutContext(course, subject.lesson);
    case "syllabus":
      return syllabusContext(course);
    case "reference-sheet":
      return sheetContext(course, subject.sheet);
  }
}

async function setPages(pipeline: Pipeline, input: DocumentInput): Promise<LaidOutDocument | null> {
  const { course, template, fonts } = input;
  const sheets = template.sheets.flatMap((sheet) => pipeline.stage(sheet, parseSheet) ?? []);
  const context = pipeline.stage(input, contextOf);
  const text = pipeline.stage(context, (value) => mergeTemplate(template.files, value));
  const root: MarkupElement | null = pipeline.stage(text, parseMarkup);
  const styled: StyledDocument | null = pipeline.stage(root, (value) => styleDocument(value, sheets, course));
  pipeline.stage(styled, (value) => ({ value, diagnostics: heldTo(claims(input), checkAccessibility(value)) }));
  const boxes: BoxTree | null = pipeline.stage(styled, buildBoxes);
  if (styled === null || boxes === null) return null;
  // Page margins print what stylesheets say, and drawings have text of their own.
  const others = [...template.sheets.map((sheet) => sheet.text), ...textOfDrawings(input.images ?? new Map())];
  await loadResources([...speechOf(boxes), ...others.map((said) => ({ text: said, lang: "und", hyphenated: false }))], fonts);
  return pipeline.stage(boxes, (value) => layOut(value, styled, fonts, input.images));
}

function titleOf({ course, subject }: DocumentInput): string {
  switch (subject.kind) {
    case "handout":
      return plainText(subject.lesson.title.inlines);
    case "syllabus":
      return syllabusTitle(plainText(course.title.inlines), course.lang.value);
    case "reference-sheet":
      return sheetTitle(plainText(subject.sheet.title.inlines), plainText(course.title.inlines), course.lang.value);
  }
}

/** Where a document is at home: the title of what it prints. */
export function placeOf({ course, subject }: Pick<DocumentInput, "course" | "subject">): Span {
  switch (subject.kind) {
    case "handout":
      return subject.lesson.title.span;
    case "syllabus":
      return course.title.span;
    case "reference-sheet":
      return subject.sheet.title.span;
  }
}

function claims({ course, pdfStandard }: DocumentInput): ReturnType<typeof claimsOf> {
  return claimsOf(pdfStandard ?? course.pdfStandard);
}

/** A document that claims nothing is not stopped by what keeps readers out: it is told. */
function heldTo(claimed: ReturnType<typeof claimsOf>, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return claimed.length > 0 ? found : found.map((one) => ({ ...one, severity: "warning" as const }));
}

function metadataOf(input: DocumentInput): DocumentMetadata {
  const { course, created } = input;
  return {
    title: titleOf(input),
    author: course.instructors.map(({ name }) => plainText(name.inlines)).join(", ") || null,
    subject: plainText(course.title.inlines),
    lang: course.lang.value,
    claims: claims(input),
    created,
  };
}

/** Everything but painting: what is wrong with a document, and how many pages it has. */
export async function checkDocument(input: DocumentInput): Promise<RenderedDocument> {
  const pipeline = new Pipeline();
  const pages = await setPages(pipeline, input);
  return { pdf: null, pages: pages?.pages.length ?? 0, diagnostics: pipeline.diagnostics, claims: claims(input) };
}

/**
 * The whole pipeline: content and template in, bytes and diagnostics out. Pure: it reads no disk, no clock and no
 * environment. Every stage that can go on does, so that one run reports all faults. A PDF whose objects break a condition
 * of what it claims to conform to is not given out: that is an error as well.
 */
export function renderDocument(input: DocumentInput): Promise<RenderedDocument> {
  return render(input, true);
}

/** The same pages without tags, so that what tags cost can be measured. Such a file conforms to nothing. */
export function renderUntagged(input: DocumentInput): Promise<RenderedDocument> {
  return render(input, false);
}

async function render(input: DocumentInput, tagged: boolean): Promise<RenderedDocument> {
  const pipeline = new Pipeline();
  const document = await setPages(pipeline, input);
  const pages = document?.pages.length ?? 0;
  const painted = document === null || pipeline.hasErrors ? null : await paintPdf(document, metadataOf(input), tagged);
  const claimed = tagged ? claims(input) : [];
  pipeline.stage(painted, (value) => ({ value, diagnostics: claimed.length === 0 ? [] : brokenConditions(quickFindings(value.objects), claimed, placeOf(input)) }));
  return { pdf: pipeline.hasErrors ? null : painted?.bytes ?? null, pages, diagnostics: pipeline.diagnostics, claims: claims(input) };
}
