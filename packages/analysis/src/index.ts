export type { Answer, AskOptions, CannotTell, Situation, Witness } from "./answer.ts";
export { canHold } from "./questions/can-hold.ts";
