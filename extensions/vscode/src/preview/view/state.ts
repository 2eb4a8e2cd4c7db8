import type { PreviewParams, PreviewStep } from "@handrail/language-server";

/** What the view remembers, also when the window is loaded again. */
export interface ViewState {
  readonly uri: string | null;
  readonly situation: string | null;
  readonly steps: readonly PreviewStep[];
  readonly rows: string | null;
  readonly columns: string | null;
  /** Sections that are folded away. */
  readonly folded: readonly string[];
}

export const nothing: ViewState = {
  uri: null,
  situation: null,
  steps: [],
  rows: null,
  columns: null,
  folded: [],
};

/** What was kept of an earlier view, where it makes sense. */
export function restored(kept: unknown): ViewState {
  return typeof kept === "object" && kept !== null ? { ...nothing, ...kept } : nothing;
}

/** Another playbook has its own situations and facts. */
export function ofDocument(state: ViewState, uri: string): ViewState {
  return state.uri === uri ? state : { ...nothing, folded: state.folded, uri };
}

/** An answer takes the place of an earlier one to the same question. */
export function answered(state: ViewState, fact: string, said: string | null): ViewState {
  const others = state.steps.filter((step) => step.fact !== fact);
  return { ...state, steps: [...others, { fact, said }] };
}

export function takenBack(state: ViewState, fact: string): ViewState {
  return { ...state, steps: state.steps.filter((step) => step.fact !== fact) };
}

export function inSituation(state: ViewState, situation: string | null): ViewState {
  return { ...state, situation, steps: [] };
}

/** Facts change places where both axes would be the same. */
export function withAxis(
  state: ViewState,
  axis: "rows" | "columns",
  fact: string,
  shown: { readonly rows: string | null; readonly columns: string | null },
): ViewState {
  const other = axis === "rows" ? "columns" : "rows";
  const rest = shown[other] === fact ? shown[axis] : shown[other];
  return { ...state, [axis]: fact, [other]: rest };
}

export function withFolded(state: ViewState, section: string, isFolded: boolean): ViewState {
  const others = state.folded.filter((one) => one !== section);
  return { ...state, folded: isFolded ? [...others, section] : others };
}

export function paramsOf({ uri, situation, steps, rows, columns }: ViewState): PreviewParams {
  return { textDocument: { uri: uri ?? "" }, situation, steps, rows, columns };
}
