import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern references`. */
export declare function referencesCommand(request: Request, world: World): Promise<number>;
