import type { Replay } from "../replay/index.js";
/** The build that these words asked for before, where another would come to the same; `null` for everything else. */
export declare function knownBuild(words: readonly string[], from: string): Replay | null;
/** Tells a build again. */
export declare function tellAgain({ pieces, exitCode }: Replay): void;
