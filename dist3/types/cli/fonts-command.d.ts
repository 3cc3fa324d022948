import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern fonts`. */
export declare function fontsCommand(request: Request, world: World): Promise<number>;
