import { aboutBank, aboutGlossary, aboutReferences, bank, course, exam, glossary, isScalarKind, keyOf, lesson, policyFile, profile, programmeFile, references, rowsOf, sheet, tableFile, termFile, textSlot } from "../../model/index.js";
/** The kinds of content files that have a schema, by the name that the command line knows. */
export const files = { course, lesson, sheet, exam, exercises: bank, references, glossary, table: tableFile, term: termFile, policy: policyFile, profile, programme: programmeFile };
/** Every name of a schema. */
export const schemaNames = ["course", "lesson", "sheet", "exam", "exercises", "references", "glossary", "table", "term", "policy", "profile", "programme"];
/** Makes JSON Schema of kinds and keeps what is defined on the way. */
class SchemaWriter {
    definitions = {};
    #speaks;
    constructor(speaks) {
        this.#speaks = speaks;
    }
    /** The schema of a kind, or where to find it among the definitions. */
    of(kind) {
        if (kind.kind === "text" && kind.form !== "cell")
            return this.#defined({ id: kind.form === "blocks" ? "blocks" : "text", title: titleOf(kind) }, () => this.#text());
        return "about" in kind ? this.#defined(kind.about, () => this.inline(kind)) : this.inline(kind);
    }
    /** The schema of a kind, written out. */
    inline(kind) {
        return isScalarKind(kind) ? { title: titleOf(kind), ...this.#scalar(kind) } : this.#group(kind);
    }
    #scalar(kind) {
        switch (kind.kind) {
            case "text":
                return kind.form === "cell" ? { anyOf: [{ type: "string" }, { type: "number" }, { type: "null" }] } : this.#text();
            case "written":
            case "verbatim":
                return { anyOf: [filled, { type: "number" }] };
            case "plain": {
                const [first, ...more] = kind.rules.map(({ holds, what }) => this.#told({ type: "string", pattern: holds.source }, what));
                const string = { type: "string", ...first, ...(more.length === 0 ? {} : { allOf: more }) };
                return kind.takesNumbers ? { anyOf: [string, { type: "number" }] } : string;
            }
            case "number":
                return this.#told({ type: kind.whole ? "integer" : "number", [kind.isOpen ? "exclusiveMinimum" : "minimum"]: kind.least, maximum: kind.most }, kind.what);
            case "flag":
                return this.#told({ type: "boolean" }, "`true` or `false`");
            case "date":
                return this.#told({ type: "string", pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, "a date such as `2023-07-24`");
            case "when":
                return this.#told(filled, "a date such as `2023-07-24`, or words");
            case "word":
                return { type: "string", ...(kind.words.length === 1 ? { const: kind.words[0] } : { enum: kind.words }) };
        }
    }
    #group(kind) {
        switch (kind.kind) {
            case "list": {
                const least = kind.least === null ? {} : { minItems: kind.least.count };
                const most = kind.most === null ? {} : { maxItems: kind.most.count };
                return this.#told({ type: "array", items: this.of(kind.items()), ...least, ...most }, kind.what);
            }
            case "record":
                return this.#record(kind);
            case "variants":
                return { ...headOf(kind.about), anyOf: Object.values(kind.records).map((record) => this.of(record)) };
            case "choice":
                return { ...headOf(kind.about), anyOf: kind.forms.map((form) => this.of(form)) };
            case "derived":
                return this.of(kind.from);
            case "tokens":
                return { title: kind.title, type: "object", propertyNames: { pattern: kind.name.holds.source }, additionalProperties: this.of(kind.value) };
            case "cells":
                return {};
        }
    }
    /** With what an editor says of a value that does not fit; validators know no such key, so that only schemas for editors have it. */
    #told(schema, what) {
        return this.#speaks ? { ...schema, errorMessage: `expected ${what}` } : schema;
    }
    #text() {
        return { anyOf: [filled, { type: "number" }, this.of(textSlot)] };
    }
    #defined({ id, ...about }, make) {
        if (id === null)
            return make();
        if (this.definitions[id] === undefined) {
            // The name is taken before the schema is made, since points hold points.
            this.definitions[id] = {};
            this.definitions[id] = { title: about.title, ...make() };
        }
        return { $ref: `#/definitions/${id}` };
    }
    #record(kind) {
        const written = rowsOf(kind).filter(([, row]) => row.isWritten);
        const properties = written.map(([name, row]) => {
            const description = row.documentation === "" ? {} : { description: row.documentation };
            return [keyOf(name, row), { ...this.of(row.kind), ...description }];
        });
        const required = written.flatMap(([name, row]) => (row.isRequired ? [keyOf(name, row)] : []));
        const mapping = {
            type: "object",
            properties: Object.fromEntries(properties),
            ...(kind.others.length === 0 ? {} : { patternProperties: { [`^(?:${kind.others.join("|")})$`]: {} } }),
            ...(required.length === 0 ? {} : { required }),
            ...(kind.oneOf.length === 0 ? {} : { anyOf: kind.oneOf.map((name) => ({ type: "object", properties: { [name]: {} }, required: [name] })) }),
            additionalProperties: false,
        };
        const shorthand = kind.shorthand === null ? undefined : kind.rows[kind.shorthand];
        if (shorthand === undefined)
            return { ...headOf(kind.about), ...mapping };
        return { ...headOf(kind.about), anyOf: [this.of(shorthand.kind), mapping] };
    }
}
const filled = { type: "string", pattern: "\\S" };
function headOf({ id, title, description }) {
    return { title, ...(id === null || description === "" ? {} : { description }) };
}
/** What a value is called where the kind has a name: `date`, `id of a reference`. */
export function titleOf(kind) {
    switch (kind.kind) {
        case "text":
            return kind.form === "blocks" ? "text of several paragraphs" : "text";
        case "written":
            return "text";
        case "verbatim":
            return "text as it stands";
        case "plain":
        case "number":
        case "word":
        case "tokens":
            return kind.title;
        case "flag":
            return "`true` or `false`";
        case "date":
            return "date";
        case "when":
            return "date or words";
        case "list":
            return `list of ${titleOf(kind.items())}`;
        case "record":
        case "variants":
        case "choice":
            return kind.about.title;
        case "derived":
            return titleOf(kind.from);
        case "cells":
            return "table";
    }
}
/**
 * What a kind of content file may hold, as JSON Schema for editors and validators: draft 7, which all of them know, and
 * no formats, which some need a package for. A key without a value counts as absent to Lectern; JSON Schema sees a null
 * there and refuses it.
 */
export function jsonSchema(name) {
    return schemaText(name, false);
}
/** The same for the language server of YAML, which says `errorMessage` in place of a pattern or the name of a type. */
export function editorSchema(name) {
    return schemaText(name, true);
}
function schemaText(name, speaks) {
    const about = name === "references" ? headOf(aboutReferences) : name === "glossary" ? headOf(aboutGlossary) : name === "exercises" ? headOf(aboutBank) : {};
    return `${JSON.stringify({ ...schemaOf(files[name], speaks), ...about }, null, 2)}\n`;
}
/** The schema of a kind with all that it refers to. `speaks` adds what an editor says of values that do not fit. */
export function schemaOf(kind, speaks = false) {
    const writer = new SchemaWriter(speaks);
    const root = writer.inline(kind);
    return { $schema: "http://json-schema.org/draft-07/schema#", ...root, definitions: writer.definitions };
}
