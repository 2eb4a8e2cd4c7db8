import type { Answer, Witness } from "@handrail/analysis";

/** What came of a question, without where in the plan something stands that is not followed. */
export type PlainAnswer =
  | { readonly answer: "yes"; readonly witness: Witness }
  | { readonly answer: "no" }
  | { readonly answer: "cannot tell"; readonly reason: string };

export function plain(answer: Answer): PlainAnswer {
  return answer.answer === "cannot tell"
    ? { answer: "cannot tell", reason: answer.reason }
    : answer;
}
