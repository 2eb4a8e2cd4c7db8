import { URI } from "vscode-uri";

/**
 * Where the model keeps a document. A file's path is that of its URI; what comes from elsewhere stands in a folder named by
 * scheme and authority, so that `use "../b2b.playbook"` means a neighbour there, too.
 *
 * @example
 * pathOf("file:///sales/a%20b.playbook"); // "/sales/a b.playbook"
 * pathOf("vscode-vfs://github/acme/a.playbook"); // "/vscode-vfs:github/acme/a.playbook"
 */
export function pathOf(uri: string): string {
  const { scheme, authority, path } = URI.parse(uri);
  if (scheme === "file" && authority === "") return path;
  return `/${scheme}:${authority}${path.startsWith("/") ? "" : "/"}${path}`;
}

/**
 * The URI of a path that `pathOf` gave, or of one beside it.
 *
 * @example
 * uriOf("/sales/a b.playbook"); // "file:///sales/a%20b.playbook"
 * uriOf("/vscode-vfs:github/acme/b.playbook"); // "vscode-vfs://github/acme/b.playbook"
 */
export function uriOf(written: string): string {
  // No URI can hold half of a character, and half-typed text may.
  const path = written.toWellFormed();
  // A drive's name is one letter, a scheme's is longer.
  const [, scheme, authority = "", rest = ""] = /^\/([\w.+-]{2,}):([^/]*)(\/.*)$/.exec(path) ?? [];
  if (scheme === undefined) return URI.file(path).toString();
  const isOpaque = scheme === "untitled" && authority === "";
  return URI.from({ scheme, authority, path: isOpaque ? rest.slice(1) : rest }).toString();
}
