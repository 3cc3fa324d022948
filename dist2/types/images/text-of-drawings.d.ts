import type { ImageBook, TextOperation, VectorOperation } from "./drawable.js";
/** The texts in operations, those of masks and patterns too. */
export declare function textsIn(operations: readonly VectorOperation[]): readonly TextOperation[];
/** What the drawings among the images of a course say. */
export declare function textOfDrawings(images: ImageBook): readonly string[];
