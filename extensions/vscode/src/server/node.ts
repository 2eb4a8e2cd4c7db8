import { serve } from "@handrail/language-server";
import { disk } from "@handrail/language-server/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

serve(createConnection(ProposedFeatures.all), disk);
