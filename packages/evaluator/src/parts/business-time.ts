/**
 * Joins calendars, business days and business hours.
 *
 * @module
 */
import { compileCalendars } from "../time/calendars.ts";
import { businessTime } from "./joined/business-time.ts";

businessTime.joined = compileCalendars;
