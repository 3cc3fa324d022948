import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern import`. */
export declare function importCommand(request: Request, world: World): Promise<number>;
