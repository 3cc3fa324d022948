import { referenceTypes } from "../model/index.js";
import type { Reference, ReferenceDate, ReferenceName } from "../model/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { items, maps, number, plainText, requiredPlainText } from "./reading.js";

/** The references of a file's values. */
export function readReferences(root: ContentNode): Reference[] {
  return maps(root).map(readReference);
}

function readReference(map: MapNode): Reference {
  const text = (key: string): string | null => plainText(valueAt(map, key))?.value ?? null;
  const type = text("type");
  return {
    id: requiredPlainText(map, "id"),
    span: map.span,
    type: referenceTypes.find((name) => name === type) ?? "document",
    title: text("title") ?? "",
    author: maps(valueAt(map, "author")).map(readName),
    editor: maps(valueAt(map, "editor")).map(readName),
    issued: readDate(valueAt(map, "issued")),
    accessed: readDate(valueAt(map, "accessed")),
    containerTitle: text("container-title"),
    volume: text("volume"),
    issue: text("issue"),
    page: text("page"),
    number: text("number"),
    edition: text("edition"),
    genre: text("genre"),
    publisher: text("publisher"),
    publisherPlace: text("publisher-place"),
    doi: text("DOI"),
    url: text("URL"),
    language: text("language"),
  };
}

function readName(map: MapNode): ReferenceName {
  const literal = plainText(valueAt(map, "literal"));
  if (literal !== null) return { kind: "literal", literal: literal.value };
  return {
    kind: "person",
    family: requiredPlainText(map, "family").value,
    given: plainText(valueAt(map, "given"))?.value ?? null,
    particle: plainText(valueAt(map, "non-dropping-particle"))?.value ?? null,
  };
}

/** `2017`, `2017-06`, `2017-06-24`, or CSL's date parts. */
function readDate(node: ContentNode | undefined): ReferenceDate | null {
  if (node?.kind === "map") {
    const [parts] = items(valueAt(node, "date-parts"));
    return dateOf(items(parts).map((part) => number(part)?.value ?? null));
  }
  const text = plainText(node);
  return text === null ? null : dateOf(text.value.split("-").map(Number));
}

function dateOf([year = null, month = null, day = null]: readonly (number | null)[]): ReferenceDate | null {
  return year === null || !Number.isInteger(year) ? null : { year, month, day };
}
