import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** Prints the JSON Schema of one kind of content file, or of the program's own lines, and gives the exit code. */
export declare function printSchema({ targets }: Request, world: World): number;
