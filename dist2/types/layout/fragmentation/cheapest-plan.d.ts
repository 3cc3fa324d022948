import type { Planned } from "./plan-input.js";
import type { Stop } from "./stops.js";
/**
 * The ends of the pages from a token on that cost least together, up to a forced break or the end of the strip; fewer where
 * pages of another width begin. The work grows with the items of the strip times those of a page. Of columns, each can end at each of
 * its lines as far as anybody knows, and the next at as many more: so a plan that leaves little blank is found first, and no way is
 * followed that costs more.
 */
export declare function plan(planned: Planned): readonly Stop[];
