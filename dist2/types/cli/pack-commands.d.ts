import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern pack`. */
export declare function pack(request: Request, world: World): Promise<number>;
/** `lectern merge`. */
export declare function merge({ targets, options, ...request }: Request, world: World): Promise<number>;
/** `lectern verify-pack`. */
export declare function judgePack(request: Request, world: World): number;
/** `lectern site`. */
export declare function site(request: Request, world: World): Promise<number>;
