import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern tokens`. */
export declare function tokensCommand(request: Request, world: World): Promise<number>;
