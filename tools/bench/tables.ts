/** Measured values by name; a row per page or per text. */
export type Times = Record<string, number>;

/** The value below which a share of the values lies; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median and 95th percentile of every column of the rows, as lines of a Markdown table. */
export function summaryLines(
  rows: readonly Times[],
  extra: (key: string, values: readonly number[]) => string[] = () => [],
): string[] {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...keys].map((key) => {
    const values = rows.map((row) => row[key]).filter((value) => value !== undefined);
    return line([key, quantile(values, 0.5).toFixed(1), quantile(values, 0.95).toFixed(1), ...extra(key, values)]);
  });
}

/** A line of a Markdown table. */
export function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a Markdown table: the first column on the left, the others on the right. */
export function head(cells: readonly string[]): string {
  return `${line(cells)}\n|---|${'--:|'.repeat(cells.length - 1)}`;
}
