import { elementSamples, roleSamples } from "./stress-elements.js";
import { propertySamples } from "./stress-properties.js";
import type { PropertySample } from "./stress-properties.js";

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
<defs><linearGradient id="g"><stop offset="0" stop-color="#246"/><stop offset="1" stop-color="#8ac"/></linearGradient></defs>
<rect width="300" height="200" fill="url(#g)" fill-opacity="0.8"/><circle cx="150" cy="100" r="60" fill="#fff" stroke="#000"/>
<path d="M20 180 Q150 20 280 180" fill="none" stroke="#000" stroke-width="3"/></svg>`;

const sheet = `
@page { @top-left { content: string(running, first) } @footnote { max-height: 50%; border-top: 0.5pt solid #246 } @bottom-center { content: counter(page) " / " counter(pages) } @right-middle { content: "side" } }
@page wide { size: letter landscape; @bottom-left { content: "wide" } }
@page :first { margin: 90pt }
h2 { string-set: running content() }
.entry::after { content: leader(".") target-counter(attr(href), page) }
`;

function ruleOf({ property, value, className }: PropertySample): string {
  // Generated content belongs to a pseudo-element.
  const pseudo = property === "content" && value !== "normal" && value !== "none" ? "::before" : "";
  return `.${className}${pseudo} { ${property}: ${value} }`;
}

function blockOf({ property, className }: PropertySample): string {
  const text = `${className.replace(/-\\d+$/, "")} (office) 水草很多，“鸭子”每天都在找。`;
  if (property === "content") return `<p><a class="${className}" href="#the-table">${text}</a></p>`;
  if (/list|marker/.test(property)) return `<ul class="${className}"><li>${text}</li></ul>`;
  if (/border-(collapse|spacing)|table|caption/.test(property))
    return `<table class="${className}"><caption>${text}</caption><tr><th>A</th><td>B</td></tr></table>`;
  if (/flex|align|justify|gap/.test(property))
    return `<div style="display: flex"><div class="${className}"><p>${text}</p></div><p>beside it</p></div>`;
  return `<div class="${className}"><p>${text}</p><p>More.</p></div>`;
}

/** The whole document as a layout: a section for each element with a sample, then every property with every value. */
export function stressLayout(): string {
  const sections = Object.entries(elementSamples)
    .filter(([, sample]) => sample !== "")
    .map(([name, sample]) => `<section><h2>The element ${name}</h2>\n${headingsBefore(name)}${sample}\n</section>`);
  const properties = propertySamples().map(blockOf).join("\n");
  return `<article lang="en"><h1>Everything at once</h1>
${sections.join("\n")}
<section><h2>Roles</h2>${roleSamples}</section>
<section><h2>Properties</h2>${properties}</section>
</article>`;
}

/** A sample of a deep heading needs those above it. */
function headingsBefore(name: string): string {
  const [, digit] = /^h([4-6])$/.exec(name) ?? [];
  if (digit === undefined) return "";
  return Array.from({ length: Number(digit) - 3 }, (_, index) => `<h${index + 3}>Level ${index + 3}</h${index + 3}>`).join("");
}

/** The files of a course whose one handout uses every element and every property, by their paths in the course. */
export function stressCourse(pageSize: string): Readonly<Record<string, string>> {
  return {
    "course.yaml": `title: Stress\nlang: en\npage-size: ${pageSize}\nparts:\n  - title: Everything\n    lessons: [everything]\n`,
    "lessons/everything.yaml": "title: Everything at once\nsections:\n  - title: S\n    topics:\n      - title: T\n        summary: A text.\n        figures:\n          - id: pond\n            caption: A pond\n            alt: Open water with reeds around it\n",
    "figures/pond.svg": picture,
    "templates/handout/layout.hbs": stressLayout(),
    "course.css": `${sheet}${propertySamples().map(ruleOf).join("\n")}\n`,
  };
}
