/** The Paeth predictor (PNG §9.4): of left, above and upper left the one nearest to their linear estimate. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const toLeft = Math.abs(estimate - left);
  const toAbove = Math.abs(estimate - above);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

type Predict = (left: number, above: number, corner: number) => number;

/** The five filters, by their number. */
const filters: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/**
 * The samples of rows that were filtered (PNG §9): `width` bytes a row, without the filter bytes. `step` is the
 * distance of a byte from the one that it is predicted by. `null` where a row names no filter. The samples take the room
 * of the rows, which are of no more use then: each is written before the byte that is read next.
 */
export function unfiltered(rows: Uint8Array, width: number, step: number): Uint8Array | null {
  const height = rows.length / (width + 1);
  const samples = rows.subarray(0, width * height);
  for (let row = 0; row < height; row++) {
    const predict = filters[rows[row * (width + 1)] ?? 0];
    if (predict === undefined) return null;
    const start = row * width;
    for (let column = 0; column < width; column++) {
      const at = start + column;
      const left = column >= step ? (samples[at - step] ?? 0) : 0;
      const above = row > 0 ? (samples[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (samples[at - width - step] ?? 0) : 0;
      samples[at] = (rows[row * (width + 1) + 1 + column] ?? 0) + predict(left, above, corner);
    }
  }
  return samples;
}
