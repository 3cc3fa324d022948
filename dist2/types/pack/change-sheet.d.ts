import type { Manifest } from "./manifest.js";
/** What a release changes, in Markdown and in the language of its course: the notes of a release. */
export declare function printChangeSheet({ course, version, day, since, documents }: Manifest): string;
