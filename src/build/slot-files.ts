import path from "node:path";
import { fillCourse, namedFiles } from "../content/index.js";
import type { SlotFile } from "../content/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { readImage } from "../images/index.js";
import type { Drawable } from "../images/index.js";
import { slotsOf } from "../model/index.js";
import type { Course } from "../model/index.js";
import { displayPath } from "./display-path.js";
import { LazyImages } from "./lazy-images.js";
import { fileLimits, liesInside, readInside } from "./read-inside.js";
import { filesOf, readSource, statsOf } from "./read-source.js";

/** A course with its slots filled, and the images that fill them. */
export interface FilledCourse {
  readonly course: Course;
  readonly images: LazyImages;
  readonly diagnostics: readonly Diagnostic[];
}

function isFile(file: string): boolean {
  return statsOf(file)?.isFile() === true;
}

/** Whether a path stays below the folder that it is read in, and the system takes it for one. */
function isName(name: string): boolean {
  return name.split("/")[0] !== ".." && !name.includes("\0");
}

/** Tables are text that is read at once; images are read when a slot has taken them. */
function slotFile(root: string, folder: string, name: string): { file: SlotFile | null; diagnostics: readonly Diagnostic[] } {
  const whole = path.join(folder, ...name.split("/"));
  const isInside = liesInside(folder, whole);
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
  const names = [...new Set([...found, ...named])].filter((name) => isName(name) && isFile(path.join(folder, name)));
  const read = names.map((name) => slotFile(root, folder, name));
  return { files: read.flatMap(({ file }) => file ?? []), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function imageFrom(root: string, file: string): Outcome<Drawable> {
  const bytes = readInside(root, file, fileLimits.image);
  return Buffer.isBuffer(bytes) ? readImage(displayPath(root, file), bytes) : { value: null, diagnostics: [bytes] };
}

/** Fills the slots of a course from its folder and reads the images that do. */
export function fillFromFolder(root: string, folder: string, course: Course, isWhole: boolean): FilledCourse {
  const { files, diagnostics } = slotFiles(root, folder, course);
  const filled = fillCourse(course, files, isWhole);
  const value = filled.value ?? course;
  const paths = value.lessons.flatMap(slotsOf).flatMap((slot) => (slot.kind === "figure" ? (slot.filling ?? []) : []));
  const whole = (name: string): string => path.join(folder, ...name.split("/"));
  const images = new LazyImages(paths, (name) => displayPath(root, whole(name)), (name) => imageFrom(root, whole(name)));
  return { course: value, images, diagnostics: [...diagnostics, ...filled.diagnostics] };
}
