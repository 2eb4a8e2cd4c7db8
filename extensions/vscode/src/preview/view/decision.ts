import type {
  DecidedAction,
  Preview,
  PreviewWhy,
  Reason,
  Standing,
} from "@handrail/language-server";
import { actionLine } from "./actions.ts";
import { drawCondition } from "./condition.ts";
import { h } from "./dom.ts";
import { moment } from "./moment.ts";
import { t } from "./texts.ts";

export interface DecisionEvents {
  /** Asks why, and gives the answer where it is to be shown. */
  why(action: string): Promise<PreviewWhy | null>;
}

interface Context extends DecisionEvents {
  readonly zone: string;
}

/** What is to be done, what is held back, and what may follow, each with its reasons. */
export function drawDecision(
  { form: { decided }, actions, zone }: Preview,
  events: DecisionEvents,
): HTMLElement {
  const context = { ...events, zone };
  const others = actions.filter((name) => decided.every(({ action }) => action !== name));
  return h(
    "div",
    {},
    decided.length === 0 ? h("p", {}, t("Nothing is recommended here.")) : null,
    group(t("To do"), decided, ["recommended"], context),
    group(t("Held back by a limit"), decided, ["deferred"], context),
    group(t("Blocked"), decided, ["blocked", "may be blocked"], context),
    group(t("May be recommended, as soon as more is known"), decided, ["may"], context),
    others.length === 0 ? null : whyNot(others, context),
  );
}

/** What a screen reader tells after an answer. */
export function summaryOf(decided: readonly DecidedAction[]): string {
  const count = (...wanted: readonly Standing[]) =>
    decided.filter(({ standing }) => wanted.includes(standing)).length;
  return t(
    "{0} recommended, {1} held back, {2} blocked, {3} open",
    count("recommended"),
    count("deferred"),
    count("blocked", "may be blocked"),
    count("may"),
  );
}

function group(
  heading: string,
  decided: readonly DecidedAction[],
  standings: readonly Standing[],
  context: Context,
): HTMLElement | null {
  const own = decided.filter(({ standing }) => standings.includes(standing));
  if (own.length === 0) return null;
  return h(
    "section",
    {},
    h("h3", {}, heading),
    h(
      "ul",
      { class: "decided" },
      own.map((one, index) => decidedItem(one, `${heading} ${index}`, context)),
    ),
  );
}

function decidedItem(one: DecidedAction, key: string, context: Context): HTMLElement {
  const { zone } = context;
  const { manner, due, standing, unknown, against, rules } = one;
  return h(
    "li",
    {},
    actionLine(one),
    manner.length === 0 ? null : ` ${manner.join(", ")}`,
    due === null || standing === "blocked" || standing === "may be blocked"
      ? null
      : h(
          "div",
          { class: "note" },
          standing === "deferred"
            ? t("not before {0}", moment(due, zone))
            : t("by {0}", moment(due, zone)),
        ),
    against.map((reason) =>
      reasonLine(reason, standing === "deferred" ? t("held back by") : t("blocked by")),
    ),
    rules.map((reason) =>
      reasonLine(reason, standing === "may" ? t("would come from") : t("from")),
    ),
    unknown.length === 0
      ? null
      : h("div", { class: "note" }, t("Not known: {0}.", unknown.join(", "))),
    whyDetails(one.action, t("Why?"), `why ${one.action} ${key}`, context),
  );
}

function reasonLine({ title, because, source }: Reason, from: string): HTMLElement {
  return h(
    "div",
    { class: "reason" },
    `${from} `,
    h("em", {}, title),
    because === null ? null : `: ${because}`,
    source === null ? null : h("span", { class: "source" }, ` (${source})`),
  );
}

/** Asked for only when somebody opens it: it tries many situations. */
function whyDetails(
  action: string,
  label: string,
  key: string,
  events: DecisionEvents,
): HTMLElement {
  const place = h("div", { class: "why" });
  const open = async (event: Event) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (!details.open || place.hasChildNodes()) return;
    place.append("…");
    const why = await events.why(action);
    place.replaceChildren(why === null ? t("The playbook has errors.") : drawWhy(why));
  };
  return h(
    "details",
    { "data-key": key, toggle: open },
    h("summary", { "aria-label": `${label} ${action}` }, label),
    place,
  );
}

function drawWhy({ statements, change }: PreviewWhy): HTMLElement {
  return h(
    "div",
    {},
    statements.length === 0 ? h("p", {}, t("No rule speaks of it.")) : null,
    statements.map(({ kind, title, condition }) =>
      h(
        "div",
        {},
        h(
          "p",
          { class: "statement" },
          kind === "rule" ? t("Rule") : t("Guardrail"),
          " ",
          h("strong", {}, title),
        ),
        drawCondition(condition),
      ),
    ),
    change === null || change.length === 0
      ? null
      : h(
          "p",
          {},
          `${t("The answer would turn with:")} `,
          h("strong", {}, change.map(({ fact, to }) => `${fact} = ${to}`).join(", ")),
        ),
  );
}

function whyNot(others: readonly string[], events: DecisionEvents): HTMLElement {
  const place = h("div", {});
  const choose = async (event: Event) => {
    const action = (event.target as HTMLSelectElement).value;
    if (action === "") return place.replaceChildren();
    const why = await events.why(action);
    place.replaceChildren(why === null ? t("The playbook has errors.") : drawWhy(why));
  };
  return h(
    "section",
    { class: "why-not" },
    h(
      "label",
      {},
      `${t("Why not another action?")} `,
      h(
        "select",
        { "data-key": "why not", change: choose },
        h("option", { value: "" }, t("choose one")),
        others.map((action) => h("option", { value: action }, action)),
      ),
    ),
    place,
  );
}
