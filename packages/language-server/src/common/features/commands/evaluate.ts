import { RecordError } from "@handrail/sdk";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { PlaybookDocument } from "../../protocol/document.ts";
import { evaluate, showSituation } from "../../running/commands.ts";
import { evaluated } from "../../running/evaluated.ts";
import { running } from "../../running/playbooks.ts";
import type { Sample } from "../../running/samples.ts";
import { show } from "../../running/shown.ts";
import { situationsOf } from "../../running/situations.ts";
import { usualMoment } from "../../running/test-writing/moment.ts";
import { pathOf } from "../../workspace/uris.ts";
import { type Command, fieldsOf } from "./command.ts";

export const evaluateCommand: Command = {
  name: evaluate,
  async run({ workspace }, [argument]) {
    const { uri, situation, facts, now } = fieldsOf(argument);
    if (typeof uri !== "string") return null;
    const document = new PlaybookDocument(workspace, pathOf(uri));
    const ready = await running(workspace, document.path);
    if (ready === null) return null;
    const sample = await chosen();
    if (sample === undefined)
      return refused(document.say("There is no situation “{0}”.", String(situation)));
    try {
      return evaluated(document, ready, sample);
    } catch (error) {
      if (error instanceof RecordError) return refused(error.message);
      throw error;
    }

    async function chosen(): Promise<Sample | undefined> {
      if (ready === null) return undefined;
      if (facts !== undefined) {
        const at = typeof now === "string" ? now : usualMoment(ready.playbook.plan.zone);
        return { title: "", record: fieldsOf(facts), now: at };
      }
      const all = await situationsOf(workspace, document.path, ready);
      return situation === undefined ? all[0] : all.find(({ title }) => title === situation);
    }
  },
};

export const showSituationCommand: Command = {
  name: showSituation,
  async run({ workspace, connection, client }, [argument]) {
    const { uri, situation } = fieldsOf(argument);
    if (typeof uri !== "string") return null;
    show(workspace, pathOf(uri), typeof situation === "string" ? situation : null);
    if (client.workspace?.inlayHint?.refreshSupport === true) {
      connection.languages.inlayHint.refresh();
    }
    if (client.workspace?.codeLens?.refreshSupport === true) {
      void connection.sendRequest("workspace/codeLens/refresh");
    }
    return null;
  },
};

function refused(message: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
