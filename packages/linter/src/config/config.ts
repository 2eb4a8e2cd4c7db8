import type { Check, Level } from "../check.ts";
import type { CheckContext } from "../context.ts";
import type { OptionSpecs } from "../options.ts";

/** What `handrail.json` says, or what holds without one. */
export interface Config {
  readonly checks: Settings;
  /** Later ones count before earlier ones. */
  readonly overrides: readonly Override[];
}

export interface Override {
  /** Folders and files, from the folder of `handrail.json`. */
  readonly in: readonly string[];
  readonly checks: Settings;
}

/** By code. */
export type Settings = ReadonlyMap<string, Setting>;

export interface Setting {
  readonly level: Level;
  readonly options: { readonly [name: string]: number | readonly string[] };
}

/** What holds for a file. */
export interface Configured {
  readonly config: Config;
  /** The file's path, from the folder of `handrail.json`. */
  readonly path: string;
}

export const defaultConfig: Config = { checks: new Map(), overrides: [] };

/** What holds for one file. */
export interface FileSettings {
  /** Undefined where nothing is said. */
  level(code: string): Level | undefined;
  options<Specs extends OptionSpecs>(check: Check<Specs>): CheckContext["options"];
}

export function settingsFor({ config, path }: Configured): FileSettings {
  const fitting = config.overrides.filter((one) => one.in.some((place) => isIn(path, place)));
  const layers = [...fitting.map(({ checks }) => checks).reverse(), config.checks];
  const found = (code: string) => layers.flatMap((one) => one.get(code) ?? []);
  return {
    level: (code) => found(code)[0]?.level,
    options: ({ code, options }) => ({
      ...Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default])),
      ...Object.assign(
        {},
        ...found(code)
          .reverse()
          .map((one) => one.options),
      ),
    }),
  };
}

function isIn(path: string, place: string): boolean {
  const clean = place.replace(/^\.\//, "").replace(/\/+$/, "");
  return clean === "" || clean === "." || path === clean || path.startsWith(`${clean}/`);
}
