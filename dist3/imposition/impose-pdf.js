import { diagnostic, isMissingPackage } from "../diagnostics/index.js";
import { pointsPerUnit } from "../geometry/index.js";
import { creationMoment, printable, producer, xmpDescriptions } from "../paint/index.js";
import { bleed, markLength, sheetSides } from "./sheet-plan.js";
/** The package that reads finished pages and puts them on others; `null` where it is not installed. */
async function pdfLibrary() {
    try {
        return await import("@cantoo/pdf-lib");
    }
    catch (error) {
        if (isMissingPackage(error))
            return null;
        throw error;
    }
}
/** What the title of a file says of its imposition. */
const names = {
    "crop-marks": "crop marks", booklet: "booklet", "2-up": "2-up", "4-up": "4-up", "3-up-lines": "3-up with lines", "3-up-grid": "3-up with a grid",
};
/** Distance of lines to write on, and of those of a grid. */
const rulings = { "3-up-lines": 8 * pointsPerUnit.mm, "3-up-grid": 5 * pointsPerUnit.mm };
/** Where and how large a page stands in its cell: in the middle, turned where that makes it larger. Never larger than it is. */
function placed(page, { x, y, width, height }, { degrees }) {
    const isTurned = page.width > page.height !== width > height && Math.abs(page.width - page.height) > 1;
    const [across, up] = isTurned ? [page.height, page.width] : [page.width, page.height];
    const scale = Math.min(1, width / across, height / up);
    const [left, bottom] = [x + (width - across * scale) / 2, y + (height - up * scale) / 2];
    return { x: isTurned ? left + across * scale : left, y: bottom, xScale: scale, yScale: scale, ...(isTurned ? { rotate: degrees(90) } : {}) };
}
function ruled(sheet, { x, y, width, height }, step, { isGrid, color }) {
    const style = { thickness: 0.4, color };
    const line = (from, to) => {
        sheet.drawLine({ start: { x: from[0], y: from[1] }, end: { x: to[0], y: to[1] }, ...style });
    };
    const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
    const right = isGrid ? x + columns * step : x + width;
    const top = y + height;
    for (let row = isGrid ? 0 : 1; row <= rows; row++)
        line([x, top - row * step], [right, top - row * step]);
    if (isGrid)
        for (let column = 0; column <= columns; column++)
            line([x + column * step, top], [x + column * step, top - rows * step]);
}
/** Marks at the corners of what is cut out, outside of the bleed. */
function cropMarks(sheet, { x, y, width, height }) {
    for (const [edge, out] of [[x, -1], [x + width, 1]])
        for (const [foot, down] of [[y, -1], [y + height, 1]]) {
            const style = { thickness: 0.25 };
            sheet.drawLine({ start: { x: edge, y: foot + down * bleed }, end: { x: edge, y: foot + down * (bleed + markLength * 0.9) }, ...style });
            sheet.drawLine({ start: { x: edge + out * bleed, y: foot }, end: { x: edge + out * (bleed + markLength * 0.9), y: foot }, ...style });
        }
    sheet.setTrimBox(x, y, width, height);
    sheet.setBleedBox(x - bleed, y - bleed, width + 2 * bleed, height + 2 * bleed);
}
function drawSide(sheet, side, imposition, { pages, library }) {
    for (const { page, cell } of side.placings) {
        const embedded = page === null ? undefined : pages[page];
        if (embedded !== undefined)
            sheet.drawPage(embedded, placed(embedded, cell, library));
        if (imposition === "crop-marks")
            cropMarks(sheet, cell);
    }
    const step = rulings[imposition];
    if (step !== undefined)
        for (const room of side.notes)
            ruled(sheet, room, step, { isGrid: imposition === "3-up-grid", color: library.grayscale(0.55) });
}
/** What the file says of itself: the words of the document, and that it is for printing alone. It claims no standard. */
function describe(document, given, imposition, { PDFName }) {
    const { title, author, subject, lang, created } = printable(given);
    const shown = `${title} (${names[imposition]})`;
    const about = [subject, "For printing: this file has no tags, and the document itself is another file."].filter((words) => words !== null).join(". ");
    document.setTitle(shown);
    document.setSubject(about);
    if (author !== null)
        document.setAuthor(author);
    document.setLanguage(lang);
    document.setProducer(producer);
    document.setCreator(producer);
    document.setCreationDate(creationMoment(created));
    const packet = [`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>`, `<x:xmpmeta xmlns:x="adobe:ns:meta/">`, `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
        xmpDescriptions({ title: shown, author, subject: about, lang, created, claims: [] }), "</rdf:RDF>", "</x:xmpmeta>", `<?xpacket end="r"?>`].join("\n");
    const stream = document.context.stream(new TextEncoder().encode(packet), { Type: "Metadata", Subtype: "XML" });
    document.catalog.set(PDFName.of("Metadata"), document.context.register(stream));
}
/**
 * The file for the printer of a finished document, and the number of its pages, sides of sheets. Equal bytes give equal bytes. An error where the
 * package is missing that reads pages.
 */
export async function imposePdf(bytes, imposition, { metadata, isRightToLeft }, load = pdfLibrary) {
    const library = await load();
    if (library === null)
        return { value: null, diagnostics: [diagnostic("build/missing-print-package", null, `a print file (${names[imposition]}) needs the package \`@cantoo/pdf-lib\``, "run `npm install @cantoo/pdf-lib`")] };
    const source = await library.PDFDocument.load(bytes, { updateMetadata: false });
    const document = await library.PDFDocument.create({ updateMetadata: false });
    const own = source.getPages();
    const pages = await document.embedPages(own);
    const size = own[0]?.getSize() ?? { width: 0, height: 0 };
    const sides = sheetSides(imposition, { count: own.length, size, isRightToLeft });
    for (const side of sides)
        drawSide(document.addPage([side.size.width, side.size.height]), side, imposition, { pages, library });
    describe(document, metadata, imposition, library);
    return { value: { bytes: await document.save({ useObjectStreams: true, updateFieldAppearances: false }), pages: sides.length }, diagnostics: [] };
}
