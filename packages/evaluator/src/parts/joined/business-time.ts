import type { compileCalendars } from "../../time/calendars.ts";
import { Part } from "../part.ts";

export const businessTime = new Part<typeof compileCalendars>(
  "business-time",
  "business days or business hours",
);
