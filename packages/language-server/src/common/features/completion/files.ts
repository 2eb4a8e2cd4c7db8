import { relativePath } from "@handrail/model";
import { CompletionItemKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { type Candidate, wordCandidate } from "./names.ts";

/** The other playbooks of the workspace, as `use` would write them. */
export function fileCandidates({ workspace, path }: PlaybookDocument): readonly Candidate[] {
  return workspace.model
    .files()
    .filter((file) => file !== path)
    .map((file) => wordCandidate(relativePath(path, file), CompletionItemKind.File));
}
