/**
 * Joins experiments.
 *
 * @module
 */
import { compileVariant } from "../evaluation/variant.ts";
import { experiments } from "./joined/experiments.ts";

experiments.joined = compileVariant;
