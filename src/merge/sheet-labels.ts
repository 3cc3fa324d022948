import { isChinese } from "./locale.js";

/** The words that one language prints on a reference sheet. */
export interface SheetLabels {
  readonly labels: Readonly<Record<"sheet" | "version" | "licence" | "lessons", string>>;
  /** Which lessons something comes from, by their numbers. */
  readonly see: (numbers: readonly number[]) => string;
  /** What the document is called in its metadata. */
  readonly title: (sheet: string, course: string) => string;
}

const english: SheetLabels = {
  labels: { sheet: "Reference sheet", version: "Version", licence: "Licence", lessons: "Lessons" },
  see: (numbers) => `${numbers.length === 1 ? "lesson" : "lessons"}\u00a0${numbers.join(", ")}`,
  title: (sheet, course) => `${sheet}: reference sheet of ${course}`,
};

const chinese: SheetLabels = {
  labels: { sheet: "速查表", version: "版本", licence: "使用许可", lessons: "出处" },
  see: (numbers) => `第${numbers.join("、")}讲`,
  title: (sheet, course) => `${sheet}（${course}速查表）`,
};

/** The words of a BCP 47 tag: Chinese for `zh` and its kin, else English. */
export function sheetLabelsOf(lang: string): SheetLabels {
  return isChinese(lang) ? chinese : english;
}
