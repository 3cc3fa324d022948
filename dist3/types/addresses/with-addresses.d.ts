import type { Placed } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/** Where addresses stand. */
type Place = "footnote" | "list" | "qr";
/** The path under which the image of an address is found. */
export declare function qrName(address: string): string;
/**
 * The tree with the addresses of its links where readers on paper find them; `heading` is that of a list of them. Links whose words are their address,
 * and links within the document, stay as they are. `codes` are the addresses that need an image.
 */
export declare function withAddresses(root: MarkupElement, place: Place, heading: string): {
    readonly root: MarkupElement;
    readonly codes: readonly Placed<string>[];
};
export {};
