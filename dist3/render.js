import { qrBook, withAddresses } from "./addresses/index.js";
import { checkAccessibility } from "./accessibility/index.js";
import { buildBoxes, speechOf, withKnownBoxes } from "./boxes/index.js";
import { loadGrammars } from "./code/index.js";
import { brokenConditions, describeObjects, quickFindings, verifyPdf } from "./conformance/index.js";
import { addDiagnostics, diagnostic, DocumentBudget, hasErrors, valueOf } from "./diagnostics/index.js";
import { kindOf } from "./documents/index.js";
import { textOfDrawings } from "./images/index.js";
import { greyFaults, largePrintFaults } from "./legibility/index.js";
import { LayoutMemory, layOut, pageNumbersById } from "./layout/index.js";
import { wordsOf } from "./language/index.js";
import { KnownElements, parseMarkup } from "./markup/index.js";
import { prepareMath } from "./math/index.js";
import { printLayout, readLayout } from "./merge/index.js";
import { claimsOf, languagesIn, plainText } from "./model/index.js";
import { paintPdf } from "./paint/index.js";
import { asOfPages, pagesAsked, parseStylesheet, styleDocument, styledText } from "./style/index.js";
import { loadResources } from "./text/index.js";
/** What is left of a document that is laid out in several forms, or made again and again of the same sheets, fonts and pictures. */
export class DocumentMemory {
    elements = new KnownElements();
    layout = new LayoutMemory();
    boxes = null;
    /** Those of the document as it was made last. */
    last = null;
    #root = null;
    /** Begins with a style of the root: all that was set under another one is set anew, since the lines of its pages are other ones. */
    beginUnder(root) {
        if (this.#root !== null && this.#root !== root) {
            this.layout = new LayoutMemory();
            this.boxes = null;
            this.last = null;
        }
        this.#root = root;
    }
}
/** What the limits of a document are multiplied by: what whoever builds asks for, and for a book by its lessons. */
function limitsOf({ limits = 1, subject }) {
    return limits * (kindOf(subject).size?.(subject) ?? 1);
}
/** Reads a template. Its mistakes stop no other file of it from being read. */
export function prepareTemplate({ files, sheets }) {
    const diagnostics = [];
    const stylesheets = sheets.flatMap((sheet) => valueOf(parseStylesheet(sheet), diagnostics) ?? []);
    const layout = valueOf(readLayout(files), diagnostics);
    return { files, sheets, layout, stylesheets, diagnostics };
}
/**
 * The markup of a document: all that the stages after it know of its lesson, its texts and its template. It waits for the grammars
 * of the code that the document prints.
 */
export async function printDocument(input) {
    const { course, subject, template, handouts, isDraft, pageOf } = input;
    await loadGrammars(languagesIn(kindOf(subject).texts(course, subject)));
    const found = [...template.diagnostics];
    const context = valueOf(kindOf(subject).context(course, subject, { ...(handouts && { handouts }), ...(pageOf && { pageOf }), isDraft: isDraft === true }), found);
    const text = context && template.layout && valueOf(printLayout(template.layout, context, limitsOf(input)), found);
    return { value: text, diagnostics: found };
}
/**
 * The element tree of a document with its styles, checked: what every format is made from. Each stage that can go on
 * does, so that one run reports all faults. `printed` is its markup, where somebody has asked for it before.
 */
export async function prepare(input, printed) {
    const { course, template, pdfStandard } = input;
    const limits = limitsOf(input);
    const { value: text, diagnostics } = printed ?? (await printDocument(input));
    const found = [...diagnostics];
    const parsed = text && valueOf(parseMarkup(text, new DocumentBudget(limits)), found);
    const { root: tree, codes } = parsed === null ? { root: null, codes: [] } : addressed(parsed, course);
    const macros = new Map(course.macros.map(({ name, value }) => [name.value, value.value]));
    const math = tree && valueOf(await prepareMath(tree, { macros }, new DocumentBudget(limits)), found);
    const isKept = math?.setter === null && codes.length === 0;
    const styled = math && valueOf(styleDocument((isKept ? input.memory?.elements.renewed(math.root) : null) ?? math.root, { sheets: template.stylesheets, settings: course, budget: new DocumentBudget(limits) }), found);
    if (styled !== null)
        addDiagnostics(found, heldTo(claimsOf(pdfStandard ?? course.pdfStandard), course.strictLinks, checkAccessibility(styled)));
    return { value: math && styled && { styled, math: math.setter, codes }, diagnostics: found };
}
/** The tree with the addresses of its links, where it is printed for readers who cannot follow them. */
function addressed(root, { printedAs, lang }) {
    const place = printedAs?.links ?? "none";
    return place === "none" ? { root, codes: [] } : withAddresses(root, place, wordsOf(lang.value).labels.addresses);
}
/**
 * A document that claims nothing is not stopped by what keeps readers out: it is told. One of a course that is strict about links
 * is stopped by words of links that say nothing, which no standard asks of a machine.
 */
function heldTo(claims, strictLinks, found) {
    return found.map((one) => {
        if (one.code === "accessibility/link-says-nothing")
            return { ...one, severity: strictLinks ? "error" : "warning" };
        return claims.length > 0 ? one : { ...one, severity: "warning" };
    });
}
/** The pages of a prepared document, as plain data. What only longer documents have is laid out where it is long without it. */
export async function pages({ styled, math, codes = [] }, given) {
    const images = await qrBook(codes, given.images ?? new Map());
    if (images.value === null)
        return { value: null, diagnostics: images.diagnostics };
    const outcome = await allPages({ styled, math }, { ...withMemory(given, codes.length === 0), images: images.value });
    const large = given.isLarge === true && outcome.value !== null ? largePrintFaults(outcome.value) : [];
    const grey = given.course.printedAs?.ink === "grey" && outcome.value !== null ? greyFaults(outcome.value) : [];
    return { ...outcome, diagnostics: [...images.diagnostics, ...outcome.diagnostics, ...large, ...grey] };
}
/** A document without its memory where it has pictures that are made for it alone. */
function withMemory({ memory, ...input }, isKept) {
    return isKept && memory !== undefined ? { ...input, memory } : input;
}
async function allPages({ styled, math }, input) {
    const asked = pagesAsked(styled);
    // Formulas are set for one document.
    const known = math === null ? input.memory : undefined;
    known?.beginUnder(styled.styleOf(styled.root));
    if (asked === null)
        return laidOut({ styled, math }, input, { before: known ?? null });
    const before = known ?? new DocumentMemory();
    const short = await laidOut({ styled: asOfPages(styled, 1), math }, input, { enough: asked, before });
    const count = short.value?.pages.length ?? 0;
    return count < asked ? short : laidOut({ styled: asOfPages(styled, count), math }, input, { before });
}
/** Lays out; `enough` pages are only counted. */
async function laidOut({ styled, math }, input, { enough = Infinity, before = null } = {}) {
    const { template, fonts, images = new Map() } = input;
    const limits = limitsOf(input);
    const found = [];
    const built = valueOf(buildBoxes(styled, new DocumentBudget(limits)), found);
    if (built === null)
        return { value: null, diagnostics: found };
    const boxes = [before?.last, before?.boxes].reduce((tree, known) => (known == null ? tree : withKnownBoxes(tree, known)), built);
    if (before !== null)
        before.boxes = boxes;
    if (before !== null && enough === Infinity)
        before.last = boxes;
    // Page margins print what stylesheets say, and drawings have text of their own.
    const others = [...template.sheets.map(({ text }) => text), ...textOfDrawings(images)];
    await loadResources([...speechOf(boxes), ...others.map((text) => ({ text, lang: "und", hyphenated: false }))]);
    const document = valueOf(layOut(boxes, styled, { fonts, images, math, limits, enough, ...(before && { memory: before.layout }) }), found);
    return { value: document, diagnostics: found };
}
/** The PDF of pages. One whose objects break a condition of what it claims to conform to is none, but an error. */
function pdf(document, input) {
    const metadata = metadataOf(input);
    const { bytes, objects } = paintPdf(document, metadata);
    const written = { bytes, description: input.describes === true ? describeObjects(objects) : null };
    if (metadata.claims.length === 0)
        return { value: written, diagnostics: [] };
    const findings = [...quickFindings(objects)];
    if (input.verify === true && findings.length === 0)
        for (const { findings: more } of verifyPdf(bytes).verdicts)
            findings.push(...more);
    const { course, subject } = input;
    const diagnostics = brokenConditions(findings, metadata.claims, kindOf(subject).place(course, subject));
    return { value: diagnostics.length > 0 ? null : written, diagnostics };
}
/** What a document says of itself outside its pages. */
export function metadataOf({ course, subject, created, pdfStandard }) {
    return {
        title: kindOf(subject).title(course, subject),
        author: course.instructors.map(({ name }) => plainText(name.inlines)).join(", ") || null,
        subject: plainText(course.title.inlines),
        lang: course.lang.value,
        claims: claimsOf(pdfStandard ?? course.pdfStandard),
        created,
        entrances: kindOf(subject).entrances(course, subject),
        ...(course.printedAs && { ink: course.printedAs.ink }),
    };
}
async function onPagesOnce(input, printed) {
    const found = [];
    const prepared = valueOf(await prepare(input, printed), found);
    return { value: prepared && valueOf(await pages(prepared, input), found), diagnostics: found };
}
/** How often a document is printed for what it says of its own pages. */
const mostPrintings = 6;
/** A document on its pages. One that says what stands on which of them is printed again with their numbers until these stay. */
async function onPages(input, printed) {
    const { course, subject } = input;
    let outcome = await onPagesOnce(input, printed);
    if (kindOf(subject).printsPages?.(subject) !== true)
        return outcome;
    let known = "";
    for (let count = 1; outcome.value !== null; count++) {
        const pageOf = pageNumbersById(outcome.value);
        const found = JSON.stringify([...pageOf]);
        if (found === known)
            return outcome;
        if (count === mostPrintings)
            return { ...outcome, diagnostics: [...outcome.diagnostics, unsettledPages(kindOf(subject).place(course, subject))] };
        known = found;
        outcome = await onPagesOnce({ ...input, pageOf });
    }
    return outcome;
}
function unsettledPages(span) {
    return diagnostic("layout/unsettled", span, `what the document says of its pages still changes after it was printed ${mostPrintings} times`, "put what says it on a page of its own");
}
/** Everything but painting: what is wrong with a document, and how many pages it has. */
export async function checkDocument(input) {
    const { value: document, diagnostics: found } = await onPages(input);
    return { bytes: null, pages: document?.pages.length ?? 0, diagnostics: found };
}
/**
 * The whole way of a PDF: content and template in, bytes and diagnostics out. Pure: it reads no disk, no clock and no
 * environment.
 */
export async function renderDocument(input, printed) {
    const { value: document, diagnostics } = await onPages(input, printed);
    const found = [...diagnostics];
    const written = document === null || hasErrors(found) ? null : valueOf(pdf(document, input), found);
    return { bytes: written?.bytes ?? null, pages: document?.pages.length ?? 0, diagnostics: found, description: written?.description ?? null };
}
/** The element tree with its computed styles as text, for whoever wants to know where a look comes from. */
export async function describeDocument(input) {
    const { value, diagnostics } = await prepare(input);
    const bytes = value === null || hasErrors(diagnostics) ? null : new TextEncoder().encode(styledText(value.styled));
    return { bytes, pages: 0, diagnostics };
}
