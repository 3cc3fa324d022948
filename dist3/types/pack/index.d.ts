/**
 * What CI releases of a course. Comes in: a project whose documents are built, or the folder or archive of a pack; goes out: a folder with
 * the documents, a manifest, sums, an archive, a page and a feed, or what is wrong with one. It must not know how a document is made,
 * nor what a command line looks like.
 */
export { manifestSchema } from "./manifest.js";
export { mergeParts } from "./merge-parts.js";
export { packFaults } from "./pack-faults.js";
export { packProject } from "./pack-project.js";
export type { MadePack } from "./pack-project.js";
export { verifyPack } from "./verify-pack.js";
export { makeSite } from "./site.js";
