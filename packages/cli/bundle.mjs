// Bundles the command: ES modules, one chunk a command, nothing left to resolve when it starts.
import { chmod, readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

const outdir = join(import.meta.dirname, "dist");
const { version } = JSON.parse(await readFile(join(import.meta.dirname, "package.json"), "utf8"));
const banner = [
  'import { createRequire as handrailCreateRequire } from "node:module";',
  "const require = handrailCreateRequire(import.meta.url);",
].join("\n");

const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: {
    main: "src/main.ts",
    // Where a check of many playbooks is shared.
    "check-thread": "src/checking/threads/check-thread.ts",
    // Where the language server proves, beside itself.
    "prover-thread": "../language-server/src/node/prover-thread.ts",
  },
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  conditions: ["source"],
  banner: { js: banner },
  define: { HANDRAIL_VERSION: JSON.stringify(version) },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
});
// Chunks of the bundle before; only now, so that a command that runs meanwhile does not lose its own.
const current = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of await readdir(outdir)) {
  if (name.endsWith(".js") && !current.has(name)) await rm(join(outdir, name));
}
await chmod(join(outdir, "main.js"), 0o755);
