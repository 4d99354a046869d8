// npm run rule:new: what it refuses, and that a rule just made fails the tests until it is filled in.
import { describe, expect, test } from "vitest";
import { refusalOf, ruleText } from "../../../scripts/lib/new-rule.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";

const known = new Set(RULES.map((rule) => rule.id as string));

describe("a new rule", () => {
  test.each([[undefined, "usage"], ["wording", "not group/name"], ["wording/Two Words", "not group/name"], ["a/b/c", "not group/name"], ["../x", "no group"], ["zomaar/iets", "no group"], ["wording/vague", "exists already"]])("is refused: %s", (id, why) => {
    expect(refusalOf(id, known)).toContain(why);
  });

  test("with a good id is made", () => expect(refusalOf("wording/new-rule", known)).toBeUndefined());

  test("has every part of a rule, and none that passes the tests of the registry as it is", () => {
    const text = ruleText("wording/new-rule");
    expect(text).toContain('id: "wording/new-rule"');
    for (const part of ["title", "why", "how"]) expect(text).toContain(`${part}: { nl: "", en: "" }`);
    expect(text).toContain('default: { nl: "", en: "" }');
    expect(text).toContain("sources: []");
    expect(text).toMatch(/^\/\/ Rule: …\n/);
  });
});
