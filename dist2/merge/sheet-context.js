import { wordsOf } from "../language/index.js";
import { lessonNamed, lessonNumber, texOf } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";
import { tableCells } from "./table-cells.js";
import { textsOfSheet } from "./printed-texts.js";
/** What a sheet is called where its pages are not seen: in the window's title, in a list of files. */
export function sheetTitle(sheet, course, lang) {
    return wordsOf(lang).sheetTitle(sheet, course);
}
/** A formula with the words that its entry gives for it. */
function spoken({ formula, alt }) {
    const tex = texOf(formula);
    return tex === null || alt === null ? formula : { ...formula, inlines: [{ ...tex, alt }] };
}
/** Neighbours of one kind: terms that follow each other make one list. */
function runsOf(entries) {
    const runs = [];
    for (const entry of entries) {
        const run = runs.at(-1);
        if (run?.[0]?.kind === entry.kind)
            run.push(entry);
        else
            runs.push([entry]);
    }
    return runs;
}
/** What one reference sheet prints. */
class SheetContext {
    course;
    sheet;
    words;
    constructor(course, sheet) {
        this.course = course;
        this.sheet = sheet;
        this.words = new DocumentWords(course, { lesson: null, kind: "reference-sheet", texts: textsOfSheet(course, sheet), listsReferences: false, hasGlossary: false, hasIndex: false });
    }
    context() {
        const { course, sheet, words } = this;
        return contextObject({
            course: contextObject(courseFields(course, words)),
            sheet: contextObject({
                id: sheet.id,
                title: words.text(sheet.title, { links: false, notes: true }),
                scope: words.text(sheet.scope),
                columns: sheet.columns,
                orientation: sheet.orientation,
                version: words.text(sheet.version ?? course.version),
                date: words.date(sheet.date),
                licence: words.text(sheet.licence ?? course.licence),
            }),
            labels: contextObject({ ...Object.fromEntries(words.labels().fields), ...words.usual.sheet }),
            groups: contextList(sheet.groups.map((group, index) => this.group(group, index))),
            lessons: this.legend(),
        });
    }
    group({ title, lessons, entries }, index) {
        return contextObject({
            id: `group-${index + 1}`,
            number: index + 1,
            title: this.words.text(title),
            see: this.see(lessons),
            runs: contextList(runsOf(entries).map((run) => contextObject({ kind: run[0]?.kind ?? null, entries: contextList(run.map((entry) => this.entry(entry))) }))),
        });
    }
    entry(entry) {
        const { words } = this;
        const see = entry.kind === "exercise" ? null : this.see(entry.lessons);
        switch (entry.kind) {
            case "term":
                return contextObject({ see, term: words.text(entry.term), definition: words.text(entry.definition) });
            case "formula":
                return contextObject({
                    see, formula: words.text(spoken(entry), { links: false }), isTex: texOf(entry.formula) !== null, alt: placedScalar(entry.alt), meaning: words.text(entry.meaning),
                });
            case "command":
                return contextObject({ see, command: placedScalar(entry.command), meaning: words.text(entry.meaning) });
            case "table":
                return contextObject({ see, caption: words.text(entry.caption), ...tableCells(entry.table, words) });
            case "note":
                return contextObject({ see, note: words.body(entry.note) });
            case "exercise":
                return this.exercise(entry);
        }
    }
    /** An exercise with its number, which counts those of the sheet. */
    exercise(entry) {
        const { words, sheet } = this;
        const number = sheet.groups.flatMap(({ entries }) => entries.filter(({ kind }) => kind === "exercise")).indexOf(entry) + 1;
        const { fields } = words.exercises.exercise(entry);
        return contextObject({ ...Object.fromEntries(fields), number, label: `${words.usual.kinds.exercise}\u00A0${number}` });
    }
    /** The lessons that something comes from, in words; `null` where it names none. */
    see(lessons) {
        const numbers = this.numbersOf(lessons);
        const [first] = lessons;
        return first === undefined || numbers.length === 0 ? null : { kind: "placed", value: this.words.usual.see(numbers), span: first.span };
    }
    /** The numbers of those lessons that there are or will be. */
    numbersOf(lessons) {
        const known = lessons.filter(({ value }) => lessonNamed(this.course, value) !== null);
        return [...new Set(known.map(({ value }) => lessonNumber(this.course, value)))].sort((a, b) => a - b);
    }
    /** What the numbers of lessons stand for: every lesson that the sheet names. */
    legend() {
        const named = this.sheet.groups.flatMap(({ lessons, entries }) => [...lessons, ...entries.flatMap((entry) => (entry.kind === "exercise" ? [] : entry.lessons))]);
        const byNumber = new Map(named.map(({ value }) => [lessonNumber(this.course, value), lessonNamed(this.course, value)]));
        return contextList(this.numbersOf(named).map((number) => {
            const listed = byNumber.get(number) ?? null;
            return contextObject({ number, title: this.words.lessonTitle(listed, { links: false }), open: listed !== null && "open" in listed });
        }));
    }
}
/** Everything that the layout of a reference sheet can print. */
export function sheetContext(course, sheet) {
    return { value: new SheetContext(course, sheet).context(), diagnostics: [] };
}
