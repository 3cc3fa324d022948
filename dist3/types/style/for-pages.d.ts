import type { StyledDocument } from "./styled-document.js";
/** The fewest pages that any element of a document asks for, beyond one; `null` where none asks for more. */
export declare function pagesAsked(document: StyledDocument): number | null;
/** The document without the elements that only longer ones have. */
export declare function asOfPages(document: StyledDocument, pages: number): StyledDocument;
