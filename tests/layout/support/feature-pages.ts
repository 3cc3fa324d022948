const sentence = "Ducks look for what grows under water, and each of them finds its own corner of the pond before the morning is over.";

function list<Item>(count: number, of: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => of(index + 1));
}

const boxes = list(6, (index) => `<section class="entry"><h3>Entry ${index}</h3><p>${sentence.slice(0, 40 + index * 12)}</p></section>`).join("");
const rows = list(14, (index) =>
  `<tr>${index % 4 === 1 ? `<th rowspan="4" class="group">Group ${Math.ceil(index / 4)}</th>` : ""}<td>Row ${index}</td><td class="number">${index * 17}</td></tr>`,
).join("");

/** A document that shows columns, rows of blocks, tables, corners, bounds and capitals, on several small pages. */
export const featurePages = `
<h1>Blocks</h1>
<div class="columns"><h2>Columns with boxes</h2>${boxes}<h2>Columns of text</h2><p>${sentence} ${sentence}</p><p>${sentence}</p></div>
<div class="cards"><div class="card"><h3>Grows</h3><p>${sentence.slice(0, 60)}</p></div><div class="card wide"><h3>twice as much</h3><p>${sentence}</p></div><div class="card bar"><p>One side alone</p></div></div>
<div class="ends"><p>left end</p><p class="pill">middle</p><p>right end</p></div>
<table class="grid"><caption>Spans and borders that collapse</caption><colgroup><col/><col class="tinted"/><col/></colgroup>
<thead><tr><th>Group</th><th>What</th><th>How many</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><td colspan="2">Sum</td><td class="number">1785</td></tr></tfoot></table>
<table class="apart"><tbody><tr><td>Separate</td><td class="middle">in the<br/>middle</td><td class="low">low</td></tr></tbody></table>
<p class="narrow">${sentence}</p>
`;

/** Its stylesheet. */
export const featureSheet = `
@page { size: 300pt 420pt; margin: 30pt }
h3 { font-size: 10pt; line-height: 14pt; margin: 0 }
.columns { columns: 2; column-gap: 14pt; column-rule: 0.5pt solid #888; margin: 8pt 0 }
.columns h2 { column-span: all; margin: 6pt 0 4pt; border-bottom: 1pt solid #246 }
.entry { break-inside: avoid; border: 0.6pt solid #246; border-radius: 4pt; padding: 4pt; margin: 0 0 6pt }
.columns > p { margin: 0 0 4pt }
.cards { display: flex; gap: 8pt; margin: 10pt 0 }
.card { flex: 1; padding: 6pt; border: 1pt dashed #246; border-radius: 6pt; background: #eef4fa }
.wide { flex-grow: 2; border: 3pt double #246 }
.bar { border: 0; border-left: 4pt solid #c60; text-transform: capitalize }
.ends { display: flex; justify-content: space-between; align-items: center; margin: 6pt 0 }
.pill { padding: 4pt 12pt; border-radius: 20pt; background: #246; color: #fff }
.grid { border-collapse: collapse; width: 100%; margin: 10pt 0; border: 1.5pt solid black }
.grid td, .grid th { border: 0.5pt solid #888; padding: 2pt 4pt }
.grid thead th { border-bottom: 1pt solid black }
.grid .group { border-bottom: 1pt solid #c60; vertical-align: middle }
.tinted { background: #eef4fa; width: 50% }
.number { text-align: right }
.apart { border-spacing: 6pt 4pt; border-collapse: separate; border: 1pt solid black; margin: 6pt auto }
.apart td { border: 1pt solid #246; border-radius: 3pt; padding: 3pt; min-width: 50pt }
.middle { vertical-align: middle } .apart .low { vertical-align: bottom }
.narrow { max-width: 160pt; margin: 8pt auto; text-align: justify }
`;
