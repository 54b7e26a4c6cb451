// The inner loops of logistic regression, for one output and for four side by side. Written
// out by hand: these lines take most of the time of a training.

/** One row of a problem against the parameters; `from` and `to` bound its sparse entries. */
export type RowPass = {
  readonly indices: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
  readonly denseWidth: number;
  /** Where the parameters of the dense columns begin, and of the biases. */
  readonly denseFrom: number;
  readonly biasFrom: number;
  x: Float64Array;
  gradient: Float64Array;
  from: number;
  to: number;
  row: number;
};

/** Outputs are padded to this many, so that four stand in one row of parameters. */
export const LANES = 4;

/** Logit of the only output. */
export function forwardOne(pass: RowPass, z: Float64Array): void {
  const { indices, values, x, to } = pass;
  let sum = x[pass.biasFrom] ?? 0;
  for (let at = pass.from; at < to; at += 1) sum += (values[at] ?? 0) * (x[indices[at] ?? 0] ?? 0);
  z[0] = sum;
}

/** Adds the row's part of the gradient of the only output. */
export function backwardOne(pass: RowPass, residual: Float64Array): void {
  const { indices, values, gradient, to } = pass;
  const amount = residual[0] ?? 0;
  gradient[pass.biasFrom] = (gradient[pass.biasFrom] ?? 0) + amount;
  for (let at = pass.from; at < to; at += 1) {
    const column = indices[at] ?? 0;
    gradient[column] = (gradient[column] ?? 0) + amount * (values[at] ?? 0);
  }
}

/** Sums of the row under way; four numbers are faster than an array of four. */
const sum = { a: 0, b: 0, c: 0, d: 0 };

function addSparse({ indices, values, x, from, to }: RowPass): void {
  let { a, b, c, d } = sum;
  for (let at = from; at < to; at += 1) {
    const base = (indices[at] ?? 0) * LANES;
    const value = values[at] ?? 0;
    a += value * (x[base] ?? 0);
    b += value * (x[base + 1] ?? 0);
    c += value * (x[base + 2] ?? 0);
    d += value * (x[base + 3] ?? 0);
  }
  setSum(a, b, [c, d]);
}

function addDense({ dense, x, denseWidth, denseFrom, row }: RowPass): void {
  let { a, b, c, d } = sum;
  const first = row * denseWidth;
  for (let column = 0; column < denseWidth; column += 1) {
    const value = dense[first + column] ?? 0;
    const base = denseFrom + column * LANES;
    a += value * (x[base] ?? 0);
    b += value * (x[base + 1] ?? 0);
    c += value * (x[base + 2] ?? 0);
    d += value * (x[base + 3] ?? 0);
  }
  setSum(a, b, [c, d]);
}

function setSum(a: number, b: number, [c, d]: readonly [number, number]): void {
  sum.a = a;
  sum.b = b;
  sum.c = c;
  sum.d = d;
}

/** Logits of four outputs. */
export function forwardFour(pass: RowPass, z: Float64Array): void {
  const { x, biasFrom } = pass;
  setSum(x[biasFrom] ?? 0, x[biasFrom + 1] ?? 0, [x[biasFrom + 2] ?? 0, x[biasFrom + 3] ?? 0]);
  addSparse(pass);
  addDense(pass);
  z[0] = sum.a;
  z[1] = sum.b;
  z[2] = sum.c;
  z[3] = sum.d;
}

/** gradient[base + o] += value times the residual of each of the four outputs. */
function addGradient(gradient: Float64Array, base: number, value: number): void {
  gradient[base] = (gradient[base] ?? 0) + value * sum.a;
  gradient[base + 1] = (gradient[base + 1] ?? 0) + value * sum.b;
  gradient[base + 2] = (gradient[base + 2] ?? 0) + value * sum.c;
  gradient[base + 3] = (gradient[base + 3] ?? 0) + value * sum.d;
}

/** Adds the row's part of the gradients of four outputs. */
export function backwardFour(pass: RowPass, residual: Float64Array): void {
  const { indices, values, dense, denseWidth, denseFrom, gradient, to } = pass;
  setSum(residual[0] ?? 0, residual[1] ?? 0, [residual[2] ?? 0, residual[3] ?? 0]);
  addGradient(gradient, pass.biasFrom, 1);
  for (let at = pass.from; at < to; at += 1) {
    addGradient(gradient, (indices[at] ?? 0) * LANES, values[at] ?? 0);
  }
  const first = pass.row * denseWidth;
  for (let column = 0; column < denseWidth; column += 1) {
    addGradient(gradient, denseFrom + column * LANES, dense[first + column] ?? 0);
  }
}
