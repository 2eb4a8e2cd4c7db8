// Bundles the extension and its server, and writes the grammar.
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { grammar } from "./grammar.mjs";
import { slimHolidays } from "./slim-holidays.mjs";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const shared = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  platform: "browser",
  conditions: ["source", "browser"],
  mainFields: ["browser", "module", "main"],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};
// What a bundle was called before must not be packed for ever.
await mkdir(dist, { recursive: true });
for (const name of await readdir(dist)) {
  if (/\.(?:cjs|js|css|json)$/.test(name)) await rm(join(dist, name));
}

// One bundle each for the desktop and the web: what only a desktop has is asked for when the code is on one.
await build({
  ...shared,
  format: "cjs",
  external: ["vscode", "node:child_process"],
  outfile: "dist/extension.cjs",
  entryPoints: ["src/extension.ts"],
});
await build({
  ...shared,
  format: "iife",
  outfile: "dist/server.js",
  plugins: [slimHolidays],
  entryPoints: ["src/server/main.ts"],
});
await build({
  ...shared,
  format: "iife",
  outdir: "dist",
  entryPoints: { preview: "src/preview/view/main.ts" },
});
await build({
  ...shared,
  outdir: "dist",
  entryPoints: { preview: "src/preview/view/preview.css" },
});

// Else Node would take the server for a module.
await writeFile(join(dist, "package.json"), JSON.stringify({ type: "commonjs" }));

// What may stand in a `handrail.json` is said in one place.
const schema = "handrail.schema.json";
await copyFile(join(root, "../../packages/cli/schema", schema), join(dist, schema));

await writeFile(join(dist, "playbook.tmLanguage.json"), JSON.stringify(grammar));
