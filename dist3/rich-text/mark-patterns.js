import { noAddressBefore, prefixes, unreadPattern } from "./unread-rows.js";
// What stands in brackets may hold one more level of them.
const label = String.raw `(?:[^[\]\uffff]|\[[^[\]]*\])`;
const braces = String.raw `\{(?:"[^"\n]*"|[^{}\n])*\}`;
const ids = String.raw `[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*`;
const notInAddress = String.raw `\s<>"“”‘’「」『』《》（）【】，。；：！？、\uffff\ufffc\p{Script=Han}`;
const spans = String.raw `(?<span>\[${label}+\]\{\s*(?:[\w-]+=|[.#])(?:"[^"\n]*"|[^{}\n])*\})`;
const directiveNames = "kbd|mark|term|index|aside|abbr|ruby|sub|sup|u|del|small|blank";
// A directive that there is may follow a word at once; what only looks like one may not.
const directive = String.raw `(?<directive>(?:(?<![\w:]):|:(?=(?:${directiveNames})\[))(?<name>[a-z]+)\[(?:${label}|\uffff)*\](?:${braces})?)`;
// Quarto's `[@fig-a; @fig-b]`, `[-@fig-a]` and `[Fig. @fig-a]`.
const references = String.raw `(?<references>(?<!\])\[(?<before>[^[\]@\uffff\ufffc]{0,60}?)-?@(?:${prefixes})-${ids}(?:[;,]\s*-?@(?:${prefixes})-${ids})*\](?![[(]))`;
// Pandoc's `[@a]`, `[see @a, p. 3; -@b]`: brackets that hold a key, and are no link.
const citation = String.raw `(?<citation>\[(?:[^[\]@\ufffc\uffff]{0,60}(?:[\s(]|\p{Script=Han}))?-?@(?!(?:${prefixes})-)\{?[\p{L}\p{N}_][^[\]\ufffc\uffff]*\](?!\())`;
// `@key` as a word of the sentence: a key with a number in it, or one in braces; other words behind an at sign are names of people.
const narrative = String.raw `${noAddressBefore}(?<!\uffff)(?<narrative>@(?!(?:${prefixes})-)(?:\{[^{}\s]+\}|(?=[A-Za-z_]*\d)[A-Za-z0-9_]+(?:[:.#$%&+?<>~/-][A-Za-z0-9_]+)*)(?![\w@]|\.\w)(?: ?\[(?:p|pp|chap|sec|fig|§|\d|第)[^[\]@\ufffc\uffff]*\])?)`;
const delimiter = String.raw `(?<script>(?<!~)~(?!~)(?!(?<=\d~)\d)|(?<!\^)\^(?!\^))|(?<marked>(?<!=)==(?!=))`;
const anchor = String.raw `(?<anchor>(?<!\s)\s*\{\s*(?:#[^{}\n]*|-|(?:\.(?:unnumbered|unlisted)\s*)+)\}\s*$)`;
const address = String.raw `(?<address>(?<![\p{Script=Latin}\p{Nd}_/@.-])(?:https?:\/\/|www\.)(?:[^${notInAddress}()]|(?<=[/=#])\p{Script=Han}+|\([^${notInAddress}()]*\))+(?<![.,;:!?'*~|\]]))`;
const mail = String.raw `(?<mail>(?<![\p{L}\p{N}._%+@/-])[A-Za-z0-9][A-Za-z0-9._+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?![\w@]))`;
/** The marks of running text that the parser does not know. */
export const marks = new RegExp([
    anchor, spans, directive, String.raw `(?<note>\^\[${label}+\])`, String.raw `(?<footnote>\[\^[^\]\s^]+\])`,
    references,
    citation,
    narrative,
    String.raw `${noAddressBefore}(?<reference>@(?<prefix>${prefixes})-(?<id>${ids}))`,
    address, mail, unreadPattern, delimiter,
].join("|"), "gu");
/** The marks that the words of a link may hold. */
export const linkMarks = new RegExp([spans, delimiter].join("|"), "gu");
