/** One engine's line. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [rules: number, speed: number])[];
  /** Ours stands out. */
  readonly ours: boolean;
  /** Code of our own that shows what could be reached, not an engine that one can pick. */
  readonly limit: boolean;
}

const width = 860;
const height = 560;
const plot = { left: 70, top: 62, right: 590, bottom: 500 };
const colours = ["#b45309", "#be185d", "#7c3aed", "#0e7490", "#15803d", "#a16207", "#475569"];

/** Speed over the number of rules, both in powers of ten. */
export function picture(title: string, subtitle: string, lines: readonly Line[]): string {
  const sizes = lines.flatMap(({ points }) => points.map(([rules]) => rules));
  const speeds = lines.flatMap(({ points }) => points.map(([, speed]) => speed));
  const x = scale(Math.min(...sizes), Math.max(...sizes), plot.left, plot.right);
  const [low, high] = [floorTen(Math.min(...speeds)), ceilTen(Math.max(...speeds))];
  const y = scale(low, high, plot.bottom, plot.top);
  const labels = spread(lines.map(({ points }) => y(points.at(-1)?.[1] ?? low)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-labelledby="title">`,
    `<title id="title">${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(plot.left, 26, title, 'font-size="16" font-weight="600" fill="#111827"'),
    text(plot.left, 46, subtitle, 'fill="#4b5563"'),
    ...tens(low, high).map((value) => grid(y(value), readable(value))),
    ...[...new Set(sizes)].map((value) =>
      text(x(value), plot.bottom + 20, readable(value), 'text-anchor="middle" fill="#4b5563"'),
    ),
    text(
      (plot.left + plot.right) / 2,
      plot.bottom + 42,
      "rules",
      'text-anchor="middle" fill="#4b5563"',
    ),
    ...lines.map((line, index) => drawn(line, styleOf(line, index), x, y, labels[index] ?? 0)),
    "</svg>",
    "",
  ].join("\n");
}

function styleOf(
  { ours, limit }: Line,
  index: number,
): { colour: string; dash: string; weight: number } {
  if (ours) return { colour: "#1d4ed8", dash: "", weight: 3.5 };
  if (limit) return { colour: "#9ca3af", dash: ' stroke-dasharray="5 4"', weight: 1.5 };
  return { colour: colours[index % colours.length] as string, dash: "", weight: 1.5 };
}

function drawn(
  { name, points, ours }: Line,
  { colour, dash, weight }: ReturnType<typeof styleOf>,
  x: (value: number) => number,
  y: (value: number) => number,
  label: number,
): string {
  const path = points.map(([rules, speed]) => `${round(x(rules))},${round(y(speed))}`);
  const [endX, endY] = (path.at(-1) ?? "0,0").split(",");
  return [
    `<polyline points="${path.join(" ")}" fill="none" stroke="${colour}" stroke-width="${weight}"${dash}/>`,
    `<path d="M${endX} ${endY} L${plot.right + 14} ${round(label - 4)}" stroke="${colour}" stroke-width="0.7" fill="none"/>`,
    text(plot.right + 18, label, name, `fill="${colour}"${ours ? ' font-weight="700"' : ""}`),
  ].join("\n");
}

function grid(at: number, label: string): string {
  return `<path d="M${plot.left} ${round(at)} H${plot.right}" stroke="#e5e7eb"/>\n${text(plot.left - 8, at + 4, label, 'text-anchor="end" fill="#4b5563"')}`;
}

/** Labels no nearer than a line's height, in their order. */
function spread(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let free = plot.top;
  order.forEach((index, position) => {
    const latest = plot.bottom - (order.length - 1 - position) * 15;
    placed[index] = Math.max(free, Math.min(wanted[index] ?? 0, latest));
    free = (placed[index] ?? 0) + 15;
  });
  return placed;
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const length = Math.log10(to) - Math.log10(from) || 1;
  return (value) => start + ((Math.log10(value) - Math.log10(from)) / length) * (end - start);
}

function tens(low: number, high: number): readonly number[] {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, power) => low * 10 ** power);
}

const floorTen = (value: number) => 10 ** Math.floor(Math.log10(value));
const ceilTen = (value: number) => 10 ** Math.ceil(Math.log10(value));
const round = (value: number) => Math.round(value * 10) / 10;

export function readable(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))} M`;
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))} k`;
  return Number(value.toPrecision(3)).toLocaleString("en");
}

function text(x: number, y: number, content: string, attributes: string): string {
  const safe = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${safe}</text>`;
}
