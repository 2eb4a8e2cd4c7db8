import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { listFiles } from "@vscode/vsce";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

it("packs into less than 1 MB, with nothing that only the build needs", async () => {
  const files = await listFiles({ cwd: root, dependencies: [] });
  expect(files.filter((path) => /^(src|scripts|node_modules)\b|\.ts$|\.map$/.test(path))).toEqual(
    [],
  );
  expect(files).toContain("dist/handrail.schema.json");
  const packed = await Promise.all(
    files.map(async (path) => deflateRawSync(await readFile(join(root, path))).length),
  );
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});
