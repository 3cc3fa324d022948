import type { RichBlocks, RichText } from "../model/index.js";
import type { MarkupValue } from "./context-value.js";
import type { TextOptions } from "./text-options.js";
import type { Wording } from "./wording.js";
/**
 * Running text as phrasing markup. `links: false` leaves links out, for titles that are links themselves; `notes` says whether
 * its notes are set, which happens once in a document for a title that is printed several times.
 */
export declare function richTextMarkup(text: RichText, wording: Wording, { links, notes }?: TextOptions): MarkupValue;
/** Blocks as markup; headings in them begin at `level`, under the heading that stands over the body. */
export declare function richBlocksMarkup(body: RichBlocks, wording: Wording, level: number): MarkupValue;
