/**
 * Joins experiments.
 *
 * @module
 */
import { variants } from "../evaluation/variant.ts";
import { experiments } from "./joined/experiments.ts";

experiments.joined = variants;
