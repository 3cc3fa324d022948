import { portableName } from "./portable-name.js";

/**
 * Path below the output folder, with forward slashes, of what is made from a file of a course: the folder of the course,
 * and the name of the file with an `ending`.
 */
export function outputName(courseId: string, fileId: string, ending: string): string {
  return `${portableName(courseId)}/${portableName(fileId, ending)}`;
}

/**
 * What two names share when some file system takes them for one: macOS composes letters in its own way, and neither it
 * nor Windows tells upper case from lower.
 */
export function foldedName(name: string): string {
  // Upper case first: file systems that fold names take `ß` for `ss`, as only upper case tells.
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
