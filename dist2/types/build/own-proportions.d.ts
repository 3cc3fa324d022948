import type { DocumentSubject } from "../documents/index.js";
import type { ImageBook } from "../images/index.js";
/** What a document prints, its figures in rows with the proportions of their files where they say none themselves. */
export declare function withOwnProportions(subject: DocumentSubject, images: ImageBook): DocumentSubject;
