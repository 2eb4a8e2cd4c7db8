import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./evidence.ts";

/** A practice of selling, as the catalogue of the shipped playbooks names it. */
export interface Row {
  readonly id: string;
  readonly sources: readonly string[];
  readonly practice: string;
}

interface Catalogue {
  readonly sources: { readonly [key: string]: string };
  readonly rows: readonly Row[];
}

export const catalogue: Catalogue = JSON.parse(readFileSync(join(root, "catalogue.json"), "utf8"));
