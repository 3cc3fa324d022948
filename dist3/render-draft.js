import { checkAccessibility } from "./accessibility/index.js";
import { loadGrammars } from "./code/index.js";
import { addDiagnostics, DistinctDiagnostics, DocumentBudget, valueOf } from "./diagnostics/index.js";
import { kindOf } from "./documents/index.js";
import { asTyped, draftSheet, markFaults, withoutImages, withRunningMark } from "./draft/index.js";
import { wordsOf } from "./language/index.js";
import { parseMarkup, readFaultyMarkup } from "./markup/index.js";
import { prepareMath } from "./math/index.js";
import { printFaultyLayout } from "./merge/index.js";
import { languagesIn } from "./model/index.js";
import { paintPdf } from "./paint/index.js";
import { metadataOf, pages } from "./render.js";
import { parseStylesheet, styleDocument } from "./style/index.js";
/** What the layout prints of a document, and nothing where it has mistakes. */
async function printed({ course, subject, template, handouts, isDraft }, found) {
    await loadGrammars(languagesIn(kindOf(subject).texts(course, subject)));
    const context = valueOf(kindOf(subject).context(course, subject, { ...(handouts && { handouts }), isDraft: isDraft === true }), found);
    return context && template.layout && valueOf(printFaultyLayout(template.layout, context), found);
}
/** Whether a mistake stands in the text of a formula. */
function isWithin(span, { children }) {
    return span !== null && children.some((child) => child.type === "text" && child.text.segments.some(({ span: own }) => own.source === span.source && own.start <= span.start && span.end <= own.end));
}
/** What can be read of a document with mistakes: pictures and formulas that nothing can be made of stand there as typed. */
async function readableTree({ course, images = new Map(), limits }, text, found) {
    addDiagnostics(found, parseMarkup(text, new DocumentBudget(limits)).diagnostics);
    const tree = readFaultyMarkup(text, new DocumentBudget(limits));
    if (tree === null)
        return null;
    const { diagnostics } = await prepareMath(tree, { macros: macrosOf(course) }, new DocumentBudget(limits));
    addDiagnostics(found, diagnostics);
    const isTyped = (formula) => diagnostics.some(({ code, span }) => code !== "math/tex" || isWithin(span, formula));
    return withoutImages(asTyped(tree, isTyped), (src) => {
        const image = images.get(src);
        addDiagnostics(found, image?.diagnostics ?? []);
        return (image?.value ?? null) !== null;
    });
}
/** The tree of a draft with its styles, each mistake marked where it stands. */
async function styledDraft({ course, template, limits }, tree, faults) {
    const { value: math } = await prepareMath(markFaults(tree, faults), { macros: macrosOf(course) }, new DocumentBudget(limits));
    if (math === null)
        return { value: null, diagnostics: [] };
    const sheets = [...template.stylesheets, parseStylesheet(draftSheet(course.lang.value)).value].filter((sheet) => sheet !== null);
    const { value: styled, diagnostics } = styleDocument(math.root, { sheets, settings: course, budget: new DocumentBudget(limits) });
    if (styled === null)
        return { value: null, diagnostics };
    return { value: { styled: withRunningMark(styled), math: math.setter }, diagnostics: [...diagnostics, ...checkAccessibility(styled)] };
}
/** The pages of a draft with these mistakes marked, and all that is found wrong on the way. */
async function draftPages(input, tree, faults) {
    const found = [];
    const prepared = valueOf(await styledDraft(input, tree, faults), found);
    return { value: prepared && valueOf(await pages(prepared, input), found), diagnostics: found };
}
function errorsOf(faults) {
    const distinct = new DistinctDiagnostics();
    for (const fault of faults)
        if (fault.severity === "error")
            distinct.add(fault);
    return distinct.all;
}
/**
 * The draft of a document with mistakes: what can be made of it, every mistake marked, in a file that claims nothing and says on
 * every page what it is. None where not even that can be made. Mistakes that `known` ones hid are marked too. Pure, as
 * `renderDocument` is.
 */
export async function renderDraft(input, known) {
    const found = [...known];
    const text = await printed(input, found);
    const tree = text && (await readableTree(input, text, found));
    if (tree === null)
        return { bytes: null, pages: 0 };
    const faults = errorsOf(found);
    const first = await draftPages(input, tree, faults);
    const all = errorsOf([...faults, ...first.diagnostics]);
    const { value: document } = all.length > faults.length ? await draftPages(input, tree, all) : first;
    if (document === null)
        return { bytes: null, pages: 0 };
    const metadata = metadataOf({ ...input, pdfStandard: "none" });
    const title = wordsOf(input.course.lang.value).draft.title(metadata.title);
    return { bytes: paintPdf(document, { ...metadata, title }).bytes, pages: document.pages.length };
}
function macrosOf({ macros }) {
    return new Map(macros.map(({ name, value }) => [name.value, value.value]));
}
