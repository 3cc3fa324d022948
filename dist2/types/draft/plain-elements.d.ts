import type { MarkupElement } from "../markup/index.js";
/** The path of the picture that an element stands for, since nothing can be made of that; `null` for other elements. */
export declare function missingPicture({ attributes, children: [words] }: MarkupElement): string | null;
/** The tree with the path of an image in the place of each that nothing can be made of. */
export declare function withoutImages(root: MarkupElement, isReadable: (src: string) => boolean): MarkupElement;
/** The tree with formulas in TeX as they were typed, where `isTyped` says so. */
export declare function asTyped(root: MarkupElement, isTyped: (formula: MarkupElement) => boolean): MarkupElement;
