import type { Fragment } from "../fragment.js";
import type { Corner, Stretch } from "./move.js";
import type { Strip } from "./strip.js";
/** The fragments that items of a strip make one under the other, from a corner on. All positions count from the same place. */
export declare function assemble({ items, continued, apart }: Stretch, corner: Corner): readonly Fragment[];
/** The fragments of a whole strip. */
export declare function assembleAll(strip: Strip, corner?: Corner): readonly Fragment[];
