/**
 * Joins money, dates, times, durations and lists as values, calculations with them, and parts of texts.
 *
 * @module
 */
import { valueOperations } from "../evaluation/value-operations.ts";
import { valueReader } from "../record/types/value.ts";
import { valueConstant } from "../values/value-constant.ts";
import { valueJson } from "../values/value-json.ts";
import { values } from "./joined/values.ts";

values.joined = {
  ...valueOperations,
  readerOf: valueReader,
  constantValue: valueConstant,
  jsonOf: valueJson,
};
