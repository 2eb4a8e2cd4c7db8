export { type Holidays, loadHolidays } from "./calendars/holidays.ts";
export { type CompileOptions, compile } from "./compile.ts";
export { type JavaScriptModule, javascriptModule } from "./javascript/module.ts";
export type { SourceFile } from "./places.ts";
export type { CompiledExpectation, CompiledRecommendation } from "./testing/expectations.ts";
export {
  type CompiledClauses,
  type CompiledRole,
  isExpectedValue,
  type ValueName,
} from "./testing/expected.ts";
export type { CompiledPromise, CompiledPromised } from "./testing/promises.ts";
export type { CompiledSituation } from "./testing/situations.ts";
export {
  type CompiledTest,
  type CompiledTests,
  compileSituations,
  compileTests,
} from "./testing/tests.ts";
