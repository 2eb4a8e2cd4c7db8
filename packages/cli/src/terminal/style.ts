import colors from "picocolors";

/** Words in colour, or as they are where there is no terminal to show it. */
export type Style = ReturnType<typeof colors.createColors>;

/** Where text goes: what decides whether it may be coloured, and how wide it may be. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Colour only on a terminal; `NO_COLOR` turns it off, `FORCE_COLOR` on. */
export function styleFor(screen: Screen, environment: Environment = process.env): Style {
  return colors.createColors(isColoured(screen, environment));
}

function isColoured({ isTTY }: Screen, environment: Environment): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY === true && TERM !== "dumb";
}

/** In fewer columns nothing can be laid out. */
const narrowest = 40;

/** How many columns text may take: the terminal's, or 80 where there is none. */
export function widthOf({ columns }: Screen): number {
  return Math.max(columns ?? 80, narrowest);
}

/** How wide sentences may be: a file or another program gets each on one line, to search and to filter. */
export function proseWidthOf(screen: Screen): number {
  return screen.isTTY === true ? widthOf(screen) : Number.POSITIVE_INFINITY;
}
