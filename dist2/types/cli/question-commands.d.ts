import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** `lectern import` of a file of questions. */
export declare function importQuestionsCommand(request: Request, world: World): number;
/** `lectern export`. */
export declare function exportCommand(request: Request, world: World): number;
