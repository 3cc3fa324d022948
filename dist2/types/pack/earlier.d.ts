import type { Earlier } from "./assemble.js";
/** Most bytes of a manifest: that of 20,000 documents has a third of them. */
export declare const mostOfManifest: number;
/** The releases of a course that lie in a folder, whole path, and came before a version. */
export declare function earlierReleases(folder: string, course: string, version: string): Earlier;
