import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { fillCourse, namedFiles } from "../content/index.js";
import type { SlotFile } from "../content/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { readImage } from "../images/index.js";
import type { Drawable, ImageBook } from "../images/index.js";
import { slotsOf } from "../model/index.js";
import type { Course } from "../model/index.js";
import { displayPath } from "./display-path.js";
import { failureReason } from "./failure-reason.js";
import { filesOf, readSource } from "./read-source.js";

/** A course with its slots filled, and the images that fill them. */
export interface FilledCourse {
  readonly course: Course;
  readonly images: ImageBook;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes of the largest image file that is read. */
const largestImage = 64 * 1024 * 1024;

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a file, all links followed, lies below a folder. */
function liesIn(folder: string, file: string): boolean {
  const relative = path.relative(realpathSync(folder), realpathSync(file));
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** Tables are text that is read at once; images are read when a slot has taken them. */
function slotFile(root: string, folder: string, name: string): { file: SlotFile | null; diagnostics: readonly Diagnostic[] } {
  const whole = path.join(folder, ...name.split("/"));
  const isInside = liesIn(folder, whole);
  const nameOnly: Source = { path: displayPath(root, whole), text: "" };
  if (!isInside || !/\.(?:csv|ya?ml)$/.test(name)) return { file: { path: name, source: nameOnly, isInside }, diagnostics: [] };
  const { value, diagnostics } = readSource(root, whole);
  return { file: value === null ? null : { path: name, source: value, isInside }, diagnostics };
}

function slotFiles(root: string, folder: string, course: Course): { files: SlotFile[]; diagnostics: Diagnostic[] } {
  const found = [
    ...filesOf(path.join(folder, "figures"), ".png", ".jpg", ".jpeg", ".svg"),
    ...filesOf(path.join(folder, "tables"), ".csv", ".yaml", ".yml"),
  ].map((file) => path.relative(folder, file).split(path.sep).join("/"));
  const named = namedFiles(course).map(({ value }) => path.posix.normalize(value));
  const names = [...new Set([...found, ...named])].filter((name) => !name.startsWith("..") && isFile(path.join(folder, name)));
  const read = names.map((name) => slotFile(root, folder, name));
  return { files: read.flatMap(({ file }) => file ?? []), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function imageFrom(root: string, file: string): Outcome<Drawable> {
  const shown = displayPath(root, file);
  try {
    const { size } = statSync(file);
    if (size > largestImage)
      return { value: null, diagnostics: [diagnostic("build/file-too-large", null, `\`${shown}\` has ${size} bytes`)] };
    return readImage(shown, readFileSync(file));
  } catch (error) {
    return { value: null, diagnostics: [diagnostic("build/unreadable-file", null, `cannot read \`${shown}\`: ${failureReason(error)}`)] };
  }
}

/** Fills the slots of a course from its folder and reads the images that do. */
export function fillFromFolder(root: string, folder: string, course: Course, isWhole: boolean): FilledCourse {
  const { files, diagnostics } = slotFiles(root, folder, course);
  const filled = fillCourse(course, files, isWhole);
  const value = filled.value ?? course;
  const paths = value.lessons.flatMap(slotsOf).flatMap((slot) => (slot.kind === "figure" ? (slot.filling ?? []) : []));
  const images = new Map(paths.map((name) => [name, imageFrom(root, path.join(folder, ...name.split("/")))] as const));
  return { course: value, images, diagnostics: [...diagnostics, ...filled.diagnostics] };
}
