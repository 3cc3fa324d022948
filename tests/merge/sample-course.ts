import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readCourse } from "../../src/content/index.js";
import type { Source } from "../../src/diagnostics/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import type { TemplateFiles } from "../../src/merge/index.js";
import { documentKinds } from "../../src/documents/index.js";
import type { DocumentKind } from "../../src/documents/index.js";
import type { Course } from "../../src/model/index.js";

const root = path.join(import.meta.dirname, "..", "..");

function read(file: string): Source {
  return { path: file, text: readFileSync(path.join(root, file), "utf8") };
}

function partialsIn(folder: string): (readonly [string, Source])[] {
  return readdirSync(path.join(root, folder)).map((name) => [name.replace(/\.hbs$/, ""), read(`${folder}/${name}`)]);
}

/** The templates of a kind of document as they are shipped. */
export function documentTemplates(kind: DocumentKind): TemplateFiles {
  const { over } = documentKinds[kind];
  const folders = ["shared", ...(over === undefined ? [] : [over]), kind];
  const partials = new Map(folders.flatMap((folder) => partialsIn(`templates/${folder}/partials`)));
  return { layout: read(`templates/${kind}/layout.hbs`), partials };
}

/** The templates of the handout as they are shipped. */
export function handoutTemplates(): TemplateFiles {
  return documentTemplates("handout");
}

/** The file with the days of a sample's term, and what it says. */
export function sampleTerm(id: string): Source {
  const [, named = "term.yaml"] = /^calendar: (.+)$/m.exec(read(`content/${id}/course.yaml`).text) ?? [];
  return read(`content/${named}`);
}

/** A sample course, read without an error; in another term where one is given. */
export function sampleCourse(id: string, term: Source = sampleTerm(id)): Course {
  const folder = `content/${id}`;
  const lessons = readdirSync(path.join(root, folder, "lessons")).map((name) => read(`${folder}/lessons/${name}`));
  const filesIn = (kind: string): readonly Source[] => (existsSync(path.join(root, folder, kind)) ? readdirSync(path.join(root, folder, kind)).map((name) => read(`${folder}/${kind}/${name}`)) : []);
  const ofSyllabus = (name: string): Source | null => (existsSync(path.join(root, folder, name)) ? read(`${folder}/${name}`) : null);
  const { value, diagnostics } = readCourse({
    id,
    course: read(`${folder}/course.yaml`),
    lessons,
    exams: filesIn("exams"),
    exercises: filesIn("exercises"),
    sheets: readdirSync(path.join(root, folder, "sheets")).map((name) => read(`${folder}/sheets/${name}`)),
    references: read(`${folder}/references.yaml`),
    glossary: existsSync(path.join(root, folder, "glossary.yaml")) ? read(`${folder}/glossary.yaml`) : null,
    term,
    programme: ofSyllabus("programme.yaml"),
    marks: ofSyllabus("marks.csv"),
    policies: readdirSync(path.join(root, "content/policies")).map((name) => read(`content/policies/${name}`)),
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (value === null || errors.length > 0) throw new Error(errors.map(formatDiagnostic).join("\n"));
  return value;
}
