import type { CompileOptions } from "@handrail/compiler";

/** Where there is no Node, the compiler's SHA-256 does: that of the browser has to be waited for. */
export const hashing: Pick<CompileOptions, "sha256"> = {};
