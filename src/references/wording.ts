import { covers, isChinese } from "../language/index.js";

/** Words and marks of reference lists in one language. */
export interface Wording {
  readonly stop: string;
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  readonly names: {
    readonly between: string;
    /** Between the family name and the initials behind it. */
    readonly inverted: string;
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
  names: { between: ", ", inverted: ", ", beforeLast: ", & ", ellipsis: ", ... & ", and: " & ", others: " et al." },
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
  names: { between: "、", inverted: ", ", beforeLast: "、", ellipsis: "……", and: "、", others: "等" },
  title: { open: "《", close: "》" },
  noDate: "无日期",
  date: chineseDay,
  inBefore: "载于",
  editors: () => "编",
  edition: (edition) => (/^\d+$/.test(edition) ? `第${edition}版` : edition),
  pages: (pages) => `第${pages}页`,
  accessed: (year, month, day) => `${chineseDay(year, month, day)}${month === null ? "年" : ""}取自 `,
};

/** A day in numbers from the year down, which reads alike in every language. */
function numericDay(year: string, month: number | null, day: number | null): string {
  return [year, month, month === null ? null : day].filter((part) => part !== null).join("/");
}

const arabic: Wording = {
  ...english,
  comma: "، ",
  names: { between: "، ", inverted: "، ", beforeLast: " و", ellipsis: "، ... و", and: " و", others: " وآخرون" },
  noDate: "د.ت.",
  inBefore: "في ",
  editors: (count) => (count > 1 ? "محررون" : "محرر"),
  edition: (edition) => (/^\d+$/.test(edition) ? `ط. ${edition}` : edition),
  pages: (pages) => `ص ${pages}`,
  date: numericDay,
  accessed: (year, month, day) => `استرجع في ${numericDay(year, month, day)} من `,
};

const hebrew: Wording = {
  ...english,
  names: { between: ", ", inverted: ", ", beforeLast: " ו", ellipsis: ", ... ו", and: " ו", others: " ואחרים" },
  noDate: "ללא תאריך",
  inBefore: "בתוך ",
  editors: (count) => (count > 1 ? "עורכים" : "עורך"),
  edition: (edition) => (/^\d+$/.test(edition) ? `מהדורה ${edition}` : edition),
  pages: (pages) => `עמ׳ ${pages}`,
  date: numericDay,
  accessed: (year, month, day) => `אוחזר ב־${numericDay(year, month, day)} מתוך `,
};

/** The wording for a language tag: that of Chinese for all its languages, of Arabic and of Hebrew, English for all others. */
export function wordingFor(lang: string): Wording {
  if (isChinese(lang)) return chinese;
  if (covers("ar", lang)) return arabic;
  return covers("he", lang) ? hebrew : english;
}
