import { serve } from "@handrail/language-server";
import { disk } from "@handrail/language-server/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

/** Serves the process that started this one. */
export function serveProcess(): void {
  serve(createConnection(ProposedFeatures.all), disk);
}
