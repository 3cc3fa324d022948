import { han, many, markup, prose } from "./input.js";
import type { Input } from "./input.js";

const build = ["build"] as const;

/** So many paragraphs in thousands, as a loop may have no more rounds; rounded down to as many in each. */
function paragraphs(count: number, text = "a"): string {
  const loops = Math.ceil(count / 1000);
  return `{{#each (times ${loops})}}{{#each (times ${Math.floor(count / loops)})}}<p>${text}</p>{{/each}}{{/each}}`;
}

const nested = (tag: string, depth: number, inner: string): string => `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth);

const templates: readonly Input[] = [
  { kind: "templates", what: "9,900 paragraphs from loops", words: build, files: () => markup(paragraphs(9_900)) },
  { kind: "templates", what: "990,000 statements that print nothing", words: build, files: () => markup("{{#each (times 990)}}{{#each (times 990)}}{{#if false}}{{/if}}{{/each}}{{/each}}".replace("false", "@root.lesson.subtitle")) },
  { kind: "templates", what: "16 MB of markup that is white space", words: build, files: () => markup(`{{#each (times 100)}}{{#each (times 100)}}${" ".repeat(1600)}{{/each}}{{/each}}`) },
  { kind: "templates", what: "9,900 partials", words: build, files: () => markup(`{{#*inline "a"}}{{#if this}}x{{/if}}{{/inline}}<p>{{#each (times 990)}}{{#each (times 10)}}{{> a}}{{/each}}{{/each}}</p>`) },
  { kind: "templates", what: "5,000 tags, 64 deep", words: build, files: () => markup(many(38, () => "{{#if @root.course.title}}".repeat(60) + "{{/if}}".repeat(60)).join("")) },
  { kind: "templates", what: "texts joined to 16 MB", words: build, files: () => markup(`{{#with (concat "${"a".repeat(1000)}" "b")}}${"{{#with (concat this this this this)}}".repeat(6)}<p>{{this.length}}</p>${"{{/with}}".repeat(6)}{{/with}}`) },
  { kind: "templates", what: "9,000 elements with 300 characters in attributes", words: build, files: () => markup(`{{#each (times 9)}}{{#each (times 1000)}}<p class="${"a b ".repeat(40)}" title="${"t".repeat(150)}"/>{{/each}}{{/each}}`) },
];

const cascade: readonly Input[] = [
  { kind: "CSS", what: "5,000 rules of four parts on 9,700 elements", words: build, files: () => markup(nested("div", 200, paragraphs(9_700)), many(5000, (index) => `div div div .c${index}{color:red}`).join("\n")) },
  { kind: "CSS", what: "4,900 rules that fit each of 2,000 elements", words: build, files: () => markup(nested("div", 200, paragraphs(2000)), many(4900, (index) => `div div div div div p{margin-top:${index % 7}pt}`).join("\n")) },
  { kind: "CSS", what: "9,900 selectors that look back over siblings", words: build, files: () => markup(paragraphs(9_900), `${many(9000, (index) => `p ~ p ~ p ~ .c${index}`).join(",")}{color:red}`) },
  { kind: "CSS", what: "3,000 rules that count siblings of 9,900 elements", words: build, files: () => markup(paragraphs(9_900), many(3000, (index) => `p:nth-last-of-type(${index + 3}n+${index}){color:red}`).join("\n")) },
  { kind: "CSS", what: "custom properties that double up to their limit, on 9,900 elements", words: build, files: () => markup(paragraphs(9_900), `p{--a0:1pt;${many(13, (index) => `--a${index + 1}:var(--a${index}) var(--a${index});`).join("")}margin:var(--a13)}`) },
  { kind: "CSS", what: "9,000 elements, each with declarations of its own", words: build, files: () => markup(`{{#each (times 9)}}{{#each (times 1000)}}<p style="margin-left:{{this}}pt;font-size:{{this}}px;color:#123;padding:{{this}}pt">a</p>{{/each}}{{/each}}`) },
  { kind: "CSS", what: "200 page rules with all margin boxes, pages by turns", words: build, files: () => markup(many(90, (index) => `<div style="page:n${index}"><p>a</p></div>`).join("").repeat(9), many(190, (index) => `@page n${index}{@top-left{content:"${"a".repeat(99)}"}@top-center{content:counter(page)}@bottom-right{content:counter(pages)}}`).join("\n")) },
  { kind: "CSS", what: "4,900 rules that leave out two classes, on 9,900 elements", words: build, files: () => markup(paragraphs(9_900), many(4900, (index) => `p:not(.a${index}):not(.b${index}):nth-child(3n+${index % 9}){color:#123}`).join("\n")) },
  { kind: "CSS", what: "values of 32 brackets, 4,000 of them", words: build, files: () => markup(paragraphs(100), `p{${many(4000, () => `width:${"calc(".repeat(30)}1pt${")".repeat(30)};`).join("")}}`) },
];

const generated: readonly Input[] = [
  { kind: "generated content", what: "960,000 characters on 24 paragraphs", words: build, files: () => markup(paragraphs(24), `p::before{content:"${prose(40_000)}"}`) },
  { kind: "generated content", what: "950,000 characters in two words", words: build, files: () => markup(paragraphs(2), `p::before{content:"${"a".repeat(475_000)}"}`) },
  { kind: "generated content", what: "2,900 leaders of 1,000 characters", words: build, files: () => markup(paragraphs(2900), "p::after{content:leader(\".\") \"x\";font-size:2pt}") },
  { kind: "generated content", what: "2,900 leaders whose patterns have 1,000 characters", words: build, files: () => markup(paragraphs(2900), `p::after{content:leader("${"ab".repeat(500)}");font-size:1pt}`) },
  { kind: "counters", what: "1,000 counters on each of 2,000 elements", words: build, files: () => markup(paragraphs(2000), `p{counter-increment:${many(1000, (index) => `c${index}`).join(" ")}}p::before{content:counter(c7)}`) },
  { kind: "counters", what: "counters 200 deep printed by 2,000 elements", words: build, files: () => markup(nested("div", 200, paragraphs(2000)), "div,p{counter-reset:c 999999}p::before{content:counters(c,\".\")}") },
  { kind: "counters", what: "4,900 numbers of pages that are printed before they are known", words: build, files: () => markup(`{{#each (times 5)}}{{#each (times 980)}}<p><a href="#e">a</a></p>{{/each}}{{/each}}<p id="e">e</p>`, "a::after{content:target-counter(attr(href), page)}") },
  { kind: "counters", what: "running strings of 10,000 characters on 900 pages", words: build, files: () => markup(paragraphs(900), `p{string-set:s "${prose(10_000)}";break-before:page}@page{@top-left{content:string(s);font-size:1pt}}`) },
];

const pages: readonly Input[] = [
  { kind: "pages", what: "780,000 characters of prose", words: build, files: () => markup(`{{#each (times 390)}}<p>${prose(2000)}</p>{{/each}}`) },
  { kind: "pages", what: "780,000 characters of prose, justified and hyphenated in narrow columns", words: build, files: () => markup(`<div class="c">{{#each (times 390)}}<p>${prose(2000)}</p>{{/each}}</div>`, ".c{columns:4;text-align:justify;hyphens:auto;text-wrap:pretty}") },
  { kind: "pages", what: "780,000 Han characters, 6,000 of them different", words: build, files: () => markup(`{{#each (times 39)}}${many(10, (index) => `<p lang="zh">${han(2000, index * 600)}</p>`).join("")}{{/each}}`) },
  { kind: "pages", what: "780,000 characters in one paragraph", words: build, files: () => markup(`<p>{{#each (times 39)}}${prose(19_900)} {{/each}}</p>`, "p{text-align:justify;text-wrap:pretty}") },
  { kind: "pages", what: "780,000 characters of type too small to see", words: build, files: () => markup(`<p>{{#each (times 39)}}${prose(19_900)} {{/each}}</p>`, "p{font-size:0.01pt;text-align:justify}") },
  { kind: "pages", what: "4,900 pages, one for each paragraph", words: build, files: () => markup(paragraphs(4900), "p{break-before:page}") },
  { kind: "pages", what: "3,000 pages with three margins of 1,500 tiny words and a number", words: build, files: () => markup(paragraphs(3000), `p{break-before:page}@page{${["left", "center", "right"].map((place) => `@top-${place}{font-size:1pt;content:"${"w ".repeat(1500)}" counter(page)}`).join("")}}`) },
  { kind: "pages", what: "4,900 pages of an inch with numbers and rules", words: build, files: () => markup(paragraphs(4900), "p{break-before:page}@page{size:72pt 72pt;margin:9pt;@top-left{content:counter(page) \" of \" counter(pages)}@bottom-left{content:\"b\"}}") },
  { kind: "pages", what: "three scripts by turns in 560,000 characters", words: build, files: () => markup(`{{#each (times 90)}}<p>${"aбγ大, ".repeat(900)}</p>{{/each}}`) },
  { kind: "pages", what: "80,000 words in both directions", words: build, files: () => markup(`{{#each (times 60)}}<p>${"a (\u2067b 1\u2066c\u2069\u2069) ".repeat(900)}</p>{{/each}}`) },
  { kind: "pages", what: "5,000 blocks that must stay together, inside each other", words: build, files: () => markup(`{{#each (times 20)}}${nested("div", 250, "<p>a</p>")}{{/each}}`, "div{break-inside:avoid;break-before:avoid;padding:1pt}") },
  { kind: "pages", what: "9,800 inline boxes, 200 deep", words: build, files: () => markup(`{{#each (times 48)}}<p>${nested("em", 200, "a")}</p>{{/each}}`, "em{border:1pt solid;padding:1pt}") },
  { kind: "pages", what: "inline blocks 100 deep", words: build, files: () => markup(`{{#each (times 40)}}${nested("span", 100, "a a a")}{{/each}}`.replace(/^/, "<p>").replace(/$/, "</p>"), "span{display:inline-block}") },
  { kind: "pages", what: "2,400 footnotes of three lines", words: build, files: () => markup(`{{#each (times 4)}}{{#each (times 600)}}<p>a<note>${prose(240)}</note></p>{{/each}}{{/each}}`) },
  { kind: "pages", what: "3,200 footnotes in one paragraph", words: build, files: () => markup(`<p>{{#each (times 4)}}{{#each (times 800)}}a<note>b</note> {{/each}}{{/each}}</p>`) },
  { kind: "pages", what: "9,900 blocks in 20 columns that are balanced", words: build, files: () => markup(`<div class="c">${paragraphs(9_900, "a a a")}</div>`, ".c{columns:20}p{break-inside:avoid;orphans:9;widows:9}") },
  { kind: "pages", what: "columns in columns, 200 deep", words: build, files: () => markup(nested("div", 200, paragraphs(500, prose(200))), "div{columns:2}") },
  { kind: "pages", what: "rows of blocks 100 deep", words: build, files: () => markup(nested("div", 100, paragraphs(300, prose(100))), "div{display:flex;flex-wrap:wrap}p{flex:1 1 auto;min-width:auto}") },
  { kind: "pages", what: "9,900 blocks in one row that wraps", words: build, files: () => markup(`<div class="f">${paragraphs(9_900)}</div>`, ".f{display:flex;flex-wrap:wrap;align-items:baseline}p{flex:1 1 9pt}") },
  { kind: "pages", what: "9,900 boxes with borders and round corners", words: build, files: () => markup(paragraphs(9_900), "p{border:1pt dashed red;border-radius:3pt;background:#eee}") },
  { kind: "pages", what: "480,000 lines of one letter, balanced", words: build, files: () => markup(`{{#each (times 40)}}<p>${"a ".repeat(12_000)}</p>{{/each}}`, "p{width:8pt;text-wrap:balance}") },
  { kind: "pages", what: "900,000 characters of code whose lines never end", words: build, files: () => markup(`{{#each (times 9)}}<pre>${"a".repeat(100_000)}</pre>{{/each}}`, "pre{white-space:pre-wrap;overflow-wrap:anywhere}") },
];

const tables: readonly Input[] = [
  { kind: "tables", what: "9,400 cells in 470 rows", words: build, files: () => markup(`<table>{{#each (times 470)}}<tr>{{#each (times 20)}}<td>a</td>{{/each}}</tr>{{/each}}</table>`) },
  { kind: "tables", what: "9,500 cells with collapsed borders", words: build, files: () => markup(`<table>{{#each (times 318)}}<tr>{{#each (times 30)}}<td>a b</td>{{/each}}</tr>{{/each}}</table>`, "table{border-collapse:collapse}td{border:1pt solid}") },
  { kind: "tables", what: "9,400 cells that span rows by turns", words: build, files: () => markup(`<table>{{#each (times 470)}}<tr>${many(20, (index) => `<td rowspan="${index + 1}">a</td>`).join("")}</tr>{{/each}}</table>`) },
  { kind: "tables", what: "900 rows of cells that span 1,000 columns", words: build, files: () => markup(`<table>{{#each (times 900)}}<tr><td colspan="200" rowspan="1000">a</td></tr>{{/each}}</table>`) },
  { kind: "tables", what: "tables in tables, 80 deep", words: build, files: () => markup(`{{#each (times 20)}}${"<table><tr><td>a a</td><td>".repeat(80)}<p>b</p>${"</td></tr></table>".repeat(80)}{{/each}}`) },
  { kind: "tables", what: "cells of 9,000 characters, 100 of them", words: build, files: () => markup(`<table>{{#each (times 50)}}<tr><td>${prose(9000)}</td><td>${prose(9000)}</td></tr>{{/each}}</table>`) },
  { kind: "tables", what: "headers of half a page on 4,900 rows", words: build, files: () => markup(`<table><thead>${"<tr><th scope=\"col\">a</th></tr>".repeat(20)}</thead><tbody>{{#each (times 5)}}{{#each (times 980)}}<tr><td>a</td></tr>{{/each}}{{/each}}</tbody></table>`) },
];

/** What strains templates, stylesheets and the setting of pages. */
export const lookInputs: readonly Input[] = [...templates, ...cascade, ...generated, ...pages, ...tables];
