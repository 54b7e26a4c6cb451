// Bars of text, for terminals and Markdown.

const BARS = "▁▂▃▄▅▆▇█";

/** One character per value, at most `cells` (neighbours are added up); zero is a space. */
export function sparkline(values: readonly number[], cells: number): string {
  const size = Math.max(1, Math.ceil(values.length / Math.max(1, cells)));
  const sums: number[] = [];
  for (let from = 0; from < values.length; from += size) {
    sums.push(values.slice(from, from + size).reduce((sum, value) => sum + value, 0));
  }
  const most = Math.max(0, ...sums);
  return sums
    .map((sum) => (sum <= 0 ? " " : (BARS[Math.ceil((sum / most) * BARS.length) - 1] ?? "█")))
    .join("");
}

/** A share in [0, 1] as filled and empty cells: `██████░░░░`. */
export function textBar(share: number, cells: number): string {
  const full = Math.min(cells, Math.max(0, Math.round(share * cells)));
  return "█".repeat(full) + "░".repeat(cells - full);
}
