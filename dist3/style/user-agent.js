import { parseStylesheet } from "./syntax/parse-stylesheet.js";
const text = `
article, section, header, footer, nav, aside, div, h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dt, dd, figure, figcaption,
blockquote, pre, hr { display: block }
li { display: list-item }

[lang]:dir(ltr), [dir=ltr] { direction: ltr; unicode-bidi: isolate }
[lang]:dir(rtl), [dir=rtl] { direction: rtl; unicode-bidi: isolate }
li[lang]:not([dir]) { direction: inherit; unicode-bidi: plaintext }
code, kbd, pre { direction: ltr; unicode-bidi: isolate }
a, cite, q { unicode-bidi: plaintext }

h1, h2, h3, h4, h5, h6 { font-weight: bold; break-after: avoid; break-inside: avoid; break-preference: before; text-align: start; text-indent: 0 }
h1, h2, h3, h4, h5, h6 { text-wrap: balance }
td, th, caption, figcaption { text-wrap: stable }
h1 { font-size: 2em; margin-block: 0.67em }
h2 { font-size: 1.5em; margin-block: 0.83em }
h3 { font-size: 1.17em; margin-block: 1em }
h4 { margin-block: 1.33em }
h5 { font-size: 0.83em; margin-block: 1.67em }
h6 { font-size: 0.67em; margin-block: 2.33em }

:root { introduced-by: colon; overflow-wrap: break-word }
blockquote > * { introduced-by: colon }
blockquote { introduced-by: sentence }

p, dl, blockquote, pre, figure, ul, ol { margin-block: 1em }
blockquote, figure { margin-inline: 2em }
figcaption, caption { text-align: center; text-indent: 0 }
figure { break-inside: avoid }

ul, ol { padding-inline-start: 2em }
ul { list-style-type: disc }
ol { list-style-type: decimal }
:is(ul, ol) :is(ul, ol) { margin-block: 0 }
:is(ul, ol) ul { list-style-type: circle }
:is(ul, ol) :is(ul, ol) ul { list-style-type: square }
dt { font-weight: bold; break-after: avoid }
dd { margin-inline-start: 2em }

table { display: table; box-sizing: border-box; border-spacing: 0; border-collapse: collapse; text-indent: 0 }
caption { display: table-caption; break-after: avoid }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group; break-inside: avoid; break-after: avoid }
tbody { display: table-row-group }
tfoot { display: table-footer-group }
tr { display: table-row; break-inside: avoid }
th, td { display: table-cell; padding: 1pt 4pt; vertical-align: top; text-align: start }
th { font-weight: bold }

em, cite { font-style: italic }
em:lang(zh), cite:lang(zh) { font-style: normal }
em:lang(zh) { text-emphasis-style: dot }
strong { font-weight: bolder }
small { font-size: smaller }
sub { vertical-align: sub; font-size: 0.7em }
sup { vertical-align: super; font-size: 0.7em }
mark { background-color: #ffef99 }
s { text-decoration-line: line-through }
dfn { font-style: italic; text-emphasis-style: none }
dfn:lang(zh) { font-style: normal }
ruby { display: inline-block; text-align: center; text-indent: 0; white-space: nowrap }
rt { display: block; font-size: 0.5em; line-height: 1.3; text-emphasis-style: none }
rb { display: block; line-height: 1 }
code, kbd, pre { font-family: monospace; text-emphasis-style: none; font-style: normal; hyphens: none; tab-size: 4 }
code { white-space: pre-wrap; overflow-wrap: break-word }
pre { white-space: pre-wrap; text-align: start; text-indent: 0 }
formula { reads-as: letters }
q::before { content: open-quote }
q::after { content: close-quote }
hr { margin-block: 0.5em; border-top: 0.5pt solid }

table { continuation: auto }
table, note { line-snap: none }
note { float: footnote; counter-increment: footnote; font-size: smaller; font-weight: normal; font-style: normal; text-indent: 0 }
note::footnote-call { content: counter(footnote); vertical-align: super; font-size: 0.75em }
note::footnote-marker { content: counter(footnote) "\\2002" }

@page {
  size: a4;
  margin: 20mm;
  @footnote { margin-top: 1em; border-top: 0.5pt solid; padding-top: 0.5em; max-height: 60% }
  @top-left { text-align: left; vertical-align: middle }
  @top-center { text-align: center; vertical-align: middle }
  @top-right { text-align: right; vertical-align: middle }
  @bottom-left { text-align: left; vertical-align: middle }
  @bottom-center { text-align: center; vertical-align: middle }
  @bottom-right { text-align: right; vertical-align: middle }
  @top-left-corner { text-align: right; vertical-align: middle }
  @top-right-corner { text-align: left; vertical-align: middle }
  @bottom-left-corner { text-align: right; vertical-align: middle }
  @bottom-right-corner { text-align: left; vertical-align: middle }
  @left-top { text-align: center; vertical-align: top }
  @left-middle { text-align: center; vertical-align: middle }
  @left-bottom { text-align: center; vertical-align: bottom }
  @right-top { text-align: center; vertical-align: top }
  @right-middle { text-align: center; vertical-align: middle }
  @right-bottom { text-align: center; vertical-align: bottom }
}
`;
function parsed() {
    const { value, diagnostics } = parseStylesheet({ path: "lectern:user-agent.css", text });
    const [fault] = diagnostics;
    if (value === null || fault !== undefined)
        throw new Error(`the user-agent sheet is wrong: ${fault?.message ?? ""}`);
    return value;
}
/** What elements look like before any template says a word; every other sheet goes over it. */
export const userAgentSheet = parsed();
