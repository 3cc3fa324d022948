import type { StagedResult } from "../build/index.js";
import type { Outcome } from "../diagnostics/index.js";
/** Which releases are put onto a site, and where it is written to. */
export interface SiteOptions {
    readonly from: string;
    /** The folder that holds packs, relative to `from`; `release/` of the project where `null`. */
    readonly releases: string | null;
    /** The folder that becomes the site, relative to `from`; `public/` of the project where `null`. */
    readonly output: string | null;
    readonly replaces: boolean;
}
/** A site that was written. */
export interface MadeSite {
    readonly path: string;
    readonly result: StagedResult;
    readonly courses: number;
    readonly releases: number;
}
/**
 * Writes what is published of all releases that lie in a folder: each as it is, the latest of every document under the name of its
 * course, where links last, and a page that lists the courses.
 */
export declare function makeSite({ from, releases, output, replaces }: SiteOptions): Promise<Outcome<MadeSite>>;
