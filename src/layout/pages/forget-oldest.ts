/** Lets go of what came first into a map, down to so many. */
export function forgetOldest(known: Map<unknown, unknown>, most: number): void {
  for (const oldest of known.keys()) {
    if (known.size <= most) return;
    known.delete(oldest);
  }
}
