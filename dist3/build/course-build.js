import { drawCharts } from "../charts/index.js";
import { editionOf, hiddenTargets, numbersApart } from "../editions/index.js";
import { closestName, diagnostic } from "../diagnostics/index.js";
import { audiencesOf } from "../model/index.js";
import { FontBook } from "../text/index.js";
import { BuildTooLarge } from "./build-budget.js";
import { changeDocument } from "./change-document.js";
import { chartLook } from "./chart-look.js";
import { imagesOfLooks } from "./charts-of-looks.js";
import { courseFonts } from "./course-fonts.js";
import { displayPath } from "./display-path.js";
import { failureReason, isDiskFailure } from "./failure-reason.js";
import { possibleDocuments } from "./leftovers.js";
import { withOwnProportions } from "./own-proportions.js";
import { loadDecoders } from "./picture-decoders.js";
import { missingFontPackages, packageFonts } from "./package-fonts.js";
import { planCourse, readersAsked } from "./plan.js";
import { readCourseFolder, readForDraft } from "./read-course.js";
import { formsFor, matrixNeeds, rowsAsked, strangeNames } from "./print-forms.js";
import { readSources } from "./read-source.js";
import { courseSheets, largeLook, strayOverrides } from "./template-files.js";
import { unknownFamilies } from "./font-families.js";
import { withTheme } from "../variants/index.js";
/** Reads a course and its fonts and plans its documents. Without its fonts a course builds nothing. */
export async function prepareCourse(root, selection, asked) {
    try {
        return await readAndPlan(root, selection, asked);
    }
    catch (error) {
        if (error instanceof BuildTooLarge)
            return { documents: [], words: [], possible: null, diagnostics: [error.found] };
        // What could not be read may be what documents need: an empty frame must not take the place of a good figure.
        if (!isDiskFailure(error))
            throw error;
        const message = `cannot read \`${displayPath(root, error.path ?? selection.folder)}\`: ${failureReason(error)}`;
        const hint = "nothing of the course is built until it can be read";
        return { documents: [], words: [], possible: null, diagnostics: [diagnostic("build/unreadable-file", null, message, hint)] };
    }
}
/** What was read, with its course as an audience reads it. */
function readBy(audience, reading) {
    return reading.course === null ? reading : { ...reading, course: editionOf(reading.course, audience).course };
}
/** What was read, with tokens over those of its course. */
function themed(theme, reading) {
    return reading.course === null ? reading : { ...reading, course: withTheme(reading.course, theme) };
}
/** The audiences whose editions are asked for and can be made, and a mistake for each that the course does not have. */
function editionsAsked(course, asked) {
    if (course === null)
        return { audiences: asked ?? ["student"], diagnostics: [] };
    const known = audiencesOf(course);
    const strange = (asked ?? []).filter((audience) => !known.includes(audience));
    const diagnostics = strange.map((audience) => {
        const near = closestName(audience, known);
        const hint = near === null ? "add it to `audiences` of `course.yaml`, or name `student` or `instructor`" : `did you mean \`${near}\`?`;
        return diagnostic("edition/unknown-audience", null, `the course \`${course.id}\` has no audience \`${audience}\``, hint);
    });
    return { audiences: (asked ?? known).filter((audience) => known.includes(audience)), diagnostics };
}
/** The documents of a course in every edition that is asked for. */
function planEditions(root, selection, reading, { standIn, only, also, audiences, rows }) {
    const needs = matrixNeeds(reading.course, rows);
    const plans = [...new Set([...audiences, ...needs.audiences, ...readersAsked(only)])].map((audience) => {
        const secrets = reading.course === null ? [] : editionOf(reading.course, audience).secrets;
        const isPrinted = audiences.includes(audience) || needs.audiences.includes(audience);
        const matrix = { isAsked: audiences.includes(audience), only: isPrinted ? needs.only : [], isForAll: isPrinted && rows.some((row) => row.only.length === 0) };
        return planCourse(root, selection, readBy(audience, reading), { standIn: standIn && readBy(audience, standIn), only, also, audience, secrets, matrix });
    });
    const { course } = reading;
    const apart = course === null || !audiences.includes("instructor") ? [] : numbersApart(editionOf(course, "instructor").course, editionOf(course, "student").course);
    const hidden = course === null ? [] : audiences.flatMap((audience) => hiddenTargets(course, editionOf(course, audience).course));
    const words = [...new Set(plans.flatMap((plan) => plan.words))];
    const found = plans.length === 0 ? reading.diagnostics : [...new Set(plans.flatMap(({ diagnostics }) => diagnostics))];
    return { documents: plans.flatMap(({ documents }) => documents), words, diagnostics: [...found, ...apart, ...hidden, ...needs.diagnostics, ...strangeNames(rows, words)] };
}
async function readAndPlan(root, selection, { drafts, only, also, since, audiences, budget, memory, texts, forms, theme: over, look }) {
    const reading = themed(over, await readCourseFolder(root, selection, { budget, memory, texts }));
    const standIn = drafts ? readForDraft(root, reading) : null;
    const editions = editionsAsked(reading.course, audiences);
    const rows = rowsAsked(reading.course, forms);
    const plan = planEditions(root, selection, reading, { standIn, only, also, audiences: editions.audiences, rows });
    const isSheetAsked = editions.audiences.includes("student") && (only.length === 0 || only.includes("changes"));
    const sheet = isSheetAsked ? changeDocument({ root, reading, since }) : [];
    const packages = packageFonts(root);
    const readFonts = () => courseFonts(root, selection.folder);
    const own = await (memory?.fonts(selection.folder, readFonts) ?? readFonts());
    const lang = reading.course?.lang;
    const missing = lang === undefined ? [] : missingFontPackages(lang, packages.missing);
    // The course's own files come first: a family of the same name replaces the package's.
    const makeBook = () => new FontBook([...own.files, ...packages.files]);
    const fonts = memory?.fontBook(selection.folder, makeBook) ?? makeBook();
    const families = [...own.files, ...packages.files].map(({ family }) => family);
    const sheets = readSources(root, courseSheets(selection.folder)).sources;
    const fontMistakes = [...own.diagnostics, ...missing, ...unknownFamilies(reading.course?.theme ?? [], sheets, families)];
    const planned = [...plan.documents, ...sheet];
    const theme = reading.course?.theme ?? [];
    const colourMistakes = reading.charts.size === 0 ? [] : chartLook(theme, sheets).diagnostics;
    const draw = (colours) => drawCharts(fontMistakes.length > 0 ? new Map() : reading.charts, { fonts, look: colours, limits: budget.factor });
    const read = (standIn ?? reading).images;
    await loadDecoders(read.keys());
    const charts = { root, folder: selection.folder, theme, sheets, asked: forms.form.type === "usual" ? look : largeLook, draw };
    const imagesOf = reading.charts.size === 0 ? null : await imagesOfLooks(read, planned, charts);
    return {
        documents: planned.map((one) => ({ one, images: imagesOf?.get(one) ?? read })).map(({ one, images }) => ({
            ...one,
            folder: selection.folder,
            fonts,
            images,
            forms: formsFor(one, reading.course, forms, rows),
            paper: reading.course?.pageSize?.value ?? null,
            content: fontMistakes.length > 0 || one.content === null ? null : { ...one.content, subject: withOwnProportions(one.content.subject, images) },
            // Without the fonts of its language there is nothing to be read on a page.
            draft: one.draft === null || missing.length > 0 ? null : { ...one.draft, faults: [...one.draft.faults, ...fontMistakes] },
        })),
        words: since === undefined ? plan.words : [...plan.words, "changes"],
        possible: possibleDocuments(reading),
        diagnostics: [...plan.diagnostics, ...editions.diagnostics, ...fontMistakes, ...colourMistakes, ...strayOverrides(root, selection.folder)],
    };
}
