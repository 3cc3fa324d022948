import { rowsPrintedIn } from "../../../../src/merge/row-context.js";
import { keyOf } from "../../../../src/model/index.js";
import type { DocumentKind, RecordKind } from "../../../../src/model/index.js";
import { fieldRow } from "./field-row.js";
import type { ContextFieldRow } from "./field-row.js";

const names: Readonly<Record<string, string>> = { plain: "text", number: "number", date: "date" };

/** The rows of the same fields for the reference of templates. */
export function rowFields(record: RecordKind, path: string, document: DocumentKind): readonly ContextFieldRow[] {
  return rowsPrintedIn(record, document).flatMap(([name, row]) => {
    const { kind } = row;
    const type = kind.kind === "text" ? (kind.form === "blocks" ? "blocks" : "rich text") : names[kind.kind];
    if (type === undefined) return [];
    const description = row.documentation.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (capital) => capital.toLowerCase());
    return [fieldRow(`${path}.${keyOf(name, row)}`, row.isRequired ? type : `${type}?`, description)];
  });
}
