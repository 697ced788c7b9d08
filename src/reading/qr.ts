import { encode } from 'uqr';

/** White modules around the code, without which readers do not find it (ISO/IEC 18004). */
const quietZone = 4;

export interface QrDrawing {
  /** Modules from edge to edge, the quiet zone included. */
  readonly size: number;
  /** `d` of a path that fills the dark modules, one unit each. */
  readonly path: string;
}

/** A QR code with error correction M, which a crease or a stain on the paper leaves readable. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const rows = data.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => rectangle(x, y, length)),
  );
  return { size, path: rows.join('') };
}

/** Neighbours in a row as one rectangle: single squares would print with hairs between them. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

const rectangle = (x: number, y: number, width: number) => `M${x} ${y}h${width}v1h-${width}z`;
