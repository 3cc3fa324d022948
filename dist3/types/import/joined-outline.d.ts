import type { Diagnostic, Source, Span } from "../diagnostics/index.js";
/** An outline of several files: each as it is, and where it lies. */
export interface OutlineFile {
    readonly source: Source;
    /** The folder of its pictures seen from that of the first file, with forward slashes; empty for the same. */
    readonly folder: string;
}
/**
 * One text of several outlines, which knows where each character of it stands in its file. Notes, link definitions and pictures of
 * two files may have one name: `prefixAt` tells them apart.
 */
export declare class JoinedOutline {
    #private;
    readonly source: Source;
    readonly files: readonly OutlineFile[];
    constructor(files: readonly OutlineFile[]);
    /** What names of the file at an offset begin with in the joined text; empty for the first file. */
    prefixAt(offset: number): string;
    /** What addresses of pictures of the file at an offset begin with. */
    folderAt(offset: number): string;
    /** Where a stretch of the joined text stands in its file; a stretch of another source stays. */
    placeOf(span: Span): Span;
}
/** What is told of front matter that does not count. */
export declare function laterFrontMatter({ files }: JoinedOutline): readonly Diagnostic[];
