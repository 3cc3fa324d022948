import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern watch`. */
export declare function watch(request: Request, world: World): Promise<number>;
