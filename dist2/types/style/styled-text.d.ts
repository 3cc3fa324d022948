import type { StyledDocument } from "./styled-document.js";
/**
 * A styled document as text: its elements and texts, each element with the number of its style and the place in the
 * template or the content that wrote it; then the styles by their numbers. A style lists what differs from the initial
 * values of the properties, and what differs from the root's custom properties; lengths in points.
 */
export declare function styledText(document: StyledDocument): string;
