/**
 * Joins the index that finds the rules which hold without looking at each: for playbooks of more than about a hundred rules.
 *
 * @module
 */
import { ruleFinder } from "../decision/finding/index-finder.ts";
import { fast } from "./joined/fast.ts";

fast.ruleFinder = ruleFinder;
