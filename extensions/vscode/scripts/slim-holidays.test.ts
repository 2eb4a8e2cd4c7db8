import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { publicHolidays } from "../../../packages/compiler/src/calendars/public-holidays.ts";
import { slimHolidays } from "./slim-holidays.mjs";

const root = join(import.meta.dirname, "../../..");

// Regions with holidays by weekday, by the moon, by the sun, and with days that move to another.
const regions = [
  "DE-BY",
  "DE-BE",
  "AT",
  "CH-ZH",
  "US-CA",
  "GB-SCT",
  "JP",
  "CN",
  "IL",
  "IR",
  "GR",
  "ET",
  "AU-NSW",
];

it("public holidays are the same without the data that is left out", async () => {
  const outfile = join(await mkdtemp(join(tmpdir(), "handrail-slim-")), "holidays.mjs");
  await build({
    entryPoints: [join(root, "packages/compiler/src/calendars/public-holidays.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [slimHolidays],
  });
  const slim = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  for (const region of regions) {
    const days = publicHolidays(region);
    expect(days.length).toBeGreaterThan(100);
    expect(slim.publicHolidays(region)).toEqual(days);
  }
});
