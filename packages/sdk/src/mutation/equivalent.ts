import { differenceBetween, sameValues } from "@handrail/analysis";
import type { IsEquivalent } from "./mutation.ts";

/**
 * Whether it is proved that a change decides every situation as before, and the named values, which tests may ask for, are the same: then
 * no test could notice it.
 */
export const provedEquivalent: IsEquivalent = ({ before, after }) =>
  sameValues(before, after) && differenceBetween(before, after).none;
