import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern diff`. */
export declare function diff(request: Request, world: World): Promise<number>;
