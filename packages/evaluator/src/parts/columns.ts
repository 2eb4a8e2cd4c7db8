/**
 * Joins columns of other names, which a playbook maps to its facts by `read`, and formats of dates.
 *
 * @module
 */
import { boundReader } from "../record/binding.ts";
import { dateFormat } from "../record/format.ts";
import { columns } from "./joined/columns.ts";

columns.joined = { boundReader, dateFormat };
