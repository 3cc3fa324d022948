/**
 * The candidate that somebody who wrote `name` most likely meant, or `null` where none is near: at most one slip in
 * three characters. Of equally near candidates the first wins.
 */
export declare function closestName(name: string, candidates: Iterable<string>): string | null;
