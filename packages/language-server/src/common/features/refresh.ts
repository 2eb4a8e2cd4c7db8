import type { Feature } from "../feature.ts";

/** Tells the client that what it shows may be different, when settings or files that are not open have changed. */
export const refresh: Feature = {
  capabilities: () => ({}),
  register({ connection, workspace, settings, client: { workspace: can } }) {
    const codeLenses = () => {
      if (can?.codeLens?.refreshSupport === true)
        void connection.sendRequest("workspace/codeLens/refresh");
    };
    const inlayHints = () => {
      if (can?.inlayHint?.refreshSupport === true) connection.languages.inlayHint.refresh();
    };
    const diagnostics = () => {
      if (can?.diagnostics?.refreshSupport === true) connection.languages.diagnostics.refresh();
    };
    const tokens = () => {
      if (can?.semanticTokens?.refreshSupport === true)
        connection.languages.semanticTokens.refresh();
    };
    const all = [codeLenses, inlayHints, diagnostics, tokens];
    workspace.onDisk(() => {
      for (const one of all) one();
    });
    workspace.proofs.onChange(() => {
      for (const one of [diagnostics, codeLenses]) one();
    });
    settings.onChange(() => {
      for (const one of all) one();
    });
  },
};
