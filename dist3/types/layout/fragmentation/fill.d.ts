import type { Room } from "./room.js";
import type { Stop } from "./stops.js";
import type { BreakToken, Fill, Strip } from "./strip.js";
/** Sets the page that a plan ends at a stop. */
export declare function fillPlanned(strip: Strip, room: Room, token: BreakToken, stop: Stop): Fill;
