import type { DocumentKind } from "../model/index.js";
import type { DocumentSubject, KindRow } from "./kind-row.js";
/**
 * Every kind of document, in the order in which a course's documents are made. A new kind is a row here, a context in
 * `merge`, and a folder of its name in `templates/`.
 */
export declare const documentKinds: {
    readonly [Kind in DocumentKind]: KindRow<Kind>;
};
/** The names of all kinds, in the order in which a course's documents are made. */
export declare const kindNames: readonly DocumentKind[];
/** The row of what a document prints. */
export declare function kindOf<Kind extends DocumentKind>(subject: DocumentSubject<Kind>): KindRow<Kind>;
