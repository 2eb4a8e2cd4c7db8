import type { Preview, Unready } from "@handrail/language-server";
import type { Position } from "../messages.ts";
import { drawStatement } from "./condition.ts";
import { drawDecision, summaryOf } from "./decision.ts";
import { draw, h } from "./dom.ts";
import { drawHeader, drawNotice } from "./header.ts";
import { drawMap } from "./map.ts";
import { drawQuestion } from "./question.ts";
import { ask, editor, listen } from "./server.ts";
import {
  answered,
  inSituation,
  ofDocument,
  paramsOf,
  restored,
  takenBack,
  type ViewState,
  withAxis,
  withFolded,
} from "./state.ts";
import { t } from "./texts.ts";

let state = restored(editor.getState());
let position: Position = { line: 0, character: 0 };
let shown: Preview | null = null;
let asked = 0;

const notice = h("div", { class: "notice", role: "status" });
const header = h("header");
const map = h("div");
const condition = h("div");
const question = h("div");
const decision = h("div");
// It stays where it is: a screen reader tells only what changes in a place that it knows.
const summary = h("p", { class: "told", role: "status" });
document
  .querySelector("main")
  ?.append(
    notice,
    header,
    section("map", t("Map"), map),
    section("condition", t("Condition at the cursor"), condition),
    section("try", t("Try it"), question, summary, decision),
  );
showSections();

function section(name: string, title: string, ...places: readonly HTMLElement[]): HTMLElement {
  const fold = (event: Event) => {
    keep(withFolded(state, name, !(event.currentTarget as HTMLDetailsElement).open));
  };
  return h(
    "details",
    { class: "section", open: !state.folded.includes(name), toggle: fold },
    h("summary", {}, h("h2", {}, title)),
    places,
  );
}

/** Sections without anything in them would only puzzle. */
function showSections(): void {
  for (const one of document.querySelectorAll("header, .section")) {
    one.toggleAttribute("hidden", shown === null);
  }
}

function keep(next: ViewState): void {
  state = next;
  editor.setState(next);
}

async function change(next: ViewState): Promise<void> {
  keep(next);
  await refresh();
}

/** Only the last of several questions is worth an answer. */
async function refresh(): Promise<void> {
  if (state.uri === null) return draw(notice, drawNotice(null, false, editor));
  asked += 1;
  const own = asked;
  const answer = await ask("preview", paramsOf(state));
  if (answer === undefined || own !== asked) return;
  show(answer);
  await refreshCondition();
}

function show(answer: Preview | Unready): void {
  document.body.toggleAttribute("data-stale", "errors" in answer);
  // Of what was there before all was taken out, nothing is left to show.
  if ("errors" in answer && answer.isEmpty) shown = null;
  draw(notice, drawNotice(answer, shown !== null, editor));
  if (!("errors" in answer)) shown = answer;
  showSections();
  if ("errors" in answer) return;
  const { map: drawn } = answer;
  draw(
    header,
    drawHeader(answer, (situation) => void change(inSituation(state, situation))),
  );
  draw(
    map,
    drawMap(answer, {
      chooseAxis: (axis, fact) => {
        const now = { rows: drawn?.rows.fact ?? null, columns: drawn?.columns?.fact ?? null };
        void change(withAxis(state, axis, fact, now));
      },
      go: (answers) =>
        void change(answers.reduce((to, { fact, said }) => answered(to, fact, said), state)),
    }),
  );
  drawForm(answer);
}

function drawForm(answer: Preview): void {
  const wasAsked = question.contains(document.activeElement);
  draw(
    question,
    drawQuestion(answer.form, {
      answer: (fact, said) => void change(answered(state, fact, said)),
      takeBack: (fact) => void change(takenBack(state, fact)),
      startAgain: () => void change({ ...state, steps: [] }),
    }),
  );
  // Whoever answers with the keyboard goes on with the next question.
  if (wasAsked && !question.contains(document.activeElement)) {
    const next = question.querySelector<HTMLElement>("fieldset button, fieldset input");
    (next ?? question.querySelector("button"))?.focus();
  }
  summary.textContent = summaryOf(answer.form.decided);
  draw(
    decision,
    drawDecision(answer, {
      why: async (action) => (await ask("why", { ...paramsOf(state), action })) ?? null,
    }),
  );
}

async function refreshCondition(): Promise<void> {
  // While there are errors, what was drawn before them stays.
  if (shown === null || document.body.hasAttribute("data-stale")) return;
  const answer = await ask("condition", { ...paramsOf(state), position });
  if (answer === undefined) return;
  draw(
    condition,
    answer === null
      ? h("p", {}, t("Put the cursor into a rule or a guardrail to see its condition."))
      : drawStatement(answer),
  );
}

let resting: ReturnType<typeof setTimeout> | undefined;
listen((message) => {
  if (message.type === "changed") return void refresh();
  position = message.type === "cursor" || message.type === "document" ? message.position : position;
  if (message.type === "document") {
    // What was drawn of another playbook is no earlier state of this one.
    if (message.uri !== state.uri) shown = null;
    return void change(ofDocument(state, message.uri));
  }
  clearTimeout(resting);
  resting = setTimeout(refreshCondition, 100);
});
editor.postMessage({ type: "ready", uri: state.uri });
void refresh();
