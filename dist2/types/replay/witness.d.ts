import type { Aspect, Sight } from "./sights.js";
/** Notes what a build sees of the disk, from its beginning to its end. */
export declare class Witness {
    #private;
    /** One who looks on from now. */
    static begin(): Witness;
    /** What was seen, each once; `null` where something could not be read, or was not the same when it was seen again. */
    end(): readonly Sight[] | null;
    /** What was seen since this was last asked, for who looks on in another thread; `null` where that is of no use to anybody. */
    fresh(): readonly Sight[] | null;
    note(sight: Sight): void;
    doubt(): void;
}
/** Tells who looks on what is seen of a path. `value` is asked for only where somebody does. */
export declare function saw(aspect: Aspect, path: string, value: () => string): void;
/** Tells who looks on what was seen in another thread; `null` where that is of no use. */
export declare function sawElsewhere(sights: readonly Sight[] | null): void;
/** Tells who looks on that something could not be seen, so that nobody knows when it will be otherwise. */
export declare function sawNothingSure(): void;
