import type { ContentAhead } from "./content-ahead.js";
import type { LinkArea } from "./display-list.js";
import type { PagePainter } from "./page-painter.js";
import type { HeadingPiece } from "./reading-text.js";
import type { BoundingBox } from "./structure-contents.js";
import type { StructureNode } from "./structure-node.js";

/** What painting leaves of what stands on a page, beside its content. */
export interface BodyParts {
  /** Paints the margins behind it, and knows what was marked. */
  readonly painter: PagePainter;
  readonly links: readonly LinkArea[];
  /** Where pictures are, by their nodes. */
  readonly bounds: readonly (readonly [StructureNode, BoundingBox])[];
  /** What headings say on the page. */
  readonly headings: readonly HeadingPiece[];
}

/** What stands on a page as it was painted before that page was added. Its margins are still to come. */
export class PaintedBody {
  readonly #parts: BodyParts;
  #ahead: ContentAhead | null;

  /** `ahead` is its content. */
  constructor(parts: BodyParts, ahead: ContentAhead) {
    this.#parts = parts;
    this.#ahead = ahead;
  }

  /** Hands over what was painted, once: the file holds its content from then on. */
  handOver(): { readonly parts: BodyParts; readonly ahead: ContentAhead } {
    const ahead = this.#ahead;
    if (ahead === null) throw new Error("a page was written twice");
    this.#ahead = null;
    return { parts: this.#parts, ahead };
  }
}
