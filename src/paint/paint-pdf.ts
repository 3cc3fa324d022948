import type { Fragment, LaidOutDocument, Page, PageBody } from "../layout/index.js";
import type { MarkupElement } from "../markup/index.js";
import { bookmarksOf } from "./bookmarks.js";
import type { Pt } from "../geometry/index.js";
import type { DisplayList } from "./display-list.js";
import { displayBody, displayMargins } from "./display-page.js";
import { inGrey } from "./in-grey.js";
import { elementsById, entranceName, linksThatMayLead, resolveLinks } from "./links.js";
import type { LinkDestination, ResolvedLinks } from "./links.js";
import type { DocumentMetadata } from "./metadata.js";
import { pageLabels } from "./page-labels.js";
import { PagePainter } from "./page-painter.js";
import { PaintedBody } from "./painted-body.js";
import type { BodyParts } from "./painted-body.js";
import { PdfBackend } from "./pdfkit-backend.js";
import type { PaintedPdf } from "./pdfkit-backend.js";
import { HeadingTexts, headingPieces } from "./reading-text.js";
import { StructureContents } from "./structure-contents.js";
import type { BoundingBox } from "./structure-contents.js";
import { noteListStyles } from "./list-numbering.js";
import { assembleStructure } from "./structure-element.js";
import type { StructureNode, StructurePlan } from "./structure-node.js";
import { planStructure } from "./structure-plan.js";

function boundsIn({ operations }: DisplayList, height: Pt): BodyParts["bounds"] {
  const bounds: [StructureNode, BoundingBox][] = [];
  for (const operation of operations) {
    if (operation.kind !== "image" || operation.tag.kind !== "structure") continue;
    const { x, y, ...size } = operation.rect;
    const corners = [x, height - y - size.height, x + size.width, height - y] as const;
    const [left, bottom, right, top] = corners.map((value) => Math.round(value * 100) / 100);
    if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined)
      bounds.push([operation.tag.node, [left, bottom, right, top]]);
  }
  return bounds;
}

/** Which way the pages run that hold a root; `null` where these fragments do not. */
function directionIn(fragments: readonly Fragment[], root: MarkupElement): "ltr" | "rtl" | null {
  for (const fragment of fragments) if (fragment.kind === "box" && fragment.element === root) return fragment.style.direction;
  return null;
}

/** Where a link leads: one that stands for a footnote is its call, or its label in the note. */
function destinationOf({ element, parent }: StructureNode, { byElement, toNotes, toCalls }: ResolvedLinks): LinkDestination | undefined {
  if (element.name === "a") return byElement.get(element);
  return (parent?.type === "Lbl" ? toCalls : toNotes).get(element);
}

/**
 * Paints a document as a tagged PDF 1.7 that is meant to conform to PDF/UA-1 and PDF/A-2a. The same input gives the same bytes.
 * Throws where a glyph is missing: layout lets none through. Without tags, which only measuring asks for, the pages look the same
 * and nobody can hear them.
 *
 * What stands on a page can be painted before all pages are known: of its fragments nothing is held then but its packed content and
 * what the structure has to know. Margins, which say numbers of pages, are painted when the document is finished, and so are pages
 * of which nothing was painted.
 */
export class PdfPainter {
  readonly #root: MarkupElement;
  readonly #backend: PdfBackend;
  readonly #tagged: boolean;
  readonly #isGrey: boolean;
  #plan: StructurePlan | null = null;
  #direction: "ltr" | "rtl" | null = null;
  readonly #listStyles = new Map<MarkupElement, string>();

  constructor(root: MarkupElement, metadata: DocumentMetadata, tagged = true) {
    this.#root = root;
    this.#backend = new PdfBackend(metadata, tagged);
    this.#tagged = tagged;
    this.#isGrey = metadata.ink === "grey";
  }

  /** Paints what stands on a page as soon as it is set. Where links lead is not known yet: all that may lead anywhere are taken for links. */
  take(body: PageBody): PaintedBody {
    this.#plan ??= planStructure(this.#root, linksThatMayLead(this.#root));
    this.#backend.beginAhead(body.style);
    const parts = this.#paint(body, this.#plan);
    return new PaintedBody(parts, this.#backend.endAhead(parts.painter.take()));
  }

  /** The file of a document, some of whose pages may have been taken. Nothing is painted after it. */
  finish(document: LaidOutDocument, entrances: DocumentMetadata["entrances"] = []): PaintedPdf {
    this.#write(document, entrances);
    this.#plan = null;
    return this.#backend.finish(pageLabels(document.pages), this.#direction ?? "ltr");
  }

  /** Writes all but the end of the file. */
  #write(document: LaidOutDocument, entrances: readonly string[]): void {
    const links = resolveLinks(document);
    const plan = (this.#plan ??= planStructure(this.#root, (element) => links.byElement.has(element)));
    const contents = new StructureContents();
    const texts = new HeadingTexts();
    for (const page of document.pages) {
      const { painter, bounds, headings, links: areas } = this.#writePage(page, plan);
      for (const node of painter.marked) contents.mark(node, page.index);
      for (const [node, box] of bounds) contents.bound(node, box);
      texts.add(headings);
      for (const { node, rect } of areas) {
        const destination = destinationOf(node, links);
        if (destination !== undefined) contents.annotate(node, this.#backend.addLink(rect, destination));
      }
    }
    this.#writeDestinations(document, links, entrances);
    if (this.#tagged) this.#backend.writeStructure(assembleStructure(plan.root, contents, { styles: this.#listStyles, leads: (link) => links.byElement.has(link) }));
    this.#backend.writeOutline(bookmarksOf(plan.root, document, (node) => texts.of(node)));
  }

  /** Adds a page: what stands on it, and its margins. */
  #writePage(page: Page, plan: StructurePlan): BodyParts {
    const known = page.taken instanceof PaintedBody ? page.taken.handOver() : null;
    this.#backend.addPage(page.style, known?.ahead ?? null);
    const parts = known?.parts ?? this.#paint(page, plan);
    parts.painter.paint(this.#shown(displayMargins(page.marginBoxes, plan)));
    this.#backend.writeContent(parts.painter.take());
    return parts;
  }

  #paint({ style, fragments }: PageBody, plan: StructurePlan): BodyParts {
    const display = this.#shown(displayBody(fragments, plan));
    const painter = new PagePainter(this.#backend, this.#tagged);
    painter.paint(display);
    this.#direction ??= directionIn(fragments, this.#root);
    noteListStyles(fragments, this.#listStyles);
    return { painter, links: display.links, bounds: boundsIn(display, style.height), headings: headingPieces(display) };
  }

  #shown(display: DisplayList): DisplayList {
    return this.#isGrey ? inGrey(display) : display;
  }

  #writeDestinations(document: LaidOutDocument, links: ResolvedLinks, entrances: readonly string[]): void {
    for (const destination of [...links.byElement.values(), ...links.toNotes.values(), ...links.toCalls.values()])
      if (destination.kind === "place") this.#backend.addDestination(destination.name, destination.target.page, destination.target.y);
    const byId = elementsById(document.root);
    for (const id of entrances) {
      const element = byId.get(id);
      const target = element === undefined ? undefined : document.targets.get(element);
      if (target !== undefined) this.#backend.addDestination(entranceName(id), target.page, target.y);
    }
  }
}

/** Paints a document whose pages are all there. */
export function paintPdf(document: LaidOutDocument, metadata: DocumentMetadata, tagged = true): PaintedPdf {
  return new PdfPainter(document.root, metadata, tagged).finish(document, metadata.entrances);
}
