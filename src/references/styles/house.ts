import type { ReferenceStyle } from "../style.js";
import { easternMarks, halfMarks } from "./marks.js";

/** The form that documents have where nobody chooses another: name and year, in the order of citation. */
export const house: ReferenceStyle = {
  id: "lectern",
  title: "name and year, in the order of citation",
  order: "citation",
  numbered: false,
  names: {
    order: "inverted", initials: ".", hyphen: "-", comma: ", ", beforeSuffix: ", ", between: ", ", two: ", & ", last: ", & ", most: 7, kept: 6, beforeOthers: ", ", ellipsis: ", ... & ",
  },
  upright: { order: "upright", two: " & ", last: ", & " },
  cite: { fewest: 3, two: " & ", narrativeTwo: " & ", beforeOthers: " ", comma: ", ", beforeLocator: ", ", pageWord: true, sorted: false },
  substitutes: ["author", "editor"],
  marks: { "as-typeset": { east: easternMarks, west: halfMarks }, "half": { east: halfMarks, west: halfMarks }, "by-language": { east: easternMarks, west: halfMarks } },
  width: "by-language",
  pages: { dash: null, short: null },
  months: "long",
  subtitle: "keep",
  letters: "list",
  repeated: null,
  terms: {},
  languages: {
    zh: { names: { between: "、", two: "、", last: "、", ellipsis: "……", beforeOthers: "" }, cite: { two: "、", narrativeTwo: "、", beforeOthers: "" }, emphasis: ["《", "》"] },
    ar: { names: { comma: "، ", between: "، ", two: " و", last: " و", ellipsis: "، ... و" }, cite: { two: " و", comma: "، ", beforeLocator: "، " } },
    he: { names: { two: " ו", last: " ו", ellipsis: ", ... ו" }, cite: { two: " ו" } },
  },
  daily: ["article-magazine", "article-newspaper", "webpage"],
  named: {
    who: "<{author}|!container-title~{editor} ({editor:word})>",
    year: "<{issued:year,letter}|{!no-date}>",
    short: "<*{title-short}*|*{title}*>",
    date: "<?daily~<{issued:ymd,letter}|{!no-date}>|{#year}>",
    entry: "<<?#who~{#who} ({#date}). {#t}|{#t} ({#date})>. {#r}.><?zh~{#link}|< {#link}>>",
    link: "<{DOI}|?URL,?zh~<{accessed:mdy}取自 >{URL}|?URL~<{$retrieved} {accessed:mdy}, {$from} >{URL}>",
    kind: "<{genre} {number}>",
    work: "*{title}*< (<{edition}, {#kind}>)>",
    part: "<?container-title~{title}|*{title}*>",
    periodical: "<*{container-title}*, _{volume}_<({issue})>, <{page}|{number}>>",
    pub: "<{publisher}, {publisher-place}>",
    editors: "<{editor:upright} ({editor:word}), >",
    holder: "<?container-title~{$in}{#editors}*{container-title}*< (<{edition}, {page:worded}>)>|{page:worded}>",
  },
  types: {
    "book": { t: "{#work}", r: "{#pub}" }, "classic": "=book", "collection": "=book", "pamphlet": "=book", "periodical": "=book", "thesis": "=book",
    "article-journal": { t: "{#part}", r: "{#periodical}" },
    "article-magazine": "=article-journal", "article-newspaper": "=article-journal", "review": "=article-journal", "review-book": "=article-journal",
    "article": { t: "{#part}", r: "<?container-title~{#periodical}|{#kind}>. {#pub}" },
    "chapter": { t: "{#part}", r: "{#holder}. {#pub}" }, "entry": "=chapter", "entry-dictionary": "=chapter", "entry-encyclopedia": "=chapter", "paper-conference": "=chapter",
    "document": { t: "{#work}", r: "{container-title}. {#pub}" },
  },
  omits: [],
};
