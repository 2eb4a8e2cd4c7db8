// Bundles the evaluator and its parts into files that any engine of ECMAScript 2024 runs: hashing is in them, what several need stands
// in files that they share, and nothing is left to resolve.
import { globSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const options = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2024",
  legalComments: "none",
  logLevel: "warning",
};
const parts = globSync("src/parts/*.ts", { cwd: import.meta.dirname }).filter(
  (file) => !/(part|\.test)\.ts$/.test(file),
);
const entryPoints = ["src/index.ts", "src/compiled.ts", ...parts];

const { metafile } = await build({
  ...options,
  entryPoints,
  outdir: "dist",
  outbase: "src",
  splitting: true,
  chunkNames: "shared/[hash]",
  metafile: true,
});
const written = Object.keys(metafile.outputs);
for (const file of globSync("dist/shared/*.js", { cwd: import.meta.dirname })) {
  if (!written.includes(file)) await rm(join(import.meta.dirname, file));
}
// The type-checker's maps of the same names describe other files.
for (const file of written) await rm(join(import.meta.dirname, `${file}.map`), { force: true });

// Where an entry takes nothing from a shared file, it is named all the same, and bundlers of apps warn of that.
for (const entry of ["dist/index.js", "dist/compiled.js"]) {
  const file = join(import.meta.dirname, entry);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replaceAll(/^import "\.\/shared\/\w+\.js";\n/gm, ""));
}

for (const entry of ["src/index.ts", "src/parts/all.ts"]) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    minify: true,
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents).length;
  console.log(`evaluator, ${entry}: ${(size / 1024).toFixed(1)} KB minified and gzipped`);
}
