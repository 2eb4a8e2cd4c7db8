import { type Playbook, RecordError } from "@handrail/sdk";
import {
  LSPErrorCodes,
  type Position,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Server } from "../../feature.ts";
import { PlaybookDocument } from "../../protocol/document.ts";
import { headingOf } from "../../protocol/outline.ts";
import { addTest } from "../../running/commands.ts";
import { firingRecord, ruleIdAt } from "../../running/firing.ts";
import { running } from "../../running/playbooks.ts";
import { expectedOf } from "../../running/test-writing/expected.ts";
import { usualMoment } from "../../running/test-writing/moment.ts";
import { type Situation, testOf } from "../../running/test-writing/write.ts";
import { pathOf } from "../../workspace/uris.ts";
import { type Command, fieldsOf } from "./command.ts";

export const addTestCommand: Command = {
  name: addTest,
  async run(server, [argument]) {
    const fields = fieldsOf(argument);
    const { uri } = fields;
    if (typeof uri !== "string") return null;
    const document = new PlaybookDocument(server.workspace, pathOf(uri));
    const now = await running(server.workspace, document.path);
    if (now === null)
      return refused(
        document.say("The playbook has errors; a test can be added when it has none."),
      );
    const made = situationOf(fields, document, now.playbook);
    if (made === null) {
      return refused(
        document.say(
          "No situation of a few facts was found in which this rule fires. Look whether it can, or write the test by hand.",
        ),
      );
    }
    try {
      const sentence = testOf(now.playbook, made.title, made.situation);
      return await applied(server, made.title, appended(document, sentence));
    } catch (error) {
      if (error instanceof RecordError) return refused(error.message);
      throw error;
    }
  },
};

interface Made {
  readonly title: string;
  readonly situation: Situation;
}

function situationOf(
  fields: { readonly [field: string]: unknown },
  document: PlaybookDocument,
  playbook: Playbook,
): Made | null {
  const { facts, now, title, rule, example } = fields;
  if (rule === undefined) {
    const record = fieldsOf(facts);
    const when = typeof now === "string" ? now : null;
    const called = typeof title === "string" ? title : document.say("a situation that was tried");
    const matters = example !== true || momentMatters(playbook, record, when);
    return { title: called, situation: { record, now: matters ? when : null } };
  }
  const start = document.offset(rule as Position);
  const statement = document.tree.statements.find(({ span }) => span.start === start);
  const id = statement === undefined ? null : ruleIdAt(playbook, document, start);
  if (statement === undefined || id === null) return null;
  const record = firingRecord(playbook, id, []);
  if (record === null) return null;
  const { text } = headingOf(statement, document.text);
  return { title: document.say("{0} fires", text), situation: { record, now: null } };
}

/** Whether anything else is decided at the moment at which tests are decided that do not say it. */
function momentMatters(
  playbook: Playbook,
  record: Situation["record"],
  now: string | null,
): boolean {
  const [then, usual] = [now, usualMoment(playbook.plan.zone)].map((at) =>
    expectedOf(playbook.decide(record, { now: at ?? usualMoment(playbook.plan.zone) })).join("\n"),
  );
  return then !== usual;
}

/** Below everything else, after an empty line. */
function appended(document: PlaybookDocument, sentence: string): WorkspaceEdit {
  const end = document.text.length;
  const gap = /\n\s*\n$|^\s*$/.test(document.text) ? "" : /\n$/.test(document.text) ? "\n" : "\n\n";
  return { changes: { [document.uri]: [document.edit({ start: end, end }, `${gap}${sentence}`)] } };
}

async function applied(
  { connection, client }: Server,
  label: string,
  edit: WorkspaceEdit,
): Promise<WorkspaceEdit> {
  if (client.workspace?.applyEdit === true) await connection.workspace.applyEdit({ label, edit });
  return edit;
}

function refused(message: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
