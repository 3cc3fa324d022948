import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern explain`: what a code means, with an example and what to do; without a code, all of them in a line each. */
export declare function explain({ targets }: Request, world: World): number;
