// Bundles the evaluator into one file that any engine of ECMAScript 2024 runs: hashing is in it, and nothing is left to resolve.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const options = {
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/index.ts"],
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2024",
  legalComments: "none",
  logLevel: "warning",
};

const outfile = join(import.meta.dirname, "dist/index.js");
// The type-checker's map of the same name describes another file.
await rm(`${outfile}.map`, { force: true });
await build({ ...options, outfile });

const { outputFiles } = await build({ ...options, minify: true, write: false });
const size = gzipSync(outputFiles[0].contents).length;
console.log(`evaluator: ${(size / 1024).toFixed(1)} KB minified and gzipped`);
