import type { ProjectOptions } from "./project-options.js";
/**
 * Makes a document again and again, writing nothing, until that takes no less time: the engine compiles what runs often, and
 * whoever saves a file then need not wait for that. Ends as soon as `isWanted` says that there is something to do.
 */
export declare function rehearse(options: ProjectOptions, isWanted: () => boolean): Promise<void>;
