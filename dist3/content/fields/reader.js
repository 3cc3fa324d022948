import { addDiagnostics, diagnostic, spanOf } from "../../diagnostics/index.js";
import { dayRuleIn, isScalarKind, keyOf, rowsOf } from "../../model/index.js";
import { definesAnything, fileDefinitions, parseRichBlocks, parseRichText, parsingEffort, unusedNotes } from "../../rich-text/index.js";
import { isoForm, parseDate, possibleDays, realDate } from "../calendar.js";
import { isEmpty, valueAt } from "../content-node.js";
import { limits, readableNumber } from "../limits.js";
import { lineOf } from "../yaml-slips.js";
import { cutAtNumber, invalidName, invalidValue, isMistakenText, missingKey, stepsOf, unknownKey, unusedKeys, wrongType } from "./faults.js";
import { accepts, distance, keysOf, slotForm } from "./forms.js";
/** A reading that has met nothing yet. */
export function newReading(syntaxFaults = []) {
    return { faults: [...syntaxFaults], textSlots: [], doubtful: new Set(syntaxFaults.map(lineOf)), unused: [], defined: fileDefinitions(), effort: 0 };
}
/** Lines to rule for a text that is to come, where its author does not say. */
const ruledLines = { title: 1, cell: 1, text: 2, blocks: 5 };
/**
 * Reads values by their kinds: one pass gives the value of the model and every fault in what was written. A value
 * that cannot be read is `null`, and absent in its record.
 */
class FieldReader {
    #reading;
    #isMuted = false;
    constructor(reading) {
        this.#reading = reading;
    }
    read(kind, node, path) {
        const forms = this.#formsOf(kind, path);
        const fitting = isMistakenText(node, forms) ? [] : forms.filter((form) => accepts(form, node));
        const form = chosenForm(fitting, node);
        if (form !== null)
            return this.#readForm(form, node, path);
        this.#refuse(wrongType(whatOf(kind), forms, node, path));
        // A mapping that fits several records alike is read by the first, so that what its texts say is known.
        const [first] = fitting;
        return first === undefined ? null : this.#quietly(() => this.#readForm(first, node, path));
    }
    #readForm({ kind, record, steps }, node, path) {
        const value = record !== null && node.kind === "map" ? this.#record(record, node, path) : this.#value(kind, node, path);
        return steps.reduce((result, step) => (result === null ? null : step(result, node)), value);
    }
    #refuse(fault) {
        if (!this.#isMuted && !this.#reading.doubtful.has(lineOf(fault)))
            this.#reading.faults.push(fault);
    }
    #quietly(read) {
        const before = this.#isMuted;
        this.#isMuted = true;
        const value = read();
        this.#isMuted = before;
        return value;
    }
    /** The ways in which a value of the kind may be written. */
    #formsOf(kind, path) {
        const written = { kind, steps: [], record: null };
        if (isScalarKind(kind)) {
            if (kind.kind !== "text" || kind.form === "cell")
                return [written];
            return [written, { ...slotForm, steps: [(value) => this.#slot(value, kind.form, path)] }];
        }
        switch (kind.kind) {
            case "choice":
                return kind.forms.flatMap((form) => this.#formsOf(form, path));
            case "derived":
                return this.#formsOf(kind.from, path).map((form) => ({ ...form, steps: [...form.steps, (value, at) => this.#derived(kind.derive, value, at)] }));
            case "record":
                return [...this.#shorthandOf(kind, path), { kind, steps: [], record: kind }];
            case "variants":
                if (kind.by === "word")
                    return [written];
                return Object.entries(kind.records).map(([name, record]) => ({
                    kind, record, steps: [(value) => ({ kind: name, ...value })],
                }));
            case "list":
            case "tokens":
            case "cells":
                return [written];
        }
    }
    #derived(derive, value, { span }) {
        return derive(value, span, (fault) => { this.#reading.faults.push(fault); });
    }
    #shorthandOf(record, path) {
        const name = record.shorthand;
        const row = name === null ? undefined : record.rows[name];
        if (name === null || row === undefined)
            return [];
        return this.#formsOf(row.kind, path).map((form) => ({
            ...form,
            steps: [...form.steps, (value, { span }) => finished(record, { ...absentValues(record, span), [name]: value, span })],
        }));
    }
    #record(record, node, path) {
        const values = {};
        for (const [name, row] of rowsOf(record)) {
            const key = keyOf(name, row);
            const written = row.isWritten ? valueAt(node, key) : undefined;
            if (written === undefined && row.isRequired)
                this.#missing(key, node);
            const value = written === undefined ? null : this.read(row.kind, written, { step: key, before: path });
            values[name] = value ?? row.absent(node.span);
        }
        this.#keys(record, node, path);
        return finished(record, { ...values, span: node.span });
    }
    #missing(key, node) {
        const fault = missingKey(key, node);
        if (fault !== null)
            this.#refuse(fault);
    }
    #keys(record, node, path) {
        const names = new Set(keysOf(record));
        for (const { key } of node.entries.values())
            if (record.others.includes(key.value))
                this.#reading.unused.push(key);
            else if (!names.has(key.value))
                this.#refuse(unknownKey(key.value, key.span, record));
        if (record.oneOf.length > 0 && record.oneOf.every((name) => valueAt(node, name) === undefined))
            this.#refuse(wrongType(record.about.what, [{ kind: record, steps: [], record }], node, path));
    }
    #value(kind, node, path) {
        if (node.kind === "scalar")
            return isScalarKind(kind) ? this.#scalar(kind, node, path) : null;
        if (node.kind === "list")
            return kind.kind === "list" ? this.#list(kind, node, path) : null;
        if (kind.kind === "variants")
            return this.#variant(kind, node, path);
        return kind.kind === "tokens" ? this.#tokens(kind, node, path) : null;
    }
    #list(kind, node, path) {
        const { length } = node.items;
        const bound = kind.least !== null && length < kind.least.count ? kind.least : kind.most !== null && length > kind.most.count ? kind.most : null;
        if (bound !== null)
            this.#refuse(invalidValue(bound.what, [], node, path));
        const items = kind.items();
        return node.items.flatMap((item, index) => {
            const value = this.read(items, item, { step: index, before: path });
            return value === null ? [] : [value];
        });
    }
    #variant({ records }, node, path) {
        const names = Object.keys(records);
        const written = valueAt(node, "kind");
        const name = written === undefined ? names[0] : names.find((one) => written.kind === "scalar" && written.value === one);
        const usual = records[name ?? names[0] ?? ""];
        if (usual === undefined)
            return null;
        if (name !== undefined || written === undefined)
            return this.#record(usual, node, path);
        const word = { kind: "word", title: "kind", words: names, told: names };
        this.#refuse(invalidValue(whatOf(word), [{ kind: word, steps: [], record: null }], written, { step: "kind", before: path }));
        return this.#quietly(() => this.#record(usual, node, path));
    }
    #tokens({ name, value: kind }, node, path) {
        return [...node.entries.values()].flatMap(({ key, value: written }) => {
            if (!name.holds.test(key.value))
                this.#refuse(invalidName(key.value, key.span, name.what));
            const cut = cutAtNumber(written);
            if (cut !== null)
                this.#refuse(cut);
            const value = isEmpty(written) ? null : this.read(kind, written, { step: key.value, before: path });
            return value === null ? [] : [{ name: key, value }];
        });
    }
    #scalar(kind, node, path) {
        const refuse = (what) => {
            this.#refuse(invalidValue(what, [{ kind, steps: [], record: null }], node, path));
            return null;
        };
        const { span, value, text } = node;
        switch (kind.kind) {
            case "text":
                if (kind.form === "cell")
                    return value === null ? { inlines: [], span } : this.#parsed(text, parseRichText);
                return /\S/.test(text.text) ? this.#text(text, kind.form) : refuse("a text that is not empty");
            case "written":
            case "verbatim":
            case "verbatim":
                return /\S/.test(text.text) ? text : refuse("a text that is not empty");
            case "plain": {
                const broken = kind.rules.find(({ holds }) => !holds.test(text.text));
                if (broken !== undefined)
                    refuse(broken.what);
                return { value: text.text.trim(), span };
            }
            case "number": {
                const number = value;
                if (kind.isOpen ? number <= kind.least : number < kind.least)
                    refuse(kind.tooSmall);
                else if (number > kind.most)
                    refuse(kind.tooLarge);
                return { value: number, span };
            }
            case "flag":
                return value;
            case "date":
                return dayIn(node, refuse);
            case "when":
                return this.#when(node, refuse);
            case "word":
                return kind.words.find((word) => word === value) ?? refuse(whatOf(kind));
        }
    }
    /** A day, or words that name none: a day with its year in another form than the one that is read is told as such. */
    #when({ span, text }, refuse) {
        const written = text.text.trim();
        const date = parseDate(written);
        if (date !== null)
            return { date, words: null, rule: null, until: null, span };
        if (written === "" || /^\d{4}-\d{1,2}-\d{1,2}$/.test(written) || realDate(written) !== null || isoForm(written) !== null || possibleDays(written).length > 0)
            return refuse(whatOfDate(written));
        const words = this.#text(text, "text");
        return words === null || "blocks" in words ? null : { date: null, words, rule: dayRuleIn(written), until: null, span };
    }
    #parsed(text, parse) {
        if (!this.#mayParse(text))
            return null;
        const { value, diagnostics } = parse(text, this.#reading.defined);
        addDiagnostics(this.#reading.faults, diagnostics);
        return value;
    }
    /** Whether the file has not come to more than its texts may take to parse; it is told once. */
    #mayParse(text) {
        const before = this.#reading.effort;
        this.#reading.effort += parsingEffort(text);
        if (this.#reading.effort <= limits.effort)
            return true;
        const what = `more than ${readableNumber(limits.effort)} characters of Markdown in one file, each line and each mark counted as 30`;
        if (before <= limits.effort)
            this.#reading.faults.push(diagnostic("content/limit", spanOf(text), what, "split the file"));
        return false;
    }
    #text(text, form) {
        return form === "blocks" ? this.#parsed(text, parseRichBlocks) : this.#parsed(text, parseRichText);
    }
    /** What stands for a text that is to come: what it is to say, and room to write it; or the text, once it is there. */
    #slot({ todo, owner, due, lines, text, span }, form, path) {
        this.#reading.textSlots.push({ id: idOf(path), owner, due, isFilled: text !== null, span });
        if (text !== null)
            return this.#text(text, form);
        const children = todo === null ? [] : (this.#parsed(todo, parseRichText)?.inlines ?? []);
        const slot = { type: "text-slot", children, owner, due, lines: lines?.value ?? ruledLines[form], span };
        if (form === "blocks")
            return { blocks: [{ type: "paragraph", inlines: [slot], span }], span };
        return { inlines: [slot], span };
    }
}
/** The form that a value is written in, of those that fit; `null` where there is none, or where two mappings fit alike. */
function chosenForm(fitting, node) {
    const [first] = fitting;
    if (node.kind !== "map" || fitting.length < 2)
        return first ?? null;
    const ranked = fitting
        .map((form) => ({ form, far: form.record === null ? 0 : distance(node, form.record) }))
        .toSorted((a, b) => a.far - b.far);
    const [best, second] = ranked;
    return best === undefined || (best.far > 0 && best.far === second?.far) ? null : best.form;
}
/** The way to a text slot through its file: `sections.2.summary`, items counted from 1. */
function idOf(path) {
    return stepsOf(path).map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
}
function absentValues(record, span) {
    return Object.fromEntries(rowsOf(record).map(([name, row]) => [name, row.absent(span)]));
}
function finished({ finish }, value) {
    return finish === null ? value : finish(value);
}
function whatOfDate(written) {
    return realDate(written) ?? whatOf({ kind: "date" });
}
function dayIn({ text, span }, refuse) {
    const written = text.text.trim();
    const day = parseDate(written);
    return day === null ? refuse(whatOfDate(written)) : { value: day, span };
}
/** What is expected of a value of the kind, for messages. */
function whatOf(kind) {
    switch (kind.kind) {
        case "text":
        case "written":
        case "verbatim":
            return "a text";
        case "flag":
            return "`true` or `false`";
        case "date":
            return "a date such as `2023-07-24`";
        case "when":
            return "a date such as `2023-07-24`, or words";
        case "word":
            return `one of ${kind.told.map((word) => `\`${word}\``).join(", ")}`;
        case "plain":
        case "number":
        case "list":
        case "tokens":
            return kind.what;
        case "record":
        case "variants":
        case "choice":
            return kind.about.what;
        case "derived":
            return whatOf(kind.from);
        case "cells":
            return "a table";
    }
}
/** The value of a file by its kind, or `null`. What is wrong with it goes into `reading`. */
export function readFields(kind, root, reading) {
    // What texts define is known before any text that refers to it is read.
    const first = newReading();
    if (definesAnything(root.span.source.text))
        new FieldReader(first).read(kind, root, null);
    const defined = fileDefinitions(first.defined);
    // The kind says in types what its rows make of a value; the reader follows the rows.
    const value = new FieldReader({ ...reading, defined }).read(kind, root, null);
    addDiagnostics(reading.faults, [...unusedNotes(defined), ...unusedKeys(reading.unused)]);
    return value;
}
