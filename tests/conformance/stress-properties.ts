import { isLonghand, longhandNames, rowOf } from "../../src/style/properties/longhands.js";
import { shorthands } from "../../src/style/properties/shorthands.js";

/** One value for each form that a grammar is made of, keywords apart: those stand for themselves. */
const formSamples: Readonly<Record<string, string>> = {
  "a length": "3pt",
  "a length of 0 or more": "6pt",
  "a percentage": "20%",
  "a number": "1.5",
  "a number of 0 or more": "1",
  "a number from 1 to 1000": "700",
  "a whole number over 0": "2",
  "a whole number from 0": "1",
  "a whole number from 1 to 20": "2",
  "a whole number from 1 to 100": "4",
  "a colour": "#eef",
  "a percentage up to 100%": "25%",
  "a ratio such as `16/9`": "16/9",
  "`minmax()` of a length and `auto`": "minmax(20pt, auto)",
  "a name": "wide",
  "a string": '"* "',
  "a string of one sign": '"."',
  strings: '"generated "',
  "a counter style": "upper-roman",
  "family names parted by commas": '"Source Sans 3", "Noto Sans SC"',
  "one or two lengths of 0 or more": "2pt 3pt",
  "one or two lengths": "400pt 600pt",
  "pairs of strings": '"<" ">"',
  "counter names, each with a whole number or none": "stress 2",
  "names, each with its content, parted by commas": 'running "A" content()',
  "OpenType tags in quotes, each perhaps with `on`, `off` or a number, parted by commas": '"kern" off',
};

/** Values of what no list of forms describes. */
const functionSamples: Readonly<Record<string, string>> = {
  "counter()": "counter(stress)",
  "counters()": 'counters(stress, ".")',
  "attr()": "attr(class)",
  "string()": "string(running)",
  "target-counter()": "target-counter(attr(href), page)",
  "target-pages()": "target-pages(attr(class))",
  "leader()": 'leader(".") "end"',
};

const own: Readonly<Record<string, readonly string[]>> = {
  color: ["#246"],
  border: ["1pt solid #246"],
  "border-top": ["2pt dashed #246"],
  "border-right": ["2pt dotted #246"],
  "border-bottom": ["3pt double #246"],
  "border-left": ["thick solid #246"],
  "border-width": ["1pt 2pt"],
  "border-style": ["solid none"],
  "border-color": ["#246 #642"],
  background: ["#eef"],
  columns: ["2", "100pt"],
  "column-rule": ["1pt solid #246"],
  font: ['italic 700 12pt/20pt "Source Serif 4"'],
  "list-style": ["square inside"],
  gap: ["3pt 6pt"],
  flex: ["1 1 50%"],
  "object-view-box": ["inset(10% 20%)"],
};

/** Display types that a block may have; the parts of tables have their elements. */
const blockDisplays: ReadonlySet<string> = new Set(["none", "block", "inline", "inline-block", "list-item", "flex"]);

/** Properties of pages alone: the sheet of the stress document sets them. */
export const pageOnly: readonly string[] = ["size"];

/** Every value that the stress document sets a property to. A form without a sample is a mistake of the test. */
function valuesOf(name: string, forms: readonly string[]): readonly string[] {
  const values = own[name] ?? forms.flatMap((form) => {
    const [, keyword] = /^`([^`]+)`$/.exec(form) ?? [];
    const value = keyword === undefined || keyword.endsWith("()") ? (formSamples[form] ?? functionSamples[keyword ?? ""]) : keyword;
    // What only margin boxes and running strings take is set there.
    if (keyword === "content()") return [];
    if (value === undefined) throw new Error(`\`${name}\` takes ${form}, and the stress document has no sample of it`);
    return [value];
  });
  return name === "display" ? values.filter((value) => blockDisplays.has(value)) : values;
}

/** A property with one value, under the class that sets it. */
export interface PropertySample {
  readonly property: string;
  readonly value: string;
  readonly className: string;
}

/** Every property with every kind of value that it takes, shorthands included, those of pages alone left out. */
export function propertySamples(): readonly PropertySample[] {
  const names = [...longhandNames, ...shorthands.keys()].filter((name) => !pageOnly.includes(name));
  return names.flatMap((property) => {
    const values = valuesOf(property, isLonghand(property) ? rowOf(property).grammar.forms : shorthandForms(property));
    return values.map((value, index) => ({ property, value, className: `${property}-${index}` }));
  });
}

/** Shorthands of sides take what their sides do. */
function shorthandForms(name: string): readonly string[] {
  if (Object.hasOwn(own, name)) return [];
  const [first = ""] = shorthands.get(name)?.longhands ?? [];
  if (!isLonghand(first)) throw new Error(`the shorthand \`${name}\` has no longhand`);
  return rowOf(first).grammar.forms;
}
