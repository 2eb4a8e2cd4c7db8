import type { Feature } from "../feature.ts";
import { callHierarchy } from "./call-hierarchy.ts";
import { codeActions } from "./code-actions/index.ts";
import { codeLenses } from "./code-lenses.ts";
import { commands } from "./commands/index.ts";
import { completion } from "./completion/index.ts";
import { coverage } from "./coverage.ts";
import { definition } from "./definition.ts";
import { diagnostics } from "./diagnostics.ts";
import { documentLinks } from "./document-links.ts";
import { documentSymbols } from "./document-symbols.ts";
import { explain } from "./explain.ts";
import { fileRename } from "./file-rename.ts";
import { folding } from "./folding.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover/index.ts";
import { inlayHints } from "./inlay-hints/index.ts";
import { preview } from "./preview/index.ts";
import { proving } from "./proving.ts";
import { pushedDiagnostics } from "./pushed-diagnostics.ts";
import { references } from "./references.ts";
import { refresh } from "./refresh.ts";
import { rename } from "./rename.ts";
import { selectionRanges } from "./selection-ranges.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { signatureHelp } from "./signature-help/index.ts";
import { typing } from "./typing/index.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

/** Everything that the server can do. */
export const features: readonly Feature[] = [
  diagnostics,
  pushedDiagnostics,
  proving,
  refresh,
  codeActions,
  formatting,
  typing,
  completion,
  hover,
  signatureHelp,
  definition,
  references,
  callHierarchy,
  rename,
  fileRename,
  semanticTokens,
  documentSymbols,
  workspaceSymbols,
  folding,
  selectionRanges,
  documentLinks,
  inlayHints,
  codeLenses,
  commands,
  preview,
  coverage,
  explain,
];
