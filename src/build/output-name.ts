import { portableName } from "./portable-name.js";

/** Path of a lesson's handout below the output folder, with forward slashes. */
export function handoutName(courseId: string, lessonId: string): string {
  return `${portableName(courseId)}/${portableName(lessonId, "-handout.pdf")}`;
}

/** Path of a course's syllabus below the output folder, with forward slashes. */
export function syllabusName(courseId: string): string {
  return `${portableName(courseId)}/${portableName(courseId, "-syllabus.pdf")}`;
}

/** Path of a reference sheet below the output folder, with forward slashes. */
export function sheetName(courseId: string, sheetId: string): string {
  return `${portableName(courseId)}/${portableName(sheetId, ".pdf")}`;
}

/**
 * What two names share when some file system takes them for one: macOS composes letters in its own way, and neither it
 * nor Windows tells upper case from lower.
 */
export function foldedName(name: string): string {
  return name.normalize("NFC").toLowerCase().normalize("NFC");
}
