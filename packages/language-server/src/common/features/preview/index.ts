import { type Playbook, RecordError } from "@handrail/sdk";
import { type Position, RequestType } from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { codeOf } from "../../protocol/findings.ts";
import { running } from "../../running/playbooks.ts";
import type { Sample } from "../../running/samples.ts";
import { situationsOf } from "../../running/situations.ts";
import { usualMoment } from "../../running/test-writing/moment.ts";
import type { Preview, PreviewCondition, PreviewParams, PreviewWhy, Unready } from "./answers.ts";
import { conditionAt } from "./at-cursor.ts";
import { axesOf, chooseAxes } from "./axes.ts";
import { whyOf } from "./condition.ts";
import { fill } from "./form.ts";
import { mapOf } from "./map.ts";

export const previewRequest = new RequestType<PreviewParams, Preview | Unready, void>(
  "handrail/preview",
);
export const conditionRequest = new RequestType<
  PreviewParams & { readonly position: Position },
  PreviewCondition | null,
  void
>("handrail/condition");
export const whyRequest = new RequestType<
  PreviewParams & { readonly action: string },
  PreviewWhy | null,
  void
>("handrail/why");

/** A playbook as a picture, to be tried out: for clients that show it beside the text. */
export const preview: Feature = {
  capabilities: () => ({}),
  register({ connection, workspace, requests }) {
    connection.onRequest(
      previewRequest,
      requests.ofFile(async (document, params): Promise<Preview | Unready> => {
        const ready = await running(workspace, document.path);
        if (ready === null) return unready(document);
        const { playbook } = ready;
        const situations = await situationsOf(workspace, document.path, ready);
        const chosen = situations.find(({ title }) => title === params.situation);
        const { interview, tried, form } = fill(playbook, fitting(playbook, chosen), params.steps);
        const axes = axesOf(workspace, document.path, playbook);
        const shown = chooseAxes(axes, params);
        const { edits } = workspace;
        return {
          title: playbook.plan.playbook.title,
          situations: [...new Set(situations.map(({ title }) => title))],
          situation: chosen?.title ?? null,
          at: interview.decision.at,
          zone: playbook.plan.zone,
          actions: playbook.plan.actions.map(({ name }) => name).toSorted(),
          axes: axes.map(({ fact, values }) => ({ fact, values })),
          map:
            shown === null
              ? null
              : await mapOf(playbook, shown, tried, () => workspace.edits !== edits),
          form,
        };
      }),
    );
    const inSituation = async (document: PlaybookDocument, params: PreviewParams) => {
      const ready = await running(workspace, document.path);
      if (ready === null) return null;
      const { playbook } = ready;
      const situations = await situationsOf(workspace, document.path, ready);
      const chosen = situations.find(({ title }) => title === params.situation);
      const { tried } = fill(playbook, fitting(playbook, chosen), params.steps);
      return { playbook, tried };
    };
    connection.onRequest(
      conditionRequest,
      requests.ofDocument(async (document, params) => {
        const found = await inSituation(document, params);
        return found && conditionAt(document, found.playbook, params.position, found.tried);
      }),
    );
    connection.onRequest(
      whyRequest,
      requests.ofDocument(async (document, params) => {
        const found = await inSituation(document, params);
        return found && whyOf(found.playbook, params.action, found.tried, document.say);
      }),
    );
  },
};

/** A sample that does not fit the playbook's facts tells nothing of it. */
function fitting(playbook: Playbook, sample: Sample | undefined): Pick<Sample, "record" | "now"> {
  const now = usualMoment(playbook.plan.zone);
  if (sample === undefined) return { record: {}, now };
  try {
    playbook.facts(sample.record);
    return sample;
  } catch (error) {
    if (error instanceof RecordError) return { record: {}, now };
    throw error;
  }
}

function unready(document: PlaybookDocument): Unready {
  const errors = document.findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  return {
    errors: errors.length,
    isEmpty: first?.code === codeOf("empty-playbook"),
    first:
      first === undefined ? null : { message: first.message, range: document.range(first.span) },
  };
}
