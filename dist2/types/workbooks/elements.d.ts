/** What is told of a document, element by element; names are without their prefixes. */
export interface ElementListener {
    open(name: string, attribute: (name: string) => string | null): void;
    close(name: string): void;
    text(text: string): void;
}
/** Reads a document of a workbook from its first tag to its last. */
export declare function readElements(document: string, listener: ElementListener): void;
