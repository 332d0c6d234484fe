/** An affine map of PDF: [a b c d e f]. */
export type Matrix = [number, number, number, number, number, number];

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** A matrix as pdf.js hands it over, or the identity. */
export function toMatrix(value: unknown): Matrix {
  const list = numbersOf(value);
  const [a, b, c, d, e, f] = list;
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return [1, 0, 0, 1, 0, 0];
  return list.every(Number.isFinite) ? [a, b, c, d, e, f] : [1, 0, 0, 1, 0, 0];
}

/** Plain or typed arrays of numbers; what is neither is empty. */
export function numbersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.map(Number);
  return ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : [];
}
