import { describe, expect, it } from "vitest";
import { normalisePath, relativePath, resolveUse } from "./paths.ts";

describe("paths", () => {
  it.each([
    ["a.playbook", "a.playbook"],
    ["./a.playbook", "a.playbook"],
    ["sales/../a.playbook", "a.playbook"],
    ["../../a.playbook", "../../a.playbook"],
    ["/x//y/./z/../a.playbook", "/x/y/a.playbook"],
    ["/../a.playbook", "/a.playbook"],
  ])("%s is %s", (path, normal) => {
    expect(normalisePath(path)).toBe(normal);
  });

  it.each([
    ["main.playbook", "a.playbook", "a.playbook"],
    ["sales/main.playbook", "../a.playbook", "a.playbook"],
    ["../main.playbook", "../a.playbook", "../../a.playbook"],
    ["/sales/main.playbook", "a.playbook", "/sales/a.playbook"],
    ["/main.playbook", "a.playbook", "/a.playbook"],
    ["main.playbook", "/a.playbook", "/a.playbook"],
  ])("from %s, %s is %s", (file, written, resolved) => {
    expect(resolveUse(file, written)).toBe(resolved);
  });

  it.each([
    ["sales/main.playbook", "vocabulary/a.playbook", "../vocabulary/a.playbook"],
    ["main.playbook", "vocabulary/a.playbook", "vocabulary/a.playbook"],
    ["a/b/c.playbook", "a/d.playbook", "../d.playbook"],
  ])("from %s, %s is written %s", (file, target, written) => {
    expect(relativePath(file, target)).toBe(written);
    expect(resolveUse(file, written)).toBe(target);
  });
});
