// Bundles the extension and its server, for the desktop and for the web, and writes the grammar.
import { writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { grammar } from "./grammar.mjs";
import { slimHolidays } from "./slim-holidays.mjs";

const root = join(import.meta.dirname, "..");
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  target: "es2022",
  conditions: ["source"],
  external: ["vscode"],
  minify: true,
  legalComments: "none",
  plugins: [slimHolidays],
  logLevel: "warning",
};
await build({
  ...shared,
  platform: "node",
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  entryPoints: { node: "src/node/main.ts" },
});
await build({
  ...shared,
  platform: "browser",
  conditions: ["source", "browser"],
  mainFields: ["browser", "module", "main"],
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  entryPoints: { browser: "src/browser/main.ts" },
});
// The server of both: what only Node knows is asked for by `require`, and only there.
await build({
  ...shared,
  platform: "browser",
  format: "iife",
  conditions: ["source", "browser", "node"],
  mainFields: ["browser", "module", "main"],
  external: ["node:*", ...builtinModules],
  outfile: "dist/server.js",
  entryPoints: ["src/server/main.ts"],
});
// Else Node would take the server for a module.
await writeFile(join(root, "dist/package.json"), JSON.stringify({ type: "commonjs" }));

await writeFile(join(root, "dist/playbook.tmLanguage.json"), JSON.stringify(grammar));
