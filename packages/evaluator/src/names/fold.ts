import { remembered } from "../remembered.ts";

const notInNames = /[^\p{L}\p{M}\p{N}]+/gu;

/** What names, keys and values of a choice are compared by: letters, marks and digits, whatever their case. */
export const fold: (name: string) => string = /* @__PURE__ */ remembered(
  (name: string) => name.normalize("NFKC").toUpperCase().toLowerCase().replace(notInNames, ""),
  10_000,
);
