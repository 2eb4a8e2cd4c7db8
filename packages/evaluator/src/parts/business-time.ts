/**
 * Joins calendars, business days and business hours.
 *
 * @module
 */
import { businessDurations } from "../values/business-duration.ts";
import { businessTime } from "./joined/business-time.ts";

businessTime.joined = businessDurations;
