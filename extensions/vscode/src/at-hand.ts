import { commands, l10n, TabInputText, type TextEditor, type Uri, window, workspace } from "vscode";
import { allPlaybooks } from "./client/playbooks.ts";

/** The playbook that a preview is asked for: the one in sight, else one that is open, else one of the folders, else a new one. */
export async function playbookAtHand(): Promise<TextEditor | undefined> {
  return playbookInSight() ?? shown(openPlaybook() ?? (await playbookOfFolders()));
}

/** The playbook that somebody reads just now. */
export function playbookInSight(): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  return [activeTextEditor, ...visibleTextEditors].find(
    (editor) => editor?.document.languageId === "playbook",
  );
}

/** A playbook behind another tab. */
function openPlaybook(): Uri | undefined {
  const open = new Set(
    workspace.textDocuments
      .filter(({ languageId }) => languageId === "playbook")
      .map(({ uri }) => uri.toString()),
  );
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ input }) => input))
    .filter((input) => input instanceof TabInputText)
    .map(({ uri }) => uri)
    .find((uri) => open.has(uri.toString()) || uri.path.endsWith(".playbook"));
}

/** @returns null when there is none, and undefined when nobody chose one */
async function playbookOfFolders(): Promise<Uri | null | undefined> {
  const [first, ...others] = await allPlaybooks();
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const items = [first, ...others].map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  items.sort((one, other) => one.label.localeCompare(other.label));
  const placeHolder = l10n.t("Which playbook shall be shown?");
  return (await window.showQuickPick(items, { placeHolder }))?.uri;
}

async function shown(uri: Uri | null | undefined): Promise<TextEditor | undefined> {
  if (uri === undefined) return undefined;
  if (uri !== null) return window.showTextDocument(uri);
  await commands.executeCommand("handrail.new");
  return playbookInSight();
}
