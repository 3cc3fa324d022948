import { closestName, diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic, TracedText } from "../diagnostics/index.js";
import { valueGrammars } from "./attribute-values.js";
import type { MarkupAttribute } from "./element-tree.js";
import { resolveReferences } from "./text-content.js";
import type { AttributeToken, Range, Token } from "../xml/index.js";
import { attributeNames, attributeRow, rowOf } from "./vocabulary.js";
import type { ElementName } from "./vocabulary.js";

type StartTag = Extract<Token, { type: "start-tag" }>;

/** The attributes of a start tag, checked against the element's row. */
export interface CheckedAttributes {
  readonly attributes: ReadonlyMap<string, MarkupAttribute>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a tag is not well-formed, placed, or `null`: what stands between its attributes must be white space. */
function malformation(text: string, tag: StartTag): (Range & { readonly message: string }) | null {
  let done = tag.name.end;
  for (const { name, value, quoted } of tag.attributes) {
    const gap = text.slice(done, name.start);
    if (gap === "") return { ...name, message: "no space before an attribute" };
    if (gap.trim() !== "") return { start: done, end: name.start, message: `unexpected \`${gap.trim()}\` in a tag` };
    done = value === null ? name.end : value.end + (quoted ? 1 : 0);
  }
  const rest = text.slice(done, tag.end - (tag.selfClosing ? 2 : 1)).trim();
  return rest === "" ? null : { start: done, end: tag.end, message: `unexpected \`${rest}\` in a tag` };
}

function unknownAttribute(element: ElementName, name: string): { message: string; hint: string } {
  const known = attributeNames(element);
  const near = closestName(name, known);
  const hint = near === null ? `use one of ${known.map((each) => `\`${each}\``).join(", ")}` : `use \`${near}\``;
  return { message: `\`${element}\` has no attribute \`${name}\``, hint };
}

function checkAttribute(
  traced: TracedText,
  element: ElementName,
  token: AttributeToken,
): { attribute: MarkupAttribute | null; diagnostics: readonly Diagnostic[] } {
  const name = traced.text.slice(token.name.start, token.name.end);
  const nameSpan = spanWithin(traced, token.name.start, token.name.end);
  const row = attributeRow(element, name);
  if (row === null) {
    const { message, hint } = unknownAttribute(element, name);
    return { attribute: null, diagnostics: [diagnostic("markup/unknown-attribute", nameSpan, message, hint)] };
  }
  if (token.value === null || !token.quoted) {
    const [message, hint] =
      token.value === null
        ? [`attribute \`${name}\` has no value`, `write \`${name}="…"\``]
        : [`the value of \`${name}\` has no quotation marks`, "put it in double quotation marks"];
    return { attribute: null, diagnostics: [diagnostic("markup/unquoted-attribute", nameSpan, message, hint)] };
  }
  const { start, end } = token.value;
  const span = spanWithin(traced, start, end);
  const resolved = resolveReferences(traced, token.value);
  const diagnostics = [...resolved.diagnostics];
  const value = resolved.text.text;
  const grammar = valueGrammars[row.value];
  if (traced.text.slice(start, end).includes("<"))
    diagnostics.push(diagnostic("markup/malformed-tag", span, `\`<\` in the value of \`${name}\``, "write `&lt;`, or close the quotation marks"));
  else if (!grammar.accepts(value))
    diagnostics.push(
      diagnostic("markup/attribute-value", span, `\`${value}\` is no value of \`${name}\`: expected ${grammar.expected}`),
    );
  return { attribute: { name, value, span }, diagnostics };
}

function missingAttributes(element: ElementName, present: ReadonlySet<string>): string[] {
  const rows = Object.entries(rowOf(element).attributes ?? {});
  return rows.filter(([name, { required }]) => required === true && !present.has(name)).map(([name]) => name);
}

/** Those of the many elements that have none. */
const none: ReadonlyMap<string, MarkupAttribute> = new Map();

/** Checks the attributes of a start tag; those with mistakes in their names are left out. */
export function checkAttributes(traced: TracedText, element: ElementName, tag: StartTag): CheckedAttributes {
  const attributes = new Map<string, MarkupAttribute>();
  const diagnostics: Diagnostic[] = [];
  const present = new Set<string>();
  const malformed = malformation(traced.text, tag);
  if (malformed !== null)
    diagnostics.push(diagnostic("markup/malformed-tag", spanWithin(traced, malformed.start, malformed.end), malformed.message));

  for (const token of tag.attributes) {
    const name = traced.text.slice(token.name.start, token.name.end);
    if (present.has(name)) {
      const span = spanWithin(traced, token.name.start, token.name.end);
      diagnostics.push(diagnostic("markup/doubled-attribute", span, `attribute \`${name}\` is given twice`, "keep one"));
      continue;
    }
    present.add(name);
    const checked = checkAttribute(traced, element, token);
    for (const each of checked.diagnostics) diagnostics.push(each);
    if (checked.attribute !== null) attributes.set(name, checked.attribute);
  }
  for (const name of missingAttributes(element, present))
    diagnostics.push(
      diagnostic(
        "markup/missing-attribute",
        spanWithin(traced, tag.start, tag.end),
        `\`${element}\` has no \`${name}\``,
        `write \`${name}="…"\``,
      ),
    );
  return { attributes: attributes.size === 0 ? none : attributes, diagnostics };
}
