import { isChinese } from "../language/index.js";

/** Words and marks of reference lists in one language. */
export interface Wording {
  readonly stop: string;
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  readonly names: {
    readonly between: string;
    readonly beforeLast: string;
    /** Between the sixth name and the last, where there are more than seven. */
    readonly ellipsis: string;
    readonly and: string;
    readonly others: string;
  };
  readonly title: { readonly open: string; readonly close: string };
  readonly noDate: string;
  readonly date: (year: string, month: number | null, day: number | null) => string;
  readonly inBefore: string;
  readonly editors: (count: number) => string;
  readonly edition: (edition: string) => string;
  readonly pages: (pages: string) => string;
  readonly accessed: (year: string, month: number | null, day: number | null) => string;
}

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

const ordinals = ["th", "st", "nd", "rd"];

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? "th" : (ordinals[number % 10] ?? "th")}`;
}

const english: Wording = {
  stop: ". ",
  comma: ", ",
  open: " (",
  close: ")",
  names: { between: ", ", beforeLast: ", & ", ellipsis: ", ... & ", and: " & ", others: " et al." },
  title: { open: "", close: "" },
  noDate: "n.d.",
  date: (year, month, day) => {
    const monthName = month === null ? undefined : months[month - 1];
    if (monthName === undefined) return year;
    return day === null ? `${year}, ${monthName}` : `${year}, ${monthName} ${day}`;
  },
  inBefore: "In ",
  editors: (count) => (count > 1 ? "Eds." : "Ed."),
  edition: (edition) => (/^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition),
  pages: (pages) => `${/[-–—,]/.test(pages) ? "pp." : "p."} ${pages}`,
  accessed: (year, month, day) => {
    const monthName = month === null ? undefined : months[month - 1];
    if (monthName === undefined) return `Retrieved ${year}, from `;
    return `Retrieved ${day === null ? monthName : `${monthName} ${day},`} ${year}, from `;
  },
};

function chineseDay(year: string, month: number | null, day: number | null): string {
  if (month === null) return year;
  return `${year}年${month}月${day === null ? "" : `${day}日`}`;
}

const chinese: Wording = {
  stop: "。",
  comma: "，",
  open: "（",
  close: "）",
  names: { between: "、", beforeLast: "、", ellipsis: "……", and: "、", others: "等" },
  title: { open: "《", close: "》" },
  noDate: "无日期",
  date: chineseDay,
  inBefore: "载于",
  editors: () => "编",
  edition: (edition) => (/^\d+$/.test(edition) ? `第${edition}版` : edition),
  pages: (pages) => `第${pages}页`,
  accessed: (year, month, day) => `${chineseDay(year, month, day)}${month === null ? "年" : ""}取自 `,
};

/** The wording for a language tag: that of Chinese for all its languages, English for all others. */
export function wordingFor(lang: string): Wording {
  return isChinese(lang) ? chinese : english;
}
