// What holds for any text at all: nothing throws, every problem stands in the text, every fault gets words.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import type { Rule } from "../../../server/src/rules/rule.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import * as validators from "../../../server/src/schema/generated/validators.js";
import { SOORT_NAMES, type Soort } from "../../../server/src/schema/keys/header.ts";
import { schemaProblems } from "../../../server/src/schema/validate.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { toData } from "../../../server/src/yaml/tree.ts";
import { documentOf } from "./documents.ts";
import { mutated } from "./mutate.ts";

const MESSAGES = new Map<string, Rule["messages"]>(RULES.map((rule) => [rule.id, rule.messages]));

function expectSound(text: string, name = "voorbeeld.yaml"): void {
  const { problems } = readDocument(`file:///${name}`, text);
  const places = new Set<string>();
  for (const { code, variant, span, params, fixes } of problems) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    const messages = MESSAGES.get(code);
    expect(messages, code).toBeDefined();
    if (variant !== undefined) expect(Object.keys(messages!), code).toContain(variant);
    const { nl, en } = (variant === undefined ? undefined : messages![variant]) ?? messages!.default;
    for (const [, name] of `${nl} ${en}`.matchAll(/\{(\w+)\}/g)) expect(params?.[name!], `${code} ${variant} {${name}}`).toBeDefined();
    for (const { edits } of fixes ?? []) for (const edit of edits) {
      expect(edit.span.start).toBeGreaterThanOrEqual(0);
      expect(edit.span.end).toBeLessThanOrEqual(text.length);
    }
    const place = `${code} ${span.start} ${span.end}`;
    expect(places, `twice: ${place}`).not.toContain(place);
    places.add(place);
  }
}

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...SOORT_NAMES), (text, soort) => expectSound(text, `x.${soort}.yaml`)), { numRuns: 300 });
});

test("any structure under any keys", () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: "small" }, fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(tie("node"), { maxLength: 4 }), fc.dictionary(fc.oneof(fc.constantFrom("id", "titel", "elementen", "label", "kerntaken", "basisdeel", "__proto__", "constructor", "toString", "x-a"), fc.string({ maxLength: 8 })), tie("node"), { maxKeys: 5 })),
  })).node;
  fc.assert(fc.property(fc.constantFrom(...SOORT_NAMES), fc.dictionary(fc.constantFrom("soort", "id", "titel", "elementen", "basisdeel", "kennis", "epas", "paren", "kern"), value), (soort, data) => expectSound(JSON.stringify({ soort, ...data }))), { numRuns: 200 });
});

describe.each(SOORT_NAMES)("a %s with something wrong", (soort: Soort) => {
  test("is read soundly", () => {
    fc.assert(fc.property(mutated(documentOf(soort)), (text) => expectSound(text)), { numRuns: 80 });
  });

  test("has a problem exactly when the validator objects", () => {
    fc.assert(fc.property(mutated(documentOf(soort)), (text) => {
      const tree = parseYaml(text);
      if (tree.root?.kind !== "map" || tree.problems.length > 0) return;
      const valid = validators[soort](toData(tree.root));
      const refused = (validators[soort].errors ?? []).filter(({ instancePath, params }) => instancePath !== "/soort" && params.missingProperty !== "soort");
      const found = schemaProblems(tree, tree.root, soort);
      if (valid) expect(found).toEqual([]);
      // A dash with nothing behind it is refused by the schema and left alone by us.
      else if (refused.length > 0 && !/(^|[\s\[,-])-\s*($|#)|,\s*[,\]]|\[\s*,/m.test(text)) expect(found.length).toBeGreaterThan(0);
    }), { numRuns: 80 });
  });
});
