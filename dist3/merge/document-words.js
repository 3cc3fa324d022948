import { colourCode, colouringEffort, mostColoured } from "../code/index.js";
import { sliceTraced } from "../diagnostics/index.js";
import { runsRightToLeft, wordsOf } from "../language/index.js";
import { anchorIn, crossTargets, dayOf, exerciseNumbers, isoDate, labelNames, lessonLink, lessonNumber, numberSlots, plainText, provisionalTitle, slotAnchor, slotsOf, targetAnchor } from "../model/index.js";
import { ExerciseContext } from "./exercise-context.js";
import { BackMatter } from "./back-matter.js";
import { contextObject } from "./context-value.js";
import { DocumentReferences } from "./document-references.js";
import { chosenLabel, textsOfHandout } from "./printed-texts.js";
import { richBlocksMarkup, richTextMarkup } from "./rich-markup.js";
import { SlotContext } from "./slot-context.js";
import { lessonId, plainNames } from "./lesson-names.js";
import { escapeMarkup, TracedPrinter } from "./traced-printer.js";
function standingFor(text, span) {
    return { text, segments: [{ start: 0, span, linear: false }] };
}
/** The scope of a lesson's handout. */
export function scopeOfLesson(course, lesson, handouts) {
    const listsReferences = lesson.sections.some(({ kind }) => kind === "references");
    return { lesson, kind: "handout", texts: textsOfHandout(course, lesson), listsReferences, hasGlossary: true, hasIndex: lesson.index ?? course.index, handouts };
}
/** Everything that one document needs to turn values of the model into words: its language, labels and numbers. */
export class DocumentWords {
    /** Its language (BCP 47). */
    lang;
    /** What its language prints where the content gives no words of its own. */
    usual;
    /** What its partials print of slots. */
    slots;
    /** What its partials print of exercises. */
    exercises;
    /** Whether it is for those who know the answers. */
    showsAnswers;
    /** Its glossary and its index. */
    backMatter;
    course;
    scope;
    listed;
    names;
    numbers;
    slotsHere;
    targets;
    /** The effort of the code that was to be coloured so far. */
    coloured = 0;
    wording;
    constructor(course, scope) {
        this.course = course;
        this.scope = scope;
        this.lang = course.lang.value;
        this.usual = wordsOf(this.lang);
        this.numbers = scope.lesson === null ? new Map() : numberSlots(scope.lesson);
        this.names = scope.book?.names ?? plainNames;
        this.backMatter = scope.book?.backMatter ?? new BackMatter(course.glossary, scope.texts, scope);
        this.showsAnswers = course.edition === undefined || course.edition === "instructor";
        this.exercises = new ExerciseContext(this);
        const { isDraft = false, lesson } = scope;
        this.slots = new SlotContext(this, this.numbers, { captionsBeside: course.noteColumn && course.figCapLocation === "margin", isDraft, room: lesson?.slots ?? course.slots ?? "little" });
        this.slotsHere = new Map((scope.lesson === null ? [] : slotsOf(scope.lesson)).map((slot) => [slotAnchor(slot.kind, slot.id.value), slot]));
        this.targets = scope.lesson === null ? [] : crossTargets(scope.lesson);
        this.listed = scope.book?.references ?? new DocumentReferences(course, scope, (local) => this.id(local));
        this.wording = this.wordingOfDocument();
    }
    /** Whether it is a document of its own, and no lesson of a book. */
    get isAlone() {
        return this.scope.book === undefined;
    }
    /** The id in the document of what has an id in its lesson. */
    id(local) {
        return this.names.id(this.scope.lesson?.id ?? null, local);
    }
    /** The printed number of what is numbered through its lesson. */
    numberOf(local) {
        return this.names.number(this.scope.lesson?.id ?? null, local);
    }
    /** Rich text as markup, `null` where there is none. */
    text(text, options) {
        return text === null ? null : richTextMarkup(text, this.wording, options);
    }
    /** Blocks as markup, `null` where there are none; their own headings begin at `level`. */
    body(body, level = 3) {
        return body === null || body.blocks.length === 0 ? null : richBlocksMarkup(body, this.wording, level);
    }
    /** The title of a lesson, or what one that is still to be written is called; `null` where there is neither. */
    lessonTitle(listed, options) {
        if (listed === null)
            return null;
        if ("lesson" in listed)
            return this.text(listed.lesson.title, options);
        return { kind: "placed", value: provisionalTitle(listed.open.value), span: listed.open.span };
    }
    /** A date in ISO form and in words, `null` where there is none. */
    date(date) {
        if (date === null)
            return null;
        const { value, span } = date;
        return contextObject({
            iso: { kind: "placed", value: isoDate(value), span },
            text: { kind: "placed", value: this.usual.date(value), span },
        });
    }
    /** A day as `date` prints it, or words for it and several days, which have no ISO form; `null` where there is neither. */
    when(when) {
        if (when === null || (when.date === null && when.words === null))
            return null;
        const { date, words, until, span } = when;
        if (until === null || date === null)
            return words === null ? this.date(dayOf(when)) : contextObject({ iso: null, text: this.text(words) });
        const days = this.usual.days(date, until);
        if (words === null)
            return contextObject({ iso: null, text: { kind: "placed", value: days, span } });
        const { before, behind } = this.usual.aside;
        const printer = new TracedPrinter();
        const shown = this.text(words);
        if (shown !== null)
            printer.printTraced(shown.markup);
        printer.printFor(escapeMarkup(`${before}${days}${behind}`), span);
        return contextObject({ iso: null, text: { kind: "markup", markup: printer.finish(span), places: [] } });
    }
    /** All labels by name, as the lesson, the course or else the language words them. */
    labels() {
        const chosen = labelNames.map((name) => [name, this.label(name)]);
        const hour = this.scope.lesson?.labels.hours ?? this.course.labels.hours;
        const one = hour === null ? {} : { hour: this.label("hours") };
        return contextObject({ ...this.usual.labels, ...Object.fromEntries(chosen), ...one, colon: this.usual.colon, semicolon: semicolonOf(this.usual.colon, this.lang), stop: this.usual.colon === "：" ? "。" : ". ", "aside-before": this.usual.aside.before, "aside-behind": this.usual.aside.behind });
    }
    /** Which labels the lesson or the course words itself. */
    named() {
        return contextObject(Object.fromEntries(labelNames.map((name) => [name, chosenLabel(this.course, this.scope.lesson, name) !== null])));
    }
    /** `图 1`, `Figure 1`, `Figure 1 (a)`; in a book with the number of its lesson. */
    slotLabel(kind, number, span, lesson = this.scope.lesson?.id ?? null) {
        const printer = new TracedPrinter();
        const label = this.label(kind);
        if (typeof label === "object" && label?.kind === "markup")
            printer.printTraced(label.markup);
        else
            printer.printFor(escapeMarkup(this.usual.labels[kind]), span);
        printer.printFor(`\u00A0${this.slotNumber(number, lesson)}`, span);
        return { kind: "markup", markup: printer.finish(span), places: [] };
    }
    /** What stands over the data of a chart: `Data of Figure 1`. */
    dataCaption(label, span) {
        const { before, behind } = this.usual.dataOf;
        const printer = new TracedPrinter();
        printer.printFor(escapeMarkup(before), span);
        printer.printTraced(label.markup);
        printer.printFor(escapeMarkup(behind), span);
        return { kind: "markup", markup: printer.finish(span), places: [] };
    }
    /** The references that the document cites, in the order of the closing list. */
    get references() {
        return this.listed.entries;
    }
    /** One entry of a list of references. */
    reference(reference) {
        return this.listed.entry(reference);
    }
    /** The number of an exercise in the document; `null` for a part of one. */
    exerciseNumber(exercise) {
        return this.scope.lesson === null ? null : (exerciseNumbers(this.scope.lesson).get(exercise) ?? null);
    }
    /** Which labels a title says already, so that they need not be printed under it. */
    headed(title) {
        const said = plainText(title.inlines).trim().toLowerCase();
        const names = ["summary", "key-points", "references", "questions", "tasks"];
        const wordsOf = (name) => {
            const own = chosenLabel(this.course, this.scope.lesson, name);
            return own === null ? this.usual.labels[name] : plainText(own.inlines);
        };
        return contextObject(Object.fromEntries(names.map((name) => [name, wordsOf(name).trim().toLowerCase() === said])));
    }
    label(name) {
        const own = chosenLabel(this.course, this.scope.lesson, name);
        return own === null ? this.usual.labels[name] : richTextMarkup(own, this.wording);
    }
    wordingOfDocument() {
        return {
            lang: this.lang,
            smart: this.course.smart,
            citation: (inline) => this.listed.cite(inline).map(({ text, href, isRaised = false, emphasis = false }) => ({ words: standingFor(text, inline.span), href, isRaised, emphasis })),
            citationMark: (inline) => this.listed.markOf(inline),
            slotReference: ({ kind, id, numberOnly, span }) => {
                const anchor = slotAnchor(kind, id);
                const here = this.numbers.get(anchor);
                if (here !== undefined)
                    return { words: numberOnly === true ? standingFor(this.slotNumber(here), span) : this.slotLabel(kind, here, span).markup, href: `#${this.id(anchor)}` };
                return this.slotElsewhere(kind, id, span);
            },
            id: (local) => this.id(local),
            term: (inline) => this.backMatter.term(inline),
            indexMark: (inline) => this.backMatter.markOf(inline),
            ...this.crossWording(),
            textSlot: ({ owner, due }) => {
                const { labels, colon } = this.usual;
                const facts = this.scope.isDraft === true ? this.claims(owner, due) : [];
                return { before: `${labels["to-come"]}${colon}`, behind: facts.map((fact) => ` · ${fact}`).join("") };
            },
        };
    }
    /** What texts declare, and what refers to it. */
    crossWording() {
        const { targets, usual } = this;
        const numbered = (kind, id) => {
            const number = targets.find((target) => target.kind === kind && target.id === id)?.number;
            return number === undefined || number === null ? usual.kinds[kind] : `${usual.kinds[kind]}\u00A0${this.numberOf(number)}`;
        };
        return {
            crossReference: (inline) => this.crossReference(inline),
            href: (address) => this.addressOf(address),
            calloutLabel: ({ kind, id }) => numbered(kind, id?.value),
            equationNumber: ({ id }) => {
                const number = targets.find((target) => target.kind === "equation" && target.id === id?.value)?.number;
                return id === null || number === undefined || number === null ? null : `(${this.numberOf(number)})`;
            },
            isBeside: (place) => {
                const slot = this.slotAt(place);
                return slot?.kind === "figure" && slot.beside && !slot.landscape;
            },
            placedSlots: (places) => this.placedSlots(places),
            exercise: (exercise) => ({ partial: "exercise", context: this.exercises.exercise(exercise) }),
            blank: usual.labels.blank,
            audienceLabel: (audience) => this.audienceLabel(audience),
            ...this.slots.wording,
            colours: ({ text, language }) => {
                this.coloured += colouringEffort(text.text);
                const grammar = this.coloured > mostColoured ? null : (language?.value ?? null);
                return colourCode(text.text, grammar).map(({ start, end, kind }) => ({ text: sliceTraced(text, start, end), kind }));
            },
        };
    }
    /** What every page of an edition says of it; `null` on those of the usual one. */
    get edition() {
        const { edition } = this.course;
        const { labels, colon } = this.usual;
        if (edition === undefined || edition === "student")
            return null;
        return edition === "instructor" ? labels["instructors-edition"] : `${labels.edition}${colon}${edition}`;
    }
    /** What stands over what one audience alone reads. */
    audienceLabel(audience) {
        const { labels } = this.usual;
        return audience === "instructor" ? labels["for-instructors"] : audience === "student" ? labels["for-students"] : audience;
    }
    slotAt({ kind, id }) {
        return this.slotsHere.get(slotAnchor(kind, id)) ?? null;
    }
    placedSlots(places) {
        const slots = places.flatMap((place) => this.slotAt(place) ?? []);
        const [slot, ...others] = slots;
        if (slot === undefined)
            return null;
        if (others.length === 0)
            return { partial: isGroup(slot) ? "figure-group" : slot.kind, context: this.slots.placed(slot) };
        return { partial: "figure-row", context: this.slots.row(slots.flatMap((one) => (one.kind === "figure" ? one : []))) };
    }
    /** `2`, `2 (a)`. */
    slotNumber({ number, part }, lesson = this.scope.lesson?.id ?? null) {
        return `${this.names.number(lesson, number)}${part === null ? "" : `\u00A0(${part})`}`;
    }
    /** Who owes something, and when it is due. */
    claims(owner, due) {
        const { labels, date } = this.usual;
        const day = due === null ? null : due.words !== null ? plainText(due.words.inlines) : due.date === null ? null : date(due.date);
        return [...(owner === null ? [] : [`${labels.owner} ${owner.value}`]), ...(day === null ? [] : [`${labels.due} ${day}`])];
    }
    crossReference({ kind, id, numberOnly = false, span }) {
        const isMeant = (one) => one.kind === kind && one.id === id;
        const here = this.targets.find(isMeant);
        if (here !== undefined)
            return { words: standingFor(escapeMarkup(this.targetName(here, this.scope.lesson?.id ?? null, numberOnly)), span), href: `#${this.id(here.anchor)}` };
        for (const lesson of this.course.lessons) {
            const there = crossTargets(lesson).find(isMeant);
            if (there !== undefined)
                return { words: this.ofLesson(lesson, standingFor(escapeMarkup(this.targetName(there, lesson.id)), span), span), href: this.addressIn(lesson, there.anchor) };
        }
        return { words: standingFor(`@${targetAnchor(kind, id)}`, span), href: null };
    }
    /** Where a link of a text leads: in this document, in the handout of another lesson, or out of the course; `null` for nowhere. */
    addressOf(href) {
        if (href === "")
            return null;
        const link = lessonLink(href);
        if (link !== null) {
            const lesson = this.course.lessons.find((one) => one.id === link.lesson);
            if (lesson === undefined)
                return null;
            if (link.id === null)
                return this.addressIn(lesson, null);
            return this.addressIn(lesson, anchorIn(lesson, link.id) ?? null);
        }
        if (!href.startsWith("#"))
            return href;
        const id = href.slice(1);
        const target = this.targets.find((one) => one.anchor === id || one.id === id);
        if (target !== undefined)
            return `#${this.id(target.anchor)}`;
        if (this.numbers.has(id) || /^section-\d/.test(id))
            return `#${this.id(id)}`;
        for (const lesson of this.course.lessons) {
            const anchor = anchorIn(lesson, id);
            if (anchor !== undefined)
                return this.addressIn(lesson, anchor);
        }
        return null;
    }
    /** The address of something in another lesson: in the same book, or in the handout that lies beside this one; `null` where there is none. */
    addressIn(lesson, anchor) {
        if (this.names.holds(lesson.id))
            return `#${this.names.id(lesson.id, anchor ?? lessonId)}`;
        const file = this.scope.handouts?.get(lesson.id);
        return file === undefined ? null : `${encodeURIComponent(file)}${anchor === null ? "" : `#${anchor}`}`;
    }
    /** A slot of another lesson by its name there. */
    slotElsewhere(kind, id, span) {
        const anchor = slotAnchor(kind, id);
        for (const lesson of this.course.lessons) {
            const number = numberSlots(lesson).get(anchor);
            if (number !== undefined)
                return { words: this.ofLesson(lesson, this.slotLabel(kind, number, span, lesson.id).markup, span), href: this.addressIn(lesson, anchor) };
        }
        return { words: standingFor(`@${anchor}`, span), href: null };
    }
    /** The name of something of another lesson, with the number and the title of that; in a book the number of the thing says it. */
    ofLesson(lesson, name, span) {
        if (this.names.holds(lesson.id))
            return name;
        const { before, behind } = this.usual.elsewhere(lessonNumber(this.course, lesson.id), plainText(lesson.title.inlines));
        const printer = new TracedPrinter();
        printer.printFor(escapeMarkup(before), span);
        printer.printTraced(name);
        printer.printFor(escapeMarkup(behind), span);
        return printer.finish(span);
    }
    /** What a lesson declares under an id, in words. */
    targetName({ kind, number: local, title }, lesson, numberOnly = false) {
        if (local === null || kind === null)
            return plainText(title ?? []);
        const number = this.names.number(lesson, local);
        const shown = kind === "equation" ? `(${number})` : number;
        return numberOnly ? shown : `${this.usual.kinds[kind]}\u00A0${shown}`;
    }
}
/** What parts the items of a list in a line, with the space behind it. */
function semicolonOf(colon, lang) {
    return colon === "：" ? "；" : runsRightToLeft(lang) && !lang.startsWith("he") ? "؛ " : "; ";
}
/** Whether a slot is a figure of subfigures. */
function isGroup(slot) {
    return slot.kind === "figure" && slot.subfigures.length > 0;
}
