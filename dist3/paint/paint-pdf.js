import { bookmarksOf } from "./bookmarks.js";
import { displayPage } from "./display-page.js";
import { inGrey } from "./in-grey.js";
import { elementsById, entranceName, resolveLinks } from "./links.js";
import { pageLabels } from "./page-labels.js";
import { paintPage } from "./page-painter.js";
import { PdfBackend } from "./pdfkit-backend.js";
import { HeadingTexts } from "./reading-text.js";
import { StructureContents } from "./structure-contents.js";
import { listStyles } from "./list-numbering.js";
import { assembleStructure } from "./structure-element.js";
import { planStructure } from "./structure-plan.js";
function noteBounds({ operations }, height, contents) {
    for (const operation of operations) {
        if (operation.kind !== "image" || operation.tag.kind !== "structure")
            continue;
        const { x, y, ...size } = operation.rect;
        const corners = [x, height - y - size.height, x + size.width, height - y];
        const [left, bottom, right, top] = corners.map((value) => Math.round(value * 100) / 100);
        if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined)
            contents.bound(operation.tag.node, [left, bottom, right, top]);
    }
}
/** Which way the pages of a document run: that of its root. */
function directionOf({ pages, root }) {
    for (const { fragments } of pages)
        for (const fragment of fragments)
            if (fragment.kind === "box" && fragment.element === root)
                return fragment.style.direction;
    return "ltr";
}
/** Where a link leads: one that stands for a footnote is its call, or its label in the note. */
function destinationOf({ element, parent }, { byElement, toNotes, toCalls }) {
    if (element.name === "a")
        return byElement.get(element);
    return (parent?.type === "Lbl" ? toCalls : toNotes).get(element);
}
/**
 * Paints a laid-out document as a tagged PDF 1.7 that is meant to conform to PDF/UA-1 and PDF/A-2a. The same input
 * gives the same bytes. Throws where a glyph is missing: layout lets none through. Without tags, which only measuring
 * asks for, the pages look the same and nobody can hear them.
 */
export function paintPdf(document, metadata, tagged = true) {
    const backend = new PdfBackend(metadata, tagged);
    const links = resolveLinks(document);
    const plan = planStructure(document.root, (element) => links.byElement.has(element));
    const contents = new StructureContents();
    const texts = new HeadingTexts();
    for (const page of document.pages) {
        const display = metadata.ink === "grey" ? inGrey(displayPage(page, plan)) : displayPage(page, plan);
        backend.addPage(page.style);
        paintPage(display, page.index, backend, tagged ? contents : null);
        noteBounds(display, page.style.height, contents);
        texts.collect(display);
        for (const { node, rect } of display.links) {
            const destination = destinationOf(node, links);
            if (destination !== undefined)
                contents.annotate(node, backend.addLink(rect, destination));
        }
    }
    for (const destination of [...links.byElement.values(), ...links.toNotes.values(), ...links.toCalls.values()])
        if (destination.kind === "place")
            backend.addDestination(destination.name, destination.target.page, destination.target.y);
    const byId = elementsById(document.root);
    for (const id of metadata.entrances ?? []) {
        const element = byId.get(id);
        const target = element === undefined ? undefined : document.targets.get(element);
        if (target !== undefined)
            backend.addDestination(entranceName(id), target.page, target.y);
    }
    if (tagged)
        backend.writeStructure(assembleStructure(plan.root, contents, listStyles(document)));
    backend.writeOutline(bookmarksOf(plan.root, document, (node) => texts.of(node)));
    return backend.finish(pageLabels(document.pages), directionOf(document));
}
