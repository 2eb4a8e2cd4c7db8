#!/usr/bin/env -S node --max-semi-space-size=4
// The flag keeps memory flat on long files: left alone, the part of the heap for short-lived objects grows to 100 MB.
import "../dist/main.js";
