/** Numbers from 0 up to `below`, the same for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  roll(below: number): number {
    // Xorshift of 32 bits (Marsaglia 2003).
    let state = this.#state === 0 ? 0x9e3779b9 : this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state >>> 0;
    return below <= 0 ? 0 : this.#state % below;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.roll(list.length)];
  }
}

const edges = [0, 1, 0x7f, 0x80, 0xff];
const longest = 1 << 16;

/** One change of an input: a byte, a number, a piece left out, doubled, or put in from elsewhere. */
function changed(input: Uint8Array, other: Uint8Array, words: readonly string[], dice: Dice): Uint8Array {
  const bytes = Buffer.from(input);
  const at = dice.roll(bytes.length + 1);
  const length = 1 + dice.roll(dice.roll(4) === 0 ? 64 : 8);
  const put = (piece: Uint8Array, gone: number): Buffer => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + gone)]);
  switch (dice.roll(8)) {
    case 0: return put(Buffer.of((bytes[at] ?? 0) ^ (1 << dice.roll(8))), 1);
    case 1: return put(Buffer.of(dice.pick(edges) ?? 0), 1);
    case 2: return put(Buffer.of(dice.roll(256)), dice.roll(2));
    case 3: return put(Buffer.alloc(0), length);
    case 4: return put(bytes.subarray(at, at + length), 0);
    case 5: return put(Buffer.from(dice.pick(words) ?? "", "latin1"), dice.roll(3));
    case 6: return put(Buffer.from(dice.pick(words) ?? "", "utf8"), 0);
    default: {
      const from = dice.roll(other.length);
      return put(other.subarray(from, from + length * 4), dice.roll(length * 4));
    }
  }
}

/** An input with a few changes, and pieces of another one in it. */
export function mutated(input: Uint8Array, other: Uint8Array, words: readonly string[], dice: Dice): Uint8Array {
  let bytes = input;
  for (let count = 1 + dice.roll(5); count > 0; count--) bytes = changed(bytes, other, words, dice);
  return bytes.length > longest && input.length <= longest ? bytes.subarray(0, longest) : bytes;
}
