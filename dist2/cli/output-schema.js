import { slotStates } from "../build/index.js";
import { changeDeeds, changeKinds } from "../changes/index.js";
import { packFaults } from "../pack/index.js";
/** Version of the lines of `--format json`; a field that changes its meaning or goes away raises it. */
export const outputVersion = 1;
const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const count = { type: "integer", minimum: 0 };
const flag = { type: "boolean" };
/** An object with exactly these keys. */
function closed(properties) {
    return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
/** A kind of line: its type, the version, and its own keys. */
function line(type, description, properties) {
    return { description, ...closed({ type: { const: type }, version: { const: outputVersion }, ...properties }) };
}
const position = {
    description: "A place in a file: line and column count from 1 in code points, the offset from 0 in UTF-16 code units.",
    ...closed({ line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, offset: count }),
};
const place = closed({ path: text, start: { $ref: "#/$defs/position" }, end: { $ref: "#/$defs/position" } });
const lines = {
    diagnostic: line("diagnostic", "A mistake of the author.", {
        code: { type: "string", pattern: "^[a-z-]+/[a-z0-9-]+$" },
        severity: { enum: ["error", "warning"] },
        message: text,
        hint: textOrNull,
        place: { anyOf: [{ type: "null" }, place] },
    }),
    document: line("document", "What became of a document: written, as it was, only checked, not written, or written as a draft.", {
        status: { enum: ["written", "unchanged", "checked", "failed", "draft"] },
        format: { description: "What the file is; `check` where none was asked for.", enum: ["pdf", "check", "styles", "ics"] },
        source: text,
        output: text,
        pages: count,
        milliseconds: count,
        openSlots: count,
        stale: { description: "True for a failed document whose PDF of an earlier build is still there.", ...flag },
        waitsFor: { description: "Files of lessons that it takes something from and whose errors keep it from being written.", type: "array", items: text },
    }),
    summary: line("summary", "The last line of `build` and `check`.", {
        documents: count,
        failed: count,
        drafts: { description: "Those of `failed` that a draft was written of.", ...count },
        waiting: { description: "Those of `failed` that have no errors and wait for lessons with errors.", ...count },
        pages: count,
        milliseconds: count,
        openSlots: count,
        errors: count,
        warnings: count,
    }),
    rebuild: line("rebuild", "What came of a build that `watch` did because files changed.", {
        changed: { type: "array", items: text },
        written: { description: "Outputs that were written anew.", type: "array", items: text },
        failed: { description: "Outputs that were not written, or as drafts.", type: "array", items: text },
        milliseconds: { description: "From the last change to the end of the build.", ...count },
        errors: count,
        warnings: count,
    }),
    rule: line("rule", "A rule of a profile that `check` holds a syllabus against.", {
        course: text,
        profile: text,
        rule: text,
        asks: text,
        source: { description: "Where that is written, or null.", ...textOrNull },
        status: { description: "`person` for what only people can judge.", enum: ["met", "missing", "person"] },
        places: {
            description: "Where it is met, or where what is missing belongs.",
            type: "array",
            items: closed({ path: text, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } }),
        },
        says: { description: "What is missing, or the day by which to publish; null for nothing.", ...textOrNull },
    }),
    reference: line("reference", "An entry of the references of a course.", {
        course: text,
        key: text,
        kind: { description: "Its type in the words of CSL.", ...text },
        title: text,
        cited: { description: "`file:line` of each citation.", type: "array", items: text },
        path: text,
        line: { type: "integer", minimum: 1 },
    }),
    slot: line("slot", "A figure, table, listing, text or lesson in the ledger.", {
        course: text,
        document: text,
        kind: { enum: ["figure", "table", "listing", "text", "lesson"] },
        number: count,
        part: { description: "The letter of a subfigure, or null.", ...textOrNull },
        id: text,
        state: { enum: [...slotStates] },
        reason: { description: "Why its file cannot fill it, where it is unusable, or null.", ...textOrNull },
        owner: textOrNull,
        due: { description: "A date in ISO form, or null.", ...textOrNull },
        path: text,
        line: { type: "integer", minimum: 1 },
        for: { description: "The audiences whose editions have it, or null for all.", anyOf: [{ type: "null" }, { type: "array", items: text }] },
    }),
    verification: line("verification", "What `verify` found in a PDF.", {
        file: text,
        pages: count,
        encrypted: flag,
        passed: flag,
        conditions: { type: "array", items: closed({ id: text, passed: flag }) },
        findings: {
            type: "array",
            items: closed({ id: text, what: text, page: { type: ["integer", "null"] }, object: { type: ["integer", "null"] } }),
        },
        people: { description: "Conditions that only a person can judge.", type: "array", items: closed({ id: text, failure: text }) },
    }),
    font: line("font", "A family that a course can use.", {
        course: text,
        family: text,
        weights: { type: "array", items: count },
        styles: { type: "array", items: { enum: ["normal", "italic"] } },
        from: { enum: ["course", "package"] },
        path: text,
        licence: textOrNull,
        covers: count,
        characters: count,
    }),
    "font-gap": line("font-gap", "A character of a course that no font has, and where it first stands.", {
        course: text,
        character: text,
        place: {
            anyOf: [{ type: "null" }, closed({ path: text, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } })],
        },
    }),
    token: line("token", "A token that a course can set under `theme`.", {
        course: text,
        token: text,
        does: text,
        default: textOrNull,
        value: text,
        kinds: { type: "array", items: text },
    }),
    pack: line("pack", "A release pack, or a part of one.", {
        path: text,
        status: { enum: ["written", "unchanged", "replaced"] },
        documents: count,
        pages: count,
        bytes: count,
    }),
    site: line("site", "What is published of all releases.", { path: text, status: { enum: ["written", "unchanged", "replaced"] }, courses: count, releases: count }),
    "pack-verification": line("pack-verification", "What `verify-pack` found of a pack.", { path: text, documents: count, pages: count, judged: count, passed: flag }),
    held: line("held", "What `--fail-on` found, so that no pack was made.", { fault: { enum: [...packFaults] }, count }),
    change: line("change", "What `diff` found of a course, in its language.", {
        course: text,
        kind: { enum: [...changeKinds] },
        what: { enum: [...changeDeeds] },
        where: { description: "The section, and the thing in it.", type: "array", items: text },
        field: text,
        label: { description: "What the course calls the field.", ...text },
        before: textOrNull,
        after: textOrNull,
    }),
    leftover: line("leftover", "A file of an earlier build that Lectern made and no source makes any more.", { path: text }),
    removed: line("removed", "A file that `clean` removed, or would remove under `--dry-run`.", { path: text }),
    file: line("file", "A file that `init`, `new` or `import` wrote, relative to the project.", {
        path: text,
        status: { const: "written" },
    }),
};
/** The JSON Schema of one line of `--format json`, as text. */
export function outputSchema() {
    const schema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "A line of lectern --format json",
        oneOf: Object.keys(lines).map((name) => ({ $ref: `#/$defs/${name}` })),
        $defs: { ...lines, position },
    };
    return `${JSON.stringify(schema, null, 2)}\n`;
}
