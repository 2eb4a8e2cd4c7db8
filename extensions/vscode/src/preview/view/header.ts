import type { Preview, Unready } from "@handrail/language-server";
import type { FromView } from "../messages.ts";
import { h } from "./dom.ts";
import { moment } from "./moment.ts";
import { t } from "./texts.ts";

/** The playbook's title, and the situation that it is tried in. */
export function drawHeader(
  { title, situations, situation, at, zone }: Preview,
  choose: (situation: string | null) => void,
): readonly HTMLElement[] {
  const chosen = (event: Event) => {
    const { value, selectedIndex } = event.target as HTMLSelectElement;
    choose(selectedIndex === 0 ? null : value);
  };
  return [
    h("h1", {}, title ?? t("Playbook")),
    h(
      "label",
      {},
      `${t("Situation")} `,
      h(
        "select",
        { "data-key": "situation", change: chosen },
        h("option", { selected: situation === null }, t("nothing is known")),
        situations.map((one) => h("option", { value: one, selected: one === situation }, one)),
      ),
    ),
    h("p", { class: "note" }, t("Decided as if it were {0}.", moment(at, zone))),
  ];
}

/**
 * What keeps the picture from being that of the text as it stands.
 *
 * @param isDrawn whether there is a picture of an earlier text
 */
export function drawNotice(
  answer: Preview | Unready | null,
  isDrawn: boolean,
  editor: { postMessage(message: FromView): void },
): HTMLElement | null {
  if (answer === null) return h("p", {}, t("Open a playbook, and it is shown here."));
  if (!("errors" in answer)) return null;
  const { errors, first, isEmpty } = answer;
  if (isEmpty) {
    const example = h("code", {}, "when stage = evaluation then offer expert chat within 1h");
    return h("p", {}, t("Write a first rule, and it is drawn here. For example:"), " ", example);
  }
  return h(
    "p",
    { class: "errors" },
    `${found(errors)} `,
    isDrawn
      ? t("What you see is how it was before.")
      : t("As soon as that is put right, the playbook is drawn here."),
    first === null
      ? null
      : [
          " ",
          h(
            "button",
            {
              type: "button",
              class: "quiet",
              "data-key": "reveal",
              click: () => editor.postMessage({ type: "reveal", position: first.range.start }),
            },
            t("Show the first: {0}", first.message),
          ),
        ],
  );
}

function found(errors: number): string {
  if (errors === 0) return t("A playbook that this one uses has an error.");
  return errors === 1 ? t("The playbook has an error.") : t("The playbook has {0} errors.", errors);
}
