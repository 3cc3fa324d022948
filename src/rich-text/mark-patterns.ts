import { crossReferenceKinds } from "../model/index.js";

/** Stands for an escaped character, so that `\@fig-x` is no reference. */
export const escapedStandIn = "\uffff";

/** Stands for a node of the parser. */
export const nodeStandIn = "\ufffc";

// What stands in brackets may hold one more level of them.
const label = String.raw`(?:[^[\]\uffff]|\[[^[\]]*\])`;
const braces = String.raw`\{(?:"[^"\n]*"|[^{}\n])*\}`;
const ids = String.raw`[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*`;
const prefixes = ["fig", "tbl", "lst", ...Object.keys(crossReferenceKinds)].join("|");
// An address such as a@fig-x.org is no reference: nothing that an address could go on from stands before the `@`.
const noAddressBefore = String.raw`(?<![\p{Script=Latin}\p{Nd}._%+\-@])`;
const notInAddress = String.raw`\s<>"“”‘’「」『』《》（）【】，。；：！？、\uffff\ufffc\p{Script=Han}`;

const spans = String.raw`(?<span>\[${label}+\]\{\s*(?:[\w-]+=|[.#])(?:"[^"\n]*"|[^{}\n])*\})`;
const directiveNames = "kbd|mark|term|index|aside|abbr|ruby|sub|sup|u|del|small";
// A directive that there is may follow a word at once; what only looks like one may not.
const directive = String.raw`(?<directive>(?:(?<![\w:]):|:(?=(?:${directiveNames})\[))(?<name>[a-z]+)\[(?:${label}|\uffff)*\](?:${braces})?)`;
const delimiter = String.raw`(?<script>(?<!~)~(?!~)(?!(?<=\d~)\d)|(?<!\^)\^(?!\^))|(?<marked>(?<!=)==(?!=))`;
const anchor = String.raw`(?<anchor>\s*\{\s*#[^{}\n]*\}\s*$)`;
const address = String.raw`(?<address>(?<![\p{Script=Latin}\p{Nd}_/@.-])(?:https?:\/\/|www\.)(?:[^${notInAddress}()]|(?<=[/=#])\p{Script=Han}+|\([^${notInAddress}()]*\))+(?<![.,;:!?'*~|\]]))`;
const mail = String.raw`(?<mail>(?<![\p{L}\p{N}._%+@/-])[A-Za-z0-9][A-Za-z0-9._+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?![\w@]))`;

// What other programs read, and what would print as typed here.
const unread = [
  String.raw`\{\{[^{}\n]*\}\}+|\{%[^%\n]*%\}`,
  String.raw`(?<![\\\w:/.])\\[A-Za-z]{2,}\*?(?:\{[^{}\n]*\}|\[[^[\]\n]*\])*`,
  String.raw`(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])`,
  String.raw`\[\[[^[\]\n]+\]\]`,
  String.raw`\{\s*[#.=][A-Za-z][^{}\n]*\}`,
  String.raw`^\s*:{3,}[^\n]*`,
  String.raw`^\s*!!!\s*\w[^\n]*`,
  String.raw`^\s*\*\[[^[\]\n]+\]:`,
  String.raw`^\s*\+[-=]{3,}\+[^\n]*`,
  String.raw`^\s*\(@[\w-]*\)`,
  String.raw`^\s*\[TOC\]`,
  String.raw`^\s*\[!\w+\]`,
  String.raw`\*\*(?=\S)|(?<=\S)\*\*`,
  String.raw`${noAddressBefore}(?<!\uffff)@[A-Za-z](?:[\w:.-]*\w)?`,
  String.raw`\$\$`,
  String.raw`\[-@(?:${prefixes})-[^[\]\n]*\]`,
  String.raw`^\s*\|[ \t]+(?=\S)`,
  String.raw`\n~[ \t]+(?=\S)`,
  // A list in letters or in brackets: its first sign, where that of the second follows.
  String.raw`(?:^|\n)[ \t]*\(?(?:1|a|i)[.)][ \t](?=[^]{0,2000}\n[ \t]*\(?(?:2|b|ii)[.)][ \t])`,
  String.raw`^\s*#[.)][ \t]`,
  String.raw`^#{7,}[ \t]|^#{2,6}(?=[^\s#])`,
  String.raw`\\(?= )`,
  String.raw`^\s*\.\.[ \t]+[a-z][\w-]*::`,
  String.raw`\{[a-z][\w:+-]*\}(?=${nodeStandIn})`,
  String.raw`(?<![\w+])\+\+\w[^+\n]*\+\+(?![\w+])`,
  String.raw`%%[^%\n]+%%|<%[^%\n]*%>`,
  String.raw`\{:[^{}\n]*\}|\{-\}`,
  String.raw`(?<![\w\]])\[[^[\]\n^@]+\]\[[^[\]\n]*\]`,
].join("|");

/** The marks of running text that the parser does not know. */
export const marks = new RegExp(
  [
    anchor, spans, directive, String.raw`(?<note>\^\[${label}+\])`, String.raw`(?<footnote>\[\^[^\]\s^]+\])`,
    String.raw`(?<citation>\[-?@(?!(?:${prefixes})-)[^[\]\ufffc\uffff]*\])`,
    String.raw`${noAddressBefore}(?<reference>@(?<prefix>${prefixes})-(?<id>${ids}))`,
    address, mail, delimiter, `(?<unread>${unread})`,
  ].join("|"),
  "gu",
);

/** The marks that the words of a link may hold. */
export const linkMarks = new RegExp([spans, delimiter].join("|"), "gu");
