import { crossReferenceKinds } from "../model/index.js";
/** Stands for an escaped character, so that `\@fig-x` is no reference. */
export const escapedStandIn = "\uffff";
/** Stands for a node of the parser. */
export const nodeStandIn = "\ufffc";
/** The prefixes of references: `fig`, `sec`, `eq`. */
export const prefixes = ["fig", "tbl", "lst", ...Object.keys(crossReferenceKinds)].join("|");
// An address such as a@fig-x.org is no reference: nothing that an address could go on from stands before the `@`.
export const noAddressBefore = String.raw `(?<![\p{Script=Latin}\p{Nd}._%+\-@])`;
const say = String.raw;
const words = "write the words themselves, or put it between back-ticks";
const aside = "write `:::note` and `:::` around it";
const callout = "write it as the first line of a quotation of its own: `> [!NOTE]`";
const list = "write `1.` before each item";
const comment = "write `<!-- words -->`";
/** What begins a paragraph, or one of its lines. */
const atStart = [
    [say `^\s*:{3,}[^\n]*`, "a block between colons", "begin the line at the margin of the body, and close it by `:::` on a line of its own"],
    [say `^\s*::[a-z][\w-]*(?:\[[^[\]\n]*\]|\{[^{}\n]*\})+|^\s*::[a-z][\w-]*\s*$`, "a block directive", "choose one of the kinds that docs/content.md lists, between `:::kind` and `:::`"],
    [say `^\s*(?:!!!|\?\?\?\+?)\s*\w[^\n]*`, "a block of another program", aside],
    [say `^\s*={3,}[ \t]+"[^\n]*`, "a tab of another program", "write a heading"],
    [say `^\s*={1,6}[ \t]+(?=\S)|^\s*h[1-6]\.[ \t]+(?=\S)`, "a heading of another program", "write one to six `#` and a blank"],
    [say `^#{7,}[ \t]|^#{2,6}(?=[^\s#])`, "a heading", "write one to six `#` and a blank"],
    [say `^\s*\*\[[^[\]\n]+\]:`, "an abbreviation of another program", "write `:abbr[HTML]{title=\"…\"}`"],
    [say `^\s*\+\+\+(?:[ \t][^\n]*)?(?=\n|$)`, "the end of a cell", "write `***` for a rule, or leave it out"],
    [say `^\s*\+[-=]{3,}\+[^\n]*`, "a table drawn in signs", "write it with bars: `| a | b |`"],
    [say `^\s*\|[ \t]*:?-[-| \t:]*\|[ \t]*(?=\n|$)|^\s*\|[^|\n]+\|[^\n]*\|[ \t]*(?=\n|$)`, "a table without its headings", "write them, and a line `|---|---|` under them"],
    [say `^\s*\|[ \t]+(?=\S)`, "a line of verse", "end each line with a backslash"],
    [say `^\s*\(@[\w-]*\)`, "a numbered example", "write a numbered list, or `:::example`"],
    [say `^\s*\([A-Za-z][\w:. -]*\)=(?=\s|$)`, "a label of MyST", "write `{#sec-id}` behind the heading"],
    [say `^\s*\(ref:[\w-]+\)`, "a text reference of R Markdown", "write the words where they belong"],
    [say `^\s*\[(?:TOC|toc|ToC)\](?!\()`, "a place for the contents", "take it out: `toc-depth` says what the contents list"],
    [say `^\s*\[!\w+\]`, "a mark of a callout", callout],
    [say `^\s*\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]\s*(?=\n|$)`, "a mark of a callout", callout],
    [say `^\s*\[(?:source|quote|verse|listing)\b[^[\]\n]*\]\s*(?=\n|$)`, "a line of AsciiDoc", "write a block of code, or a quotation"],
    [say `(?:^|\n)[ \t]*\[[ xX]\][ \t]+(?=\S)`, "the box of a task", "write `- [ ]` before each"],
    [say `^\s*\[[-/>?!<~*+"iIlbpcfkwud]\][ \t]+(?=\S)`, "a mark in a box", "write `- [ ]` or `- [x]`, and say it in words"],
    [say `(?:^|\n)[ \t]*\([ xX]\)[ \t]+(?=\S)`, "a choice", "write a list: `- [ ]`"],
    // A list in letters or in brackets: its first sign, where that of a second follows.
    [
        say `(?:^|\n)[ \t]*\(?(?:1|[a-h]|[A-H]|[ivx]{1,4}|[IVX]{1,4})[.)][ \t](?=[^]{0,2000}?\n[ \t]*\(?(?:2|[b-i]|[B-I]|[ivx]{2,5}|[IVX]{2,5})[.)][ \t])`,
        "a list in letters or brackets", list,
    ],
    [say `^\s*#[.)][ \t]`, "a list in letters or brackets", list],
    [say `\n\*{2,}[ \t]+(?=\S)`, "an item of a list in another list", "write `-`, and two blanks before it for each list that it stands in"],
    [say `^\s*:[ \t]+(?=\S)`, "a caption without its table", "put it right behind the table, with an empty line between"],
    [say `\n~[ \t]+(?=\S)`, "a description of a term", "write `:` and three blanks"],
    [say `^\s*\.\.[ \t]+(?=\S)`, "a directive of reStructuredText", aside],
    [say `(?<![:\s]):: *$`, "what announces a block of reStructuredText", "write one colon, and back-ticks around the block"],
    [say `(?:^|(?<!\d[ \t]?)\n)%(?![\d%])[^\n]*`, "a comment of TeX", comment],
    [say `^\s*\/\/[ \t]+(?=\S)[^\n]*`, "a comment of another program", comment],
    [say `^\s*(?:import|export)[ \t][^\n]*(?:[ \t]from[ \t]+["']|=)[^\n]*`, "a line of a program", "put it between back-ticks, or take it out"],
    [say `^\s*(?:<<<|--8<--)[^\n]*`, "a file to be read in", "copy its text, or declare it under `listings`"],
    [say `^\s*\. \. \.\s*$`, "a pause of a slide", "take it out"],
    [say `^\s*[A-Za-z][\w-]*::[ \t]+(?=\S)`, "a field of another program", "write one colon"],
    [say `^\s*---[ \t]*\n[^]*|^\s*\{\s*"[\w-]+"[ \t]*:[^]*`, "front matter", "give what it says in the keys of the file"],
];
/** What stands anywhere in a line. */
const inLines = [
    [say `\{\{[^{}\n]*\}\}+|\{%[^%\n]*%\}|\$\{[^{}\n]*\}|<%[^%\n]*%>|(?<![\w%])%[A-Za-z_]+%(?![\w%])`, "a placeholder or a shortcode", words],
    [
        say `(?<![\\\w:/.])\\[A-Za-z]{2,}\*?(?:\{[^{}\n]*\}|\[[^[\]\n]*\])*|(?<=\w)\\[A-Za-z]{2,}(?:\{[^{}\n]*\})+`,
        "a command of TeX", "write it between dollar signs where it is mathematics, else say it in Markdown",
    ],
    [say `(?<=\w)_\{[^{}\n]*\}`, "an index of TeX", "write it between dollar signs: `$x_{12}$`"],
    [say `(?<!\$)\$[ \t]+(?:[^$\n]*[\\^_=][^$\n]*|\w)[ \t]+\$(?!\$)`, "a formula with blanks at its ends", "write the dollar signs right at it: `$x$`"],
    [say `(?<![\w$\uffff])\$(?=[A-Za-z\\])[A-Za-z\\]+`, "`$` without its partner", "close the formula, or write `\\$` for the sign itself"],
    [say `\$\$`, "`$$` without its partner", "close the formula, or write `\\$` for the sign itself"],
    ["``(?=\\S)[^`\\n]*?''", "a quotation of TeX", "write `\"words\"`"],
    [say `(?<![\w:]):[a-z+][a-z0-9_+-]*:(?![\w:])`, "the name of an emoji", "write the sign itself, or `\\:` for the colon"],
    [say `!?\[\[[^[\]\n]+\](?:\[[^[\]\n]*\])?\]`, "a link of a wiki", "write the address: `[words](https://…)`, and for a picture `![words](figures/a.png)`"],
    [say `\{[a-z][\w:+-]*\}(?=${nodeStandIn})`, "a role of MyST", "write `@fig-id`, `[@key]`, `:kbd[…]`, `:term[…]` or `$x$`"],
    [say `\{(?:\+[^{}\n]+\+|-[^{}\n]+-|=[^{}\n]+=|>>[^{}\n]*<<)\}|\[(?:\+ [^[\]\n]+ \+|- [^[\]\n]+ -)\]`, "a correction in the text", "write `~~old~~`, `==new==`, or `<!-- a comment -->`"],
    [say `\{[^{}|\n]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^{}|\n]*\|[^{}\n]+\}|[|｜][^|｜《》\n]{1,20}《[^《》\n]+》`, "a reading over words", "write `:ruby[汉字]{rt=\"hànzì\"}`"],
    [say `\{\s*[#.=][A-Za-z][^{}\n]*\}|\{:[^{}\n]*\}|\{-\}`, "a pair of braces with attributes", "put them right behind words in brackets, a picture, a formula or a block of code"],
    [say `(?<![\w+])\+\+\w[^\n]*?\+\+(?![\w+])`, "an insertion or a key", "write `[words]{.underline}`, or `:kbd[Ctrl]`"],
    [say `\^\^(?=\S)[^^\n]+\^\^`, "an insertion or a key", "write `[words]{.underline}`, or `:kbd[Ctrl]`"],
    [say `%%[^%]+%%`, "a comment of another program", comment],
    [say `\|\|(?=[^\s|])[^|\n]*[^\s|]\|\||>![^!\n]+!<|(?<![\w!])!!(?=[^\s!])[^!\n]*[^\s!]!!`, "a hidden stretch", "write it elsewhere: paper hides nothing"],
    [say `(?<![\w,]),,\w+,,|(?<=\w),,\w+,,(?!\w)`, "a lowered word of another program", "write `~2~`"],
    [say `(?<![\w'])'{2,3}(?=\w)[^'\n]*'{2,3}(?!\w)`, "emphasis of a wiki", "write `*words*` or `**words**`"],
    [say `\[\/?(?:b|i|u|s|url|img|quote|code|color|size|center)(?:=[^[\]\n]*)?\](?!\()`, "a tag of a forum", "say it in Markdown"],
    [say `\*\*(?=\S)|(?<=\S)\*\*`, "`**` without its partner", "close it, or write `\\*` for the sign itself"],
    [say `\uffffref\([^()\n]*\)|\(\uffff(?:eq|fig|tab|thm|def|lem|exm):[^()\n]*\)`, "a reference of R Markdown", "write `@fig-id`, `@tbl-id` or `@eq-id`"],
    [say `${noAddressBefore}(?<!\uffff)@[A-Za-z](?:[\w:.-]*\w)?`, "a key without brackets", "write `[@key]` to cite it, or `\\@` for the sign itself"],
    [say `(?<=\s|^)\^[A-Za-z][A-Za-z0-9-]*\s*$|(?<=\s|^)\^[0-9a-f]{6}\s*$`, "the id of a block of another program", "write `{#id}` behind the paragraph"],
    [say `(?<![\p{L}\p{N}_&/#.)\uffff])#(?:\+[A-Z][A-Z_]+|[\p{L}][\p{L}\p{N}_/-]*)`, "a tag", "write `:index[entry]` for the index, or `\\#` for the sign itself"],
    [say `\\(?= )`, "a backslash", "write `&nbsp;` for a blank that does not part"],
    [say `&[A-Za-z][A-Za-z0-9]{1,30};`, "the name of a character that there is not", "write the character itself"],
    [say `(?<![\w\]])\[[^[\]\n^@]+\]\[[^[\]\n]*\]`, "a link whose address is not given", "write the address: `[words](https://…)`, or give it in a text of the same file: `[name]: https://…`"],
];
/** Marks of other programs, the more particular ones first. */
const unreadRows = [...atStart, ...inLines];
/** The name of the group that holds what the row at `index` finds. */
function groupOf(index) {
    return `unread${index}`;
}
/** All of them as one pattern, each row in a group of its own. */
export const unreadPattern = unreadRows.map(([pattern], index) => `(?<${groupOf(index)}>${pattern})`).join("|");
/** The row that a match of the pattern belongs to, or `null`. */
export function unreadRowOf(groups) {
    return unreadRows.find((_, index) => groups[groupOf(index)] !== undefined) ?? null;
}
