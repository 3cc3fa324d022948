import type { ProjectOptions } from "../build/index.js";
import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** What a command line asks for of documents; the exit code instead where it is none that can be done. */
export declare function documentOptions(request: Request, world: World): Omit<ProjectOptions, "report"> | number;
/** `lectern build`. A build of which everything came out as it should is remembered, so that it need not be made again. */
export declare function build(request: Request, world: World, words: readonly string[]): Promise<number>;
/** `lectern check`: the documents, and what the syllabi meet of the profiles that are asked for or that their courses name. */
export declare function check(request: Request, world: World): Promise<number>;
/** `lectern clean`. */
export declare function clean(request: Request, world: World): Promise<number>;
/** The states that `--fail-on` names. */
export declare function failOn({ options }: Request): ReadonlySet<string>;
/** The day of which it is asked what is overdue: that of `SOURCE_DATE_EPOCH` where it is set. */
export declare function dayOf({ environment, today }: World): string;
/** `lectern slots`. */
export declare function slots(request: Request, world: World): Promise<number>;
