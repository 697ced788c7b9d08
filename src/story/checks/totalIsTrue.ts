import { passagesFile } from '../files';
import type { Report } from '../issues';

/** A collection that tells how many annotations it has tells the truth. */
export function totalIsTrue(total: number | undefined, items: number, report: Report): void {
  if (total === undefined || total === items) return;
  report({
    file: passagesFile,
    path: '/total',
    found: String(total),
    expected: `${items}, the number of annotations`,
    remedy: `Write ${items}, or leave "total" out.`,
  });
}
