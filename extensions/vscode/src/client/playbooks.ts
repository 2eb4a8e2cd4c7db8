import { FileType, RelativePattern, Uri, workspace } from "vscode";

/** Where the editor itself searches. Elsewhere it may wait for ever for a search that nobody provides. */
const searched: ReadonlySet<string> = new Set(["file", "vscode-remote"]);
const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);
/** Folders of a virtual file system that are looked into: each may be a question over a network. */
const mostFolders = 500;

/** The playbooks in a folder and below, wherever the editor keeps it. */
export async function playbooksIn(folder: Uri): Promise<readonly Uri[]> {
  if (!searched.has(folder.scheme)) return walked(folder);
  const pattern = new RelativePattern(folder, "**/*.playbook");
  return workspace.findFiles(pattern, "**/node_modules/**");
}

/** The playbooks of all folders. */
export async function allPlaybooks(): Promise<readonly Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map(({ uri }) => playbooksIn(uri)))).flat();
}

async function walked(root: Uri): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const waiting = [root];
  for (let looked = 0; looked < mostFolders; looked += 1) {
    const folder = waiting.shift();
    if (folder === undefined) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name);
      if ((type & FileType.Directory) !== 0) {
        if (!skipped.has(name)) waiting.push(uri);
      } else if (name.endsWith(".playbook")) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // A folder that cannot be read holds nothing for us.
    return [];
  }
}
