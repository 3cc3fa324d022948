import { layDocument, mistakesIn } from "../layout/support/lay.js";
import { paintedBytes } from "../support/painted-bytes.js";

/** A document with one of everything that the faults break: it must break nothing itself. */
const markup = `<article lang="en">
  <h1>Ponds &amp; ditches</h1>
  <nav role="doc-toc"><h2>Contents</h2><ol><li><a href="#life">Life in ponds</a></li></ol></nav>
  <section id="life"><h2>Life in ponds</h2>
    <p>Ask the <a href="https://example.org/pond">pond society</a> about <abbr title="Daphnia pulex">D. pulex</abbr> and <span lang="zh-CN">池塘</span>.</p>
    <h3>Formulas</h3>
    <p>Growth is <formula alt="N equals two to the power t">N = 2t</formula>.</p>
    <ul><li>Ducks</li><li>Newts</li></ul>
    <table><caption>Counts</caption><thead><tr><th>Kind</th><th>Number</th></tr></thead><tbody><tr><th>Ducks</th><td>12</td></tr></tbody></table>
    <div role="note">A first remark.</div>
    <div role="note">A second remark.</div>
  </section>
</article>`;

let made: Uint8Array | null = null;

/** A PDF that breaks no condition, made once. */
export function goodPdf(): Uint8Array {
  made ??= make();
  return made;
}

function make(): Uint8Array {
  const result = layDocument(markup, "article { border-bottom: 1pt solid #000 } @page { size: 400pt 600pt }");
  const { document } = result;
  const mistakes = mistakesIn(result);
  if (document === null || mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join("\n"));
  return paintedBytes(document, { title: "Ponds & ditches", author: null, subject: null, lang: "en", created: 0 });
}
