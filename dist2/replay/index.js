/**
 * What a build saw of the disk, what it printed, and whether another would see and print the same. Comes in: sights, as `build`
 * tells them; goes out: a build to be told again without loading the program. It must not know what a build does, and never writes.
 */
export { bytesSeen, kindSeen, namesSeen } from "./sights.js";
export { saw, sawElsewhere, sawNothingSure, Witness } from "./witness.js";
export { manifestAbove, programDigest } from "./program-digest.js";
export { recordFolder, replayFile, replayOf, withReplay } from "./replay.js";
