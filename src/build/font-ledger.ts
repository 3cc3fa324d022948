import path from "node:path";
import { positionAt } from "../diagnostics/index.js";
import type { Source } from "../diagnostics/index.js";
import { FontBook } from "../text/index.js";
import type { Face, FontFile } from "../text/index.js";
import { courseFonts } from "./course-fonts.js";
import { displayPath } from "./display-path.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import { licenceOf } from "./font-description.js";
import { packageFonts } from "./package-fonts.js";
import { findProject } from "./project.js";
import type { Selection } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import type { CourseReading } from "./read-course.js";
import type { ProjectOptions } from "./project-options.js";

/** A family that a course can use. */
export interface FontRow {
  readonly course: string;
  readonly family: string;
  readonly weights: readonly number[];
  readonly styles: readonly string[];
  /** Whether the course brings it along or a package does. */
  readonly from: "course" | "package";
  /** The file of its regular face, relative to the project where it lies there. */
  readonly path: string;
  /** In the words of the font itself; `null` where it does not say. */
  readonly licence: string | null;
  /** How many of the course's characters its regular face has, and how many there are. */
  readonly covers: number;
  readonly characters: number;
}

/** A character of a course that no font has. */
export interface FontGap {
  readonly course: string;
  readonly character: string;
  /** Where it first stands; `null` where it is in none of the YAML files. */
  readonly place: { readonly path: string; readonly line: number; readonly column: number } | null;
}

/** The families of a project's courses, and what is missing in them. */
export interface FontLedger extends BuildResult {
  readonly fonts: readonly FontRow[];
  readonly gaps: readonly FontGap[];
}

/** Adds every text below a value to a set, as characters; the sources that spans lead to are no part of it. */
function collect(value: unknown, characters: Set<string>): void {
  if (typeof value === "string") for (const character of value) characters.add(character);
  if (typeof value !== "object" || value === null) return;
  for (const [key, below] of Object.entries(value)) if (key !== "span" && key !== "trace") collect(below, characters);
}

/** The characters that a course may print: those of its texts, without spaces and controls. */
function charactersOf({ course }: CourseReading): readonly string[] {
  const characters = new Set<string>();
  collect(course, characters);
  return [...characters].filter((character) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character)).sort();
}

function hasCharacter(face: Face, character: string): boolean {
  return face.glyphFor(character.codePointAt(0) ?? 0) > 0;
}

function placeOf(character: string, sources: readonly Source[]): FontGap["place"] {
  const source = sources.find(({ text }) => text.includes(character));
  if (source === undefined) return null;
  const { line, column } = positionAt(source, source.text.indexOf(character));
  return { path: source.path, line, column };
}

function sourcesOf({ shared, lessonFiles, sheetFiles, examFiles, exerciseFiles }: CourseReading): readonly Source[] {
  return [...shared, ...[...lessonFiles, ...sheetFiles, ...examFiles, ...exerciseFiles].flatMap(({ source }) => source ?? [])];
}

/** The files of each family, in the order in which the families come. */
function familiesOf(files: readonly FontFile[]): readonly (readonly FontFile[])[] {
  const names = [...new Set(files.map(({ family }) => family))];
  return names.map((name) => files.filter(({ family }) => family === name));
}

/** The regular face of a family, or the nearest that it has. */
function regularFace(files: readonly FontFile[]): Face | null {
  return new FontBook(files).facesFor({ families: files.slice(0, 1).map(({ family }) => family), weight: 400, italic: false }).primary;
}

async function fontsOf(root: string, selection: Selection, findings: Findings): Promise<{ fonts: FontRow[]; gaps: FontGap[] }> {
  const reading = await readCourseFolder(root, selection);
  const own = await courseFonts(root, selection.folder);
  findings.addDiagnostics([...reading.diagnostics, ...own.diagnostics]);
  const characters = charactersOf(reading);
  const groups = [own.files, packageFonts(root).files].flatMap(familiesOf);
  const faces = groups.flatMap((files) => {
    const face = regularFace(files);
    return face === null ? [] : [{ files, face }];
  });
  const fonts = faces.map(({ files, face }): FontRow => ({
    course: selection.id,
    family: face.file.family,
    weights: [...new Set(files.map(({ weight }) => weight))].sort((a, b) => a - b),
    styles: [...new Set(files.map(({ style }) => style))],
    from: own.files.includes(face.file) ? "course" : "package",
    path: displayPath(root, face.file.path),
    licence: licenceOf(face.file.bytes),
    covers: characters.filter((character) => hasCharacter(face, character)).length,
    characters: characters.length,
  }));
  const missing = characters.filter((character) => !faces.some(({ face }) => hasCharacter(face, character)));
  const sources = sourcesOf(reading);
  return { fonts, gaps: missing.map((character) => ({ course: selection.id, character, place: placeOf(character, sources) })) };
}

/** Every family that the courses asked for can use, with what each covers, and the characters that none has. */
export async function fontLedger(options: ProjectOptions): Promise<FontLedger> {
  const findings = new Findings(options.report);
  const { project, diagnostics } = findProject(options.from, options.targets);
  findings.addDiagnostics(diagnostics);
  const fonts: FontRow[] = [];
  const gaps: FontGap[] = [];
  for (const selection of project?.selections ?? []) {
    const found = await fontsOf(path.resolve(project?.root ?? ""), selection, findings);
    fonts.push(...found.fonts);
    gaps.push(...found.gaps);
  }
  return { ...findings.result, fonts, gaps };
}
