/**
 * Joins columns of other names, which a playbook maps to its facts by `read`, and formats of dates.
 *
 * @module
 */
import { bind } from "../record/bound-slots.ts";
import { dateFormat } from "../record/format.ts";
import { columns } from "./joined/columns.ts";

columns.joined = { bind, dateFormat };
