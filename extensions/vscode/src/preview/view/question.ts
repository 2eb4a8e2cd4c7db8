import type { FormQuestion, PreviewForm } from "@handrail/language-server";
import { h } from "./dom.ts";
import { saidText } from "./said.ts";
import { t } from "./texts.ts";

export interface FormEvents {
  answer(fact: string, said: string | null): void;
  takeBack(fact: string): void;
  startAgain(): void;
}

/** What was answered, and what is asked next. */
export function drawQuestion(
  { steps, question, problem, open }: PreviewForm,
  events: FormEvents,
): HTMLElement {
  return h(
    "div",
    {},
    steps.length === 0
      ? null
      : h(
          "ol",
          { class: "steps", "aria-label": t("What was answered") },
          steps.map(({ fact, said, changed }) =>
            h(
              "li",
              {},
              h("span", { class: "fact" }, fact),
              `: ${said === null ? t("not known") : saidText(said)} `,
              h(
                "button",
                {
                  type: "button",
                  class: "quiet",
                  "data-key": `back ${fact}`,
                  "aria-label": t("Take back the answer to {0}", fact),
                  click: () => events.takeBack(fact),
                },
                t("take back"),
              ),
              changed.length === 0
                ? null
                : h(
                    "span",
                    { class: "changed" },
                    ` ${t("changes: {0}", changed.map(({ action }) => action).join(", "))}`,
                  ),
            ),
          ),
        ),
    question === null
      ? h("p", { class: "settled" }, t("Nothing is left to ask."))
      : ask(question, problem, open.length, events),
    steps.length === 0
      ? null
      : h(
          "button",
          { type: "button", class: "quiet again", "data-key": "again", click: events.startAgain },
          t("Start again"),
        ),
  );
}

function ask(
  question: FormQuestion,
  problem: PreviewForm["problem"],
  left: number,
  events: FormEvents,
): HTMLElement {
  const { fact, text, choices, isOpen, isMultiple, concerns } = question;
  const isTyped = choices === null || isOpen;
  return h(
    "fieldset",
    { class: "question" },
    h("legend", { id: "asked" }, text),
    problem === null
      ? null
      : h("p", { class: "problem", role: "alert", id: "problem" }, problem.message),
    choices === null
      ? null
      : isMultiple
        ? several(fact, choices, events)
        : one(fact, choices, events),
    isTyped && !isMultiple ? typed(question, problem !== null, events) : null,
    h(
      "button",
      {
        type: "button",
        class: "quiet skip",
        "data-key": `skip ${fact}`,
        click: () => events.answer(fact, null),
      },
      t("I do not know"),
    ),
    h(
      "p",
      { class: "note" },
      concerns.length === 0 ? null : `${t("Matters for: {0}.", concerns.join(", "))} `,
      left > 1 ? t("Questions that may follow: {0}.", left - 1) : t("This is the last question."),
    ),
  );
}

function one(fact: string, choices: readonly string[], { answer }: FormEvents): HTMLElement {
  return h(
    "div",
    { class: "choices", role: "group", "aria-labelledby": "asked" },
    choices.map((choice, index) =>
      h(
        "button",
        {
          type: "button",
          "data-key": `choice ${fact} ${index}`,
          click: () => answer(fact, choice),
        },
        saidText(choice),
      ),
    ),
  );
}

function several(fact: string, choices: readonly string[], { answer }: FormEvents): HTMLElement {
  const boxes = choices.map((choice, index) =>
    h("input", { type: "checkbox", value: choice, "data-key": `choice ${fact} ${index}` }),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    answer(fact, chosen.length === 0 ? null : chosen.join("; "));
  };
  return h(
    "form",
    { class: "choices", submit },
    boxes.map((box, index) => h("label", {}, box, ` ${choices[index] ?? ""}`)),
    h("button", { type: "submit", "data-key": `answer ${fact}` }, t("Answer")),
  );
}

function typed(
  { fact, choices, expected, example }: FormQuestion,
  isWrong: boolean,
  { answer }: FormEvents,
): HTMLElement {
  const input = h("input", {
    type: "text",
    "data-key": `typed ${fact}`,
    "aria-labelledby": "asked",
    "aria-describedby": isWrong ? "problem expected" : "expected",
    "aria-invalid": isWrong ? "true" : null,
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (input.value.trim() !== "") answer(fact, input.value);
  };
  return h(
    "form",
    { submit },
    input,
    " ",
    h("button", { type: "submit", "data-key": `answer ${fact}` }, t("Answer")),
    h(
      "p",
      { class: "note", id: "expected" },
      choices === null
        ? t("Expected: {0}. For example {1}.", expected, example)
        : t("Or anything else that the rules do not name."),
    ),
  );
}
