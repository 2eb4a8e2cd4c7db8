import type { ConditionPart, PreviewCondition } from "@handrail/language-server";
import { h } from "./dom.ts";
import { t } from "./texts.ts";

/** The statement at the cursor with its condition. */
export function drawStatement({ kind, title, condition }: PreviewCondition): HTMLElement {
  return h(
    "div",
    {},
    h(
      "p",
      { class: "statement" },
      kind === "rule" ? t("Rule") : t("Guardrail"),
      " ",
      h("strong", {}, title),
      ` — ${outcome(kind, condition.truth)}`,
    ),
    drawCondition(condition),
  );
}

function outcome(kind: "rule" | "guardrail", truth: boolean | null): string {
  if (kind === "rule") {
    if (truth === null) return t("cannot be decided yet");
    return truth ? t("fires") : t("does not fire");
  }
  if (truth === null) return t("blocks, because it cannot be decided yet");
  return truth ? t("blocks") : t("does not block");
}

/** And, or and not as boxes within boxes; a sign and a colour tell whether each holds. */
export function drawCondition(part: ConditionPart): HTMLElement {
  return h("ul", { class: "boxes" }, box(part));
}

function box({ kind, text, truth, values, parts }: ConditionPart): HTMLElement {
  const state = truth === null ? "unknown" : truth ? "true" : "false";
  return h(
    "li",
    { class: "box", "data-truth": state, "data-kind": kind },
    h(
      "div",
      { class: "head" },
      h(
        "span",
        { class: "sign", "aria-hidden": "true" },
        { true: "✓", false: "✕", unknown: "?" }[state],
      ),
      " ",
      kind === "test" ? h("code", {}, text) : kindText(kind),
      " ",
      h(
        "span",
        { class: values.length > 0 || kind !== "test" ? "told" : "truth" },
        truthText(truth),
      ),
    ),
    values.map((value) =>
      h("div", { class: "value" }, h("code", {}, value.text), `: ${value.said}`),
    ),
    parts.length === 0 ? null : h("ul", { class: "boxes" }, parts.map(box)),
  );
}

function kindText(kind: "and" | "or" | "not"): string {
  return kind === "and" ? t("all of these") : kind === "or" ? t("one of these") : t("not");
}

function truthText(truth: boolean | null): string {
  if (truth === null) return t("not known");
  return truth ? t("holds") : t("does not hold");
}
