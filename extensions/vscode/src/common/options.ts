import type { LanguageClientOptions } from "vscode-languageclient";

/** What both clients, on the desktop and on the web, have in common. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: "playbook" }],
  outputChannelName: "Handrail",
};
