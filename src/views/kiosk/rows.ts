/** Lays so many buttons in as few rows as can be, the longer rows first; no row is shorter by two. */
export function evenRows(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  const least = Math.floor(count / rows);
  return Array.from({ length: rows }, (_, row) => least + (row < count % rows ? 1 : 0));
}

/** How many of so many columns each button takes, so that every row is as wide as the others. */
export function spans(rows: readonly number[], columns: number): number[] {
  return rows.flatMap((inRow) => Array.from({ length: inRow }, () => columns / inRow));
}
