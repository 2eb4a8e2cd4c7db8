/**
 * Joins what is only there to be fast: the index that finds the rules which hold without looking at each, for playbooks of more than
 * about a hundred rules; a quick look at records that are as most are; and the order of many recommendations.
 *
 * @module
 */
import { patientFinder } from "../decision/finding/patient-finder.ts";
import { putByDue } from "../decision/merging/put-by-due.ts";
import { quickReader } from "../record/quick.ts";
import { fast } from "./joined/fast.ts";

fast.joined = { ruleFinder: patientFinder, quickReader, putByDue };
