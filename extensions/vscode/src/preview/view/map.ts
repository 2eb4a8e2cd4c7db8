import type { Axis, Cell, CellAction, Preview } from "@handrail/language-server";
import { actionLine, sign, standingText } from "./actions.ts";
import { h } from "./dom.ts";
import { saidText } from "./said.ts";
import { t } from "./texts.ts";

export interface MapEvents {
  chooseAxis(axis: "rows" | "columns", fact: string): void;
  /** Goes to a cell: its values become answers. */
  go(answers: readonly { readonly fact: string; readonly said: string }[]): void;
}

/** Which actions there are where: the playbook's two main choices, row by column. */
export function drawMap({ map, axes, form }: Preview, events: MapEvents): HTMLElement {
  if (map === null) {
    return h(
      "p",
      {},
      t("No fact of this playbook has a few values only, so there is nothing to make a map of."),
    );
  }
  const { rows, columns, cells } = map;
  return h(
    "div",
    {},
    h(
      "div",
      { class: "axes" },
      axisChoice("rows", t("Down"), rows, axes, events),
      columns === null ? null : axisChoice("columns", t("Across"), columns, axes, events),
    ),
    h(
      "div",
      {
        class: "scroll",
        role: "region",
        tabindex: "0",
        "aria-label": t("What is recommended where"),
        "data-key": "map",
      },
      h(
        "table",
        {},
        h("caption", { class: "told" }, t("What is recommended where")),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h(
              "th",
              { scope: "col" },
              columns === null ? rows.fact : `${rows.fact} \\ ${columns.fact}`,
            ),
            (columns?.values ?? [t("what is recommended")]).map((value) =>
              h("th", { scope: "col" }, saidText(value)),
            ),
          ),
        ),
        h(
          "tbody",
          {},
          rows.values.map((value, row) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, saidText(value)),
              (cells[row] ?? []).map((cell, column) => drawCell(cell, at(row, column))),
            ),
          ),
        ),
      ),
    ),
    legend(),
  );

  function at(row: number, column: number) {
    const answers = [
      { fact: rows.fact, said: rows.values[row] ?? "" },
      ...(columns === null ? [] : [{ fact: columns.fact, said: columns.values[column] ?? "" }]),
    ];
    const isHere = answers.every(({ fact, said }) =>
      form.steps.some((step) => step.fact === fact && step.said === said),
    );
    return { answers, isHere };
  }

  function drawCell({ actions }: Cell, here: ReturnType<typeof at>): HTMLElement {
    const key = `cell ${here.answers.map(({ said }) => said).join(" / ")}`;
    const isGap = actions.length === 0;
    const go = h(
      "button",
      {
        class: "go",
        type: "button",
        "data-key": key,
        "aria-label": t("Try {0}", here.answers.map(({ said }) => saidText(said)).join(", ")),
        "aria-pressed": here.isHere ? "true" : "false",
        title: t("Try this in the form"),
        click: () => events.go(here.answers),
      },
      "→",
    );
    return h(
      "td",
      { class: isGap ? "gap" : null, "data-here": here.isHere },
      go,
      isGap ? h("span", { class: "nothing" }, t("nothing: a gap")) : actionList(actions, key),
    );
  }
}

/** What is only possible is folded away where there is much of it. */
function actionList(actions: readonly CellAction[], key: string): readonly HTMLElement[] {
  const possible = actions.filter(({ standing }) => standing === "may");
  if (possible.length <= 2) return [listOf(actions)];
  const certain = actions.filter(({ standing }) => standing !== "may");
  return [
    listOf(certain),
    h(
      "details",
      { "data-key": `${key} may`, class: "may" },
      h("summary", {}, t("{0} that may be recommended", possible.length)),
      listOf(possible),
    ),
  ];
}

function listOf(actions: readonly CellAction[]): HTMLElement {
  return h(
    "ul",
    {},
    actions.map((action) => h("li", {}, actionLine(action))),
  );
}

function axisChoice(
  axis: "rows" | "columns",
  label: string,
  { fact }: Axis,
  axes: readonly Axis[],
  { chooseAxis }: MapEvents,
): HTMLElement {
  const choose = (event: Event) => chooseAxis(axis, (event.target as HTMLSelectElement).value);
  return h(
    "label",
    {},
    `${label} `,
    h(
      "select",
      { "data-key": axis, change: choose },
      axes.map((one) => h("option", { selected: one.fact === fact, value: one.fact }, one.fact)),
    ),
  );
}

function legend(): HTMLElement {
  const standings = ["recommended", "may", "blocked", "may be blocked", "deferred"] as const;
  return h(
    "p",
    { class: "legend", "aria-hidden": "true" },
    standings.map((one) => h("span", { "data-standing": one }, sign(one), ` ${standingText(one)}`)),
  );
}
