/**
 * What may happen before an atom. An emergency break is taken only where a line has no other; `relation` and `operation` part a
 * formula, `syllable` what may be a word of Thai or Lao, which have no blanks between words, `code` a long word of code, where a line would
 * else be far from its measure.
 */
export const breakKind = { none: 0, allowed: 1, hyphen: 2, emergency: 3, relation: 4, operation: 5, syllable: 6, code: 7 };
/** True for a break within a formula, which one would rather not have. */
export function partsFormula(kind) {
    return kind === breakKind.relation || kind === breakKind.operation;
}
/** Room for as many atoms as there can be; without levels where `baseLevel` is `null`. */
export function emptyAtoms(capacity, memory, baseLevel) {
    return {
        levels: baseLevel === null ? null : memory.bytes(capacity),
        spaceLevels: baseLevel === null ? null : memory.bytes(capacity + 1),
        baseLevel: baseLevel ?? 0,
        count: 0,
        categories: memory.bytes(capacity),
        items: memory.integers(capacity),
        starts: memory.integers(capacity),
        ends: memory.integers(capacity),
        faces: [],
        sizes: memory.numbers(capacity),
        advances: memory.numbers(capacity),
        shifts: memory.numbers(capacity),
        glyphIds: memory.integers(capacity),
        clusters: new Map(),
        joints: new Map(),
        breaks: memory.bytes(capacity),
        spaces: memory.integers(capacity + 1),
        spaceStarts: memory.integers(capacity + 1),
        forced: [],
    };
}
