import type { Feature } from "../feature.ts";
import { codeActions } from "./code-actions.ts";
import { diagnostics } from "./diagnostics.ts";
import { formatting } from "./formatting.ts";
import { pushedDiagnostics } from "./pushed-diagnostics.ts";

/** Everything that the server can do. */
export const features: readonly Feature[] = [
  diagnostics,
  pushedDiagnostics,
  codeActions,
  formatting,
];
