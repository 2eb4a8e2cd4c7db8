export { type Holidays, loadHolidays } from "./calendars/holidays.ts";
export { type CompileOptions, compile } from "./compile.ts";
export type { SourceFile } from "./places.ts";
export {
  type CompiledExpectation,
  type CompiledRecommendation,
  type CompiledRole,
  type CompiledTest,
  type CompiledTests,
  compileTests,
} from "./tests.ts";
