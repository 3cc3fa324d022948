import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { ReferenceList, referenceFaults, styleOf, unprintedFields } from "../../src/references/index.js";
import type { Reference } from "../../src/model/index.js";
import { parseRichText } from "../../src/rich-text/index.js";
import { field } from "../rich-text/outline.js";
import { runSpecs } from "../support/spec-cases.js";
import { referencesOf } from "./course-of-references.js";

/** What a list of the entries says, where `isNamed` is the name of a style. */
function listOf(references: readonly Reference[], { lang, style: name }: Look): ReferenceList {
  const style = styleOf(name);
  const { width, letters, latin = "after" } = style;
  return new ReferenceList(references, { style, width, letters, lang, sort: { han: "pinyin", latin }, isPrinted: true });
}

interface Look {
  readonly lang: string;
  readonly style: string;
}

/** The list as it is printed, an entry a line: emphasis between asterisks, links between angle brackets. */
function printedList(references: readonly Reference[], look: Look): string {
  const list = listOf(references, look);
  return list.entries.map((reference) => {
    const number = list.numberOf(reference.id.value);
    return (number === null ? "" : `${number} `) + list.format(reference).runs.map(({ text, emphasis, href, script }) => {
      if (href !== null) return `<${text}>`;
      if (script !== null) return script === "superscript" ? `^${text}^` : `~${text}~`;
      return emphasis ? `*${text}*` : text;
    }).join("");
  }).join("\n");
}

/** What a field prints where it cites; what is raised stands between circumflexes. */
function printedField(text: string, references: readonly Reference[], look: Look): string {
  const list = listOf(references, look);
  const inlines = parseRichText(field(text)).value?.inlines ?? [];
  const words = inlines.map((inline) => {
    if (inline.type === "text") return inline.text.text;
    if (inline.type !== "citation") throw new Error(`no ${inline.type} was expected`);
    return list.cite(inline, references).map((run) => (run.isRaised === true ? `^${run.text}^` : run.emphasis === true ? `*${run.text}*` : run.text)).join("").replaceAll("^^", "");
  });
  return words.join("");
}

runSpecs("references", ({ inputs }) => {
  const [yaml, ...fields] = inputs;
  if (yaml === undefined) throw new Error("a case of references begins with its entries");
  const references = referencesOf(yaml.text);
  const [lang = "", style = "lectern"] = yaml.path.split(" ");
  if (style === "check" || style === "leaves") {
    const styles = fields.map(({ text }) => styleOf(text.trim()));
    const found = style === "check" ? referenceFaults(references, styles) : styles.flatMap((one) => unprintedFields(references, one, lang));
    return found.map((one) => formatDiagnostic(one)).join("\n\n");
  }
  const look = { lang: lang === "" ? "en" : lang, style };
  if (fields.length === 0) return printedList(references, look);
  return fields
    .flatMap(({ text }) => text.trimEnd().split("\n"))
    .map((line) => printedField(line, references, look))
    .join("\n");
});
