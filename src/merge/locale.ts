import type { CalendarDate, CrossReferenceKind, LabelName } from "../model/index.js";

/** Printed words beside those that a course may choose: what stands in the frames of open slots, and over lists of them. */
export const fixedLabelNames = ["to-come", "owner", "due", "source", "date", "list-of-figures", "list-of-tables"] as const;

type AnyLabelName = LabelName | (typeof fixedLabelNames)[number];

/** What one language prints where the content gives no words of its own. */
export interface Locale {
  readonly labels: Readonly<Record<AnyLabelName, string>>;
  /** What is referred to by a number: theorems, callouts, sections, listings, formulas. */
  readonly kinds: Readonly<Record<CrossReferenceKind, string>>;
  /** Between a label and what it is said of, on one line. */
  readonly colon: string;
  readonly date: (date: CalendarDate) => string;
}

const englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
] as const;

const chinese: Locale = {
  labels: {
    objectives: "学习目标",
    contents: "目录",
    summary: "主要内容简述",
    "key-points": "主要观点",
    references: "重要参考文献",
    examples: "示例",
    figure: "图",
    table: "表",
    page: "页",
    hours: "课时",
    questions: "讨论题",
    tasks: "课后任务",
    "to-come": "待补",
    owner: "负责",
    due: "截止",
    source: "来源",
    date: "日期",
    "list-of-figures": "插图目录",
    "list-of-tables": "表格目录",
  },
  kinds: {
    section: "节", equation: "式", listing: "代码", note: "注意", tip: "提示", important: "重要", warning: "警告", caution: "当心",
    example: "例", exercise: "练习", solution: "解答", definition: "定义", theorem: "定理", lemma: "引理", corollary: "推论",
    proposition: "命题", conjecture: "猜想", remark: "评注", proof: "证明", algorithm: "算法",
  },
  colon: "：",
  date: ({ year, month, day }) => `${year}年${month}月${day}日`,
};

const english: Locale = {
  labels: {
    objectives: "Objectives",
    contents: "Contents",
    summary: "Summary",
    "key-points": "Key points",
    references: "Key references",
    examples: "Examples",
    figure: "Figure",
    table: "Table",
    page: "Page",
    hours: "hours",
    questions: "Questions",
    tasks: "Tasks",
    "to-come": "to come",
    owner: "owner",
    due: "due",
    source: "Source",
    date: "Date",
    "list-of-figures": "Figures",
    "list-of-tables": "Tables",
  },
  kinds: {
    section: "Section", equation: "Equation", listing: "Listing", note: "Note", tip: "Tip", important: "Important", warning: "Warning",
    caution: "Caution", example: "Example", exercise: "Exercise", solution: "Solution", definition: "Definition", theorem: "Theorem",
    lemma: "Lemma", corollary: "Corollary", proposition: "Proposition", conjecture: "Conjecture", remark: "Remark", proof: "Proof",
    algorithm: "Algorithm",
  },
  colon: ": ",
  date: ({ year, month, day }) => `${day} ${englishMonths[month - 1] ?? ""} ${year}`,
};

/** The locale of a BCP 47 tag: Chinese for `zh` and its kin, else English. */
export function localeOf(lang: string): Locale {
  return isChinese(lang) ? chinese : english;
}

/** Whether a BCP 47 tag names Chinese. */
export function isChinese(lang: string): boolean {
  return /^zh\b/i.test(lang);
}

/** A date as ISO 8601 writes it. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
