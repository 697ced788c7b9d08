import { median, type Sample } from './median';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

type Figure = (value: number) => string;

/** “512 (498–560)”: the median, and between what the runs lay. */
export const range = (sample: Sample, figure: Figure) =>
  `${figure(median(sample))} (${figure(Math.min(...sample))}–${figure(Math.max(...sample))})`;

export const milliseconds: Figure = (value) => value.toFixed(0);
export const ratio: Figure = (value) => `${value.toFixed(2)} ×`;
export const bytes: Figure = (value) => `${(value / 1000).toFixed(1)} kB`;
export const yesOrNo = (met: boolean) => (met ? 'yes' : '**no**');
