import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern init`. */
export declare function initCommand(request: Request, world: World): number;
/** `lectern new`. */
export declare function newCommand(request: Request, world: World): number | Promise<number>;
