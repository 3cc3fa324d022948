import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { columnRule, corners, sides } from "../../src/style/index.js";
import type { ComputedStyle, PageStyle, StyledDocument } from "../../src/style/index.js";
import { settingsOf } from "./settings.js";
import type { SpecCase, SpecInput } from "../support/spec-cases.js";
import { runSpecs } from "../support/spec-cases.js";
import { cleanly, elementsOf, styled } from "./styled.js";

/** A computed value as a case shows it: two decimals, colours in hexadecimal. */
function shown(value: unknown): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  if (typeof value === "string") return value;
  if (value instanceof Map) return [...value].map(([key, each]) => `${String(key)} ${shown(each)}`).join(", ");
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if ("alpha" in value) return colourText(Object.values(value).map(Number));
  if ("least" in value) return `at least ${shown(value.least)}`;
  if ("percent" in value) return `${shown(value.percent)}%`;
  if ("top" in value) return Object.values(value).map(shown).join(" ");
  if ("style" in value && value.style === "none") return "none";
  if ("width" in value && "colour" in value) return Object.values(value).map(shown).join("/");
  return Object.values(value).map(shown).join(" ");
}

function colourText(channels: readonly number[]): string {
  const digits = channels.map((channel) => Math.round(channel * 255).toString(16).padStart(2, "0")).join("");
  return `#${digits.replace(/ff$/, "")}`;
}

const partOfEdge = /^(margin|padding|border|columnRule)(?:Top|Right|Bottom|Left|Width|Style|Color)\w*?(Radius)?$/;

/** A style with what belongs together in one field, which is easier to read. */
function gathered(style: ComputedStyle): Readonly<Record<string, unknown>> {
  const whole = new Map<string, unknown>([
    ["margin", sides(style, "margin")], ["padding", sides(style, "padding")], ["border", sides(style, "border")],
    ["borderRadius", corners(style)], ["columnRule", columnRule(style)],
  ]);
  const fields = Object.entries(style).map(([field, value]) => {
    const edge = field.replace(partOfEdge, "$1$2");
    return [edge, edge === field ? (value as unknown) : whole.get(edge)] as const;
  });
  return Object.fromEntries(fields);
}

/** The fields in which a style differs from what the same thing has without the case's sheet. */
function differences(name: string, style: ComputedStyle, plain: ComputedStyle | null): string[] {
  const before: ReadonlyMap<string, unknown> = new Map(Object.entries(plain === null ? {} : gathered(plain)));
  return Object.entries(gathered(style))
    .filter(([field, value]) => shown(value) !== shown(before.get(field)))
    .map(([field, value]) => `${name} ${field}: ${shown(value)}`);
}

function elementLines(document: StyledDocument, plain: StyledDocument): string[] {
  const plainElements = elementsOf(plain.root);
  return elementsOf(document.root).flatMap((element, index) => {
    const id = element.attributes.get("id")?.value;
    const twin = plainElements[index];
    if (id === undefined || twin === undefined) return [];
    const own = differences(id, document.styleOf(element), plain.styleOf(twin));
    const pseudo = (["before", "after", "marker"] as const).flatMap((name) => {
      const style = document.pseudoStyleOf(element, name);
      return style === null ? [] : differences(`${id}::${name}`, style, document.styleOf(element));
    });
    return [...own, ...pseudo];
  });
}

function pageLines(query: string, page: PageStyle, root: ComputedStyle): string[] {
  const boxes = [...page.marginBoxes].flatMap(([name, style]) => differences(`  ${name}`, style, root));
  return [`${query}: ${shown(page.width)} × ${shown(page.height)}, margins ${shown(page.margin)}`, ...boxes];
}

function answer(spec: SpecCase): string {
  const block = (language: string): SpecInput | undefined => spec.inputs.find((input) => input.language === language);
  const markup = block("xml")?.text.trim() ?? `<article><p id="p">text</p></article>`;
  const sheet = { path: block("css")?.path ?? "layout.css", text: block("css")?.text ?? "" };
  const { value, diagnostics } = styled(markup, sheet, settingsOf(block("yaml")));
  if (diagnostics.length > 0) return diagnostics.map(formatDiagnostic).join("\n");
  if (value === null) return "no value";
  const queries = (block("pages")?.text ?? "").split("\n").filter((line) => line !== "");
  const pages = queries.flatMap((line) => {
    const [side, first, name = ""] = line.split(" ");
    const query = { name, first: first === "first", side: side === "left" ? "left" : "right" } as const;
    return pageLines(line, value.pageStyle(query), value.styleOf(value.root));
  });
  return [...elementLines(value, cleanly(markup, "")), ...pages].join("\n");
}

runSpecs("style", answer);
