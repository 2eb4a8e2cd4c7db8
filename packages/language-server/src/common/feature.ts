import type { ClientCapabilities, Connection, ServerCapabilities } from "vscode-languageserver";
import type { Requests } from "./protocol/requests.ts";
import type { Prover } from "./proving/prover.ts";
import type { Settings } from "./settings/settings.ts";
import type { Workspace } from "./workspace/workspace.ts";

/** What a feature works with. */
export interface Server {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly client: ClientCapabilities;
  readonly requests: Requests;
  readonly settings: Settings;
  /** Null where nothing is proved. */
  readonly prover: Prover | null;
}

/** One thing that an editor may ask for. */
export interface Feature {
  /** What the server says of it when it starts. */
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(server: Server): void;
}
