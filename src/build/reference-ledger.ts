import path from "node:path";
import { fileAndLine, positionAt } from "../diagnostics/index.js";
import type { Source, Span } from "../diagnostics/index.js";
import { kindNames } from "../documents/index.js";
import { chosenReferenceStyle, course as courseKind, exam as examKind, firstVersions, glossary as glossaryKind, mentionsOf, sheet as sheetKind, textsOf, textsOfLesson } from "../model/index.js";
import type { Course, Reference } from "../model/index.js";
import { cslJson, referenceFaults, styleOf, unprintedFields } from "../references/index.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import { replaceFile } from "./new-files.js";
import { findProject } from "./project.js";
import type { ProjectOptions } from "./project-options.js";
import { readCourseFolder } from "./read-course.js";

/** An entry of a course, and where its texts cite it. */
export interface ReferenceRow {
  readonly course: string;
  readonly key: string;
  /** The type in the words of CSL. */
  readonly kind: string;
  readonly title: string;
  /** `file:line` of each citation; none of an entry that nothing cites. */
  readonly cited: readonly string[];
  readonly path: string;
  readonly line: number;
}

/** What is found of the references of courses. */
export interface ReferenceLedger extends BuildResult {
  readonly references: readonly ReferenceRow[];
  /** The entries in CSL-JSON, in the order of the rows. */
  readonly entries: readonly ReturnType<typeof cslJson>[];
  /** Files that were mended, as people should see them, and how many values of each. */
  readonly fixed: readonly { readonly path: string; readonly count: number }[];
}

/** What is asked for. */
export interface ReferenceLedgerOptions extends ProjectOptions {
  /** Whether what is certain is mended in the files. */
  readonly fix: boolean;
}

function citationsOf(course: Course): ReadonlyMap<string, readonly string[]> {
  const texts = [
    ...textsOf(courseKind, course, null), ...course.lessons.flatMap((lesson) => textsOfLesson(lesson, null)),
    ...course.sheets.flatMap((sheet) => textsOf(sheetKind, sheet, null)), ...textsOf(glossaryKind, course.glossary, null),
    ...firstVersions(course.exams).flatMap((exam) => textsOf(examKind, exam, null)),
  ];
  const cited = new Map<string, string[]>();
  for (const { key, span } of mentionsOf(texts).citations) cited.set(key, [...(cited.get(key) ?? []), fileAndLine(span)]);
  return cited;
}

/** The styles in which anything of a course is cited. */
function stylesOf({ referenceStyle, lessons }: Course): ReturnType<typeof styleOf>[] {
  const chosen = kindNames.flatMap((kind) =>
    [null, ...lessons.map((lesson) => lesson.referenceStyle)].map((own) => chosenReferenceStyle(referenceStyle, own, kind)?.style ?? "lectern"));
  return [...new Set(chosen)].map(styleOf);
}

/** What is mended without asking: addresses of DOIs become DOIs, dashes of pages become those that the format writes. */
function mended(source: Source, references: readonly Reference[]): { readonly text: string; readonly count: number } {
  let [text, count, from] = ["", 0, 0];
  const isBibtex = /\.bib$/i.test(source.path);
  for (const { span } of references.filter((one) => one.span.source === source).toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < from) continue;
    const entry = source.text.slice(span.start, span.end)
      .replace(/(\bdoi["']?\s*[:=]\s*[{"']*\s*)(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(?=10\.)/gi, (_, before: string) => counted(before))
      .replace(/(\bpages?["']?\s*[:=]\s*[{"']*)([^\n{}"',]*)/gi, (whole, before: string, pages: string) => {
        const dashed = pages.replace(/(?<=\d)\s*(?:--+|[–—−]|(?<=\d)-(?=\d))\s*(?=\d)/g, isBibtex ? "--" : "-");
        return dashed === pages ? whole : counted(before + dashed);
      });
    text += source.text.slice(from, span.start) + entry;
    from = span.end;
  }
  return { text: text + source.text.slice(from), count };

  function counted(words: string): string {
    count += 1;
    return words;
  }
}

/** Whether an error keeps references from being read: it stands in a file of references, or nowhere. */
function isUnread(span: Span | null): boolean {
  return span === null || /(?:^|\/)references\.yaml$|\.(?:bib|json)$/i.test(span.source.path);
}

/** Every entry of what is asked for with its citations, and everything that can be said of them without asking anybody. */
export async function referenceLedger({ from, targets, report, fix }: ReferenceLedgerOptions): Promise<ReferenceLedger> {
  const findings = new Findings(report);
  const { project, diagnostics } = findProject(from, targets);
  findings.addDiagnostics(diagnostics);
  const [rows, entries, fixed]: [ReferenceRow[], ReturnType<typeof cslJson>[], { path: string; count: number }[]] = [[], [], []];
  for (const selection of project?.selections ?? []) {
    const root = project?.root ?? "";
    const reading = await readCourseFolder(root, selection);
    const { course } = reading;
    // Uncited entries are rows of their own.
    findings.addDiagnostics(reading.diagnostics.filter(({ code, severity, span }) => (severity === "error" && isUnread(span)) || code.startsWith("bibliography/") || (code.startsWith("content/") && code.endsWith("-reference") && code !== "content/uncited-reference")));
    if (course === null) {
      findings.addDiagnostics(reading.diagnostics.filter(({ severity }) => severity === "error"));
      continue;
    }
    const cited = citationsOf(course);
    findings.addDiagnostics(referenceFaults(course.references, stylesOf(course)));
    const printed = course.references.filter(({ id }) => cited.has(id.value));
    findings.addDiagnostics(stylesOf(course).flatMap((style) => unprintedFields(printed, style, course.lang.value)));
    for (const reference of course.references) {
      const { id, type, title, span } = reference;
      entries.push(cslJson(reference));
      rows.push({ course: course.id, key: id.value, kind: type, title, cited: cited.get(id.value) ?? [], path: span.source.path, line: positionAt(span.source, id.span.start).line });
    }
    for (const source of fix ? new Set(course.references.map(({ span }) => span.source)) : []) {
      const { text, count } = mended(source, course.references);
      if (count === 0) continue;
      const refused = replaceFile(root, path.resolve(root, source.path), text);
      if (refused === null) fixed.push({ path: source.path, count });
      else findings.addDiagnostics([refused]);
    }
  }
  return { ...findings.result, references: rows, entries, fixed };
}
