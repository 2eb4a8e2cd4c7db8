import type { businessDurations } from "../../values/business-duration.ts";
import { Part } from "../part.ts";

export const businessTime = new Part<typeof businessDurations>(
  "business-time",
  "business days or business hours",
);
