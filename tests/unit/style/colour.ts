type Rgb = readonly [red: number, green: number, blue: number];

function parse(hex: string): Rgb {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** What is seen of a colour laid over a ground with an opacity; `#rrggbb`. */
export function over(colour: string, opacity: number, ground: string): string {
  const [top, bottom] = [parse(colour), parse(ground)];
  const mixed = [0, 1, 2].map((index) => {
    const value = (top[index] ?? 0) * opacity + (bottom[index] ?? 0) * (1 - opacity);
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** Relative luminance, WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of two `#rrggbb`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}
