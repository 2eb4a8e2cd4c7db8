import { createHash } from "node:crypto";
import type { CompileOptions } from "@handrail/compiler";

/** Node's own SHA-256. */
export const hashing: Pick<CompileOptions, "sha256"> = {
  sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex"),
};
