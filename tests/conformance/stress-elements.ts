import type { ElementName } from "../../src/markup/vocabulary.js";

const words = "Ducks dive for weed, and newts for what lives in it. 池塘里的水草很多，鸭子每天都在找。";

function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>Paragraph ${index + 1}. ${words} ${words}</p>`).join("\n");
}

function rows(count: number): string {
  const row = (index: number): string =>
    `<tr><th scope="row">Pond ${index}</th><td>${index * 7 % 11}</td><td>${words.slice(0, 20 + (index % 5) * 10)}</td></tr>`;
  return Array.from({ length: count }, (_, index) => row(index + 1)).join("\n");
}

/** Lists in lists, so many deep, ordered and not by turns. */
function nested(depth: number): string {
  const name = depth % 2 === 0 ? "ol" : "ul";
  const inner = depth === 0 ? "" : nested(depth - 1);
  return `<${name}><li>${words}${inner}</li><li>Another item</li></${name}>`;
}

/** Paragraphs with footnotes of one line to several, with links and another language in them. */
function notes(count: number): string {
  const note = (index: number): string =>
    `<note id="note-${index}">Note ${index}: <span lang="zh-CN">池塘</span>, <a href="#the-list">the list</a>. ${words.repeat(index % 4)}</note>`;
  return Array.from({ length: count }, (_, index) => `<p>${words}${note(index + 1)} ${words}</p>`).join("\n");
}

const longList = Array.from({ length: 70 }, (_, index) => `<li>Item ${index + 1}: ${words}</li>`).join("\n");

/**
 * One sample of markup or more for every element of the vocabulary: a new element must come with its own, or this file
 * does not compile. Each stands in a section of the stress document.
 */
export const elementSamples = {
  article: "",
  section: `<section><h3>A section in a section</h3>${paragraphs(2)}</section>`,
  header: "<header><p>What introduces the section</p></header>",
  footer: "<footer><p>What closes the section</p></footer>",
  nav: `<nav role="doc-toc"><p>Contents</p><ol><li><a class="entry" href="#the-table">The table</a><ol><li><a class="entry" href="#the-list">The list</a></li></ol></li></ol></nav>`,
  aside: `<aside><p>${words}</p></aside>`,
  div: `<div>Text of a division, and <em>more</em></div><div lang="en-GB"><p>A division in another English</p></div><div role="artifact"><p>Not read</p></div>`,
  h1: "",
  h2: "",
  h3: "<h3>A heading of the third level</h3>",
  h4: "<h4>A heading of the fourth level, 第四级标题</h4>",
  h5: "<h5>A heading of the fifth level</h5>",
  h6: "<h6>A heading of the sixth level that is so long that it goes on in a second line of the page</h6>",
  note: notes(30),
  p: paragraphs(12),
  blockquote: `<blockquote>${paragraphs(2)}</blockquote>`,
  pre: "<pre>first line\n  second line &lt;tag&gt;\n    第三行</pre><pre><code>let x = 1;\nlet y = 2;</code></pre>",
  hr: "<hr/>",
  ul: `${nested(5)}<ul id="the-list">${longList}</ul>`,
  ol: `<ol start="7"><li>Seven</li><li value="20">Twenty</li></ol><ol role="doc-bibliography"><li lang="zh-CN">张三（2020）。《池塘》。</li><li>Kim, B. (2019). <cite>Ponds</cite>. <a href="https://example.org/ponds">https://example.org/ponds</a></li></ol>`,
  li: "",
  dl: `<dl><dt>Newt</dt><dt>蝾螈</dt><dd>Lives in ponds.</dd><dd><p>Sleeps in winter.</p></dd><dt>Duck</dt><dd>${words}</dd></dl>`,
  dt: "",
  dd: "",
  table: `<table id="the-table"><caption>Counts of 120 ponds</caption><colgroup><col/><col span="2"/></colgroup>
<thead><tr><th rowspan="2" scope="col">Pond</th><th colspan="2" scope="colgroup">Counts</th></tr><tr><th>Newts</th><th>Remarks</th></tr></thead>
<tfoot><tr><th scope="row">All</th><td colspan="2">many</td></tr></tfoot>
<tbody>${rows(120)}<tr><th rowspan="2" scope="rowgroup">Two</th><td>1</td><td></td></tr><tr><td>2</td><td><ul><li>in a cell</li></ul></td></tr></tbody></table>`,
  caption: "",
  colgroup: "",
  col: "",
  thead: "",
  tbody: "",
  tfoot: "",
  tr: "<table><tr><th>Duck</th><td>Without groups of rows</td></tr></table>",
  th: "",
  td: "",
  figure: `<figure><img src="figures/pond.svg" alt="Open water with reeds around it" width="300" height="200"/><figcaption>Figure 1: A pond in May</figcaption></figure><figure><div><p>To come</p></div><figcaption>Figure 2: A pond in June</figcaption></figure>`,
  figcaption: "",
  img: `<p>A <img src="figures/pond.svg" alt="small pond" width="12" height="8"/> in a line, and decoration <img src="figures/pond.svg" alt=""/>.</p>`,
  a: `<p>See <a href="https://example.org/a?b=1&amp;c=(2)">the society of all those who count ducks and newts in ponds and ditches, in May and in June and also when it rains</a>, <a href="#the-table">the table</a> and <a href="mailto:ponds@example.org">write</a>.</p>`,
  abbr: `<p><abbr title="Daphnia pulex">D. pulex</abbr> and <abbr>etc.</abbr></p>`,
  br: "<p>One line<br/>and another</p>",
  cite: "<p><cite>The Book of Ponds</cite></p>",
  code: "<p>Type <code>count --newts</code> 然后回车。</p>",
  em: `<p>It is <em>deep</em>. 水<em>很深</em>。<em lang="zh-CN">强调</em></p>`,
  formula: `<p>Growth is <formula alt="N equals two to the power t">N = 2<sup>t</sup></formula>.</p>`,
  dfn: `<p>A <dfn>hide</dfn> is a place to watch from; <dfn lang="zh-CN">观鸟屋</dfn> too.</p>`,
  kbd: "<p>Press <kbd>Ctrl</kbd> and <kbd>C</kbd>.</p>",
  ruby: `<p lang="zh-CN">他学<ruby><rt lang="zh-Latn">hànzì</rt><rb>汉字</rb></ruby>。</p>`,
  rt: `<p lang="ja"><ruby><rt>かんじ</rt><rb>漢字</rb></ruby></p>`,
  rb: `<p lang="ja"><ruby><rb>漢字</rb></ruby></p>`,
  s: "<p>The rule is <s>four</s> six hours.</p>",
  mark: "<p><mark>Marked words</mark></p>",
  q: `<p>She said: <q>It is <q>deep</q>.</q> <q lang="zh-CN">很深</q></p>`,
  small: "<p><small>A side remark</small></p>",
  span: `<p><span lang="de">Ein Teich</span>, <span lang="zh-CN">池塘</span>, <span class="x">a pond</span>, ﬁn office affluent.</p>`,
  strong: "<p><strong>Important</strong> 和<strong>重要</strong></p>",
  sub: "<p>H<sub>2</sub>O</p>",
  sup: "<p>m<sup>2</sup></p>",
  time: `<p><time datetime="2026-05-01">1 May 2026</time></p>`,
} as const satisfies Record<ElementName, string>;

/** Roles that an element may take beside its own. */
export const roleSamples = `<div role="note">A first note.</div><p role="note">A second note, with a link to <a href="#the-list">the long list</a>.</p>`;
