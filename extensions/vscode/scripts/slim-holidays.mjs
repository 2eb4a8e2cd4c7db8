import { readFile } from "node:fs/promises";

/**
 * For esbuild: leaves out what public holidays do not need. Their names in all languages, and every time zone of the world: days are worked
 * out in UTC.
 */
export const slimHolidays = {
  name: "slim-holidays",
  setup(build) {
    build.onLoad({ filter: /date-holidays[\\/]src[\\/]data\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const data = JSON.parse(source.slice(source.indexOf("{"), source.lastIndexOf("}") + 1));
      return {
        contents: `export const data = ${JSON.stringify(withoutNames(data))};`,
        loader: "js",
      };
    });
    build.onLoad({ filter: /moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/ }, () => ({
      contents: JSON.stringify({
        version: "none",
        zones: ["Etc/UTC|UTC|0|0|"],
        links: ["Etc/UTC|UTC"],
        countries: [],
      }),
      loader: "json",
    }));
  },
};

/** A holiday must have a name, and one letter is enough for that. */
const anyName = { en: "x" };

function withoutNames(value) {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "name" && typeof inner === "object" ? anyName : withoutNames(inner),
    ]),
  );
}
