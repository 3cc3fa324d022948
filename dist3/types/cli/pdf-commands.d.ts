import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** The limit that `--max-bytes` sets: `null` where it is not given, "wrong" where it is no number of bytes. */
export declare function mostBytesOf({ options }: Request): number | "wrong" | null;
/** What `--max-bytes` takes, in words. */
export declare const wrongLimit = "`--max-bytes` takes a number of bytes, such as `200000000`";
/** `lectern verify`. */
export declare function verify(request: Request, world: World): number;
/** `lectern text`. */
export declare function text(request: Request, world: World): number;
