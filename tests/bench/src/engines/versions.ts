import { readFileSync } from "node:fs";
import { join } from "node:path";

const modules = join(import.meta.dirname, "../../node_modules");

export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
  return version;
}
