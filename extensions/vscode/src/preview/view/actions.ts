import type { CellAction, Standing } from "@handrail/language-server";
import { h, told } from "./dom.ts";
import { t } from "./texts.ts";

/** A sign for each standing, so that colour is never all that tells it. */
const signs: Readonly<Record<Standing, string>> = {
  recommended: "✓",
  may: "?",
  blocked: "✕",
  "may be blocked": "✕?",
  deferred: "Ⅱ",
};

export function standingText(standing: Standing): string {
  switch (standing) {
    case "recommended":
      return t("recommended");
    case "may":
      return t("may be recommended");
    case "blocked":
      return t("blocked");
    case "may be blocked":
      return t("blocked as long as something is not known");
    case "deferred":
      return t("held back by a limit");
  }
}

export function sign(standing: Standing): HTMLElement {
  return h(
    "span",
    { class: "sign", title: standingText(standing) },
    h("span", { "aria-hidden": "true" }, signs[standing]),
    told(`${standingText(standing)}:`),
  );
}

/** An action with its standing, its traits and its deadline. */
export function actionLine(action: CellAction): HTMLElement {
  return h(
    "span",
    { class: "action", "data-standing": action.standing, title: reasonOf(action) },
    sign(action.standing),
    " ",
    h("span", { class: "name" }, action.action),
    action.within === null
      ? null
      : [" ", h("span", { class: "within" }, t("within {0}", action.within))],
    " ",
    h(
      "span",
      { class: "traits" },
      traitsOf(action).map((trait) => [
        h("span", { class: "trait", "data-trait": trait }, traitText(trait)),
        " ",
      ]),
    ),
  );
}

/** The four that are part of the language; a playbook's own traits would only crowd the picture. */
function traitsOf({ traits }: CellAction): readonly string[] {
  return ["human", "digital", "helps", "sells"].filter((one) => traits.includes(one));
}

function traitText(trait: string): string {
  switch (trait) {
    case "human":
      return t("human");
    case "digital":
      return t("digital");
    case "helps":
      return t("helps");
    default:
      return t("sells");
  }
}

function reasonOf({ standing, because, unknown }: CellAction): string {
  const lacks = unknown.length === 0 ? "" : ` ${t("Not known: {0}.", unknown.join(", "))}`;
  return `${standingText(standing)}: ${because.join("; ")}.${lacks}`;
}
