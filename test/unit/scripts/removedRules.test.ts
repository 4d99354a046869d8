import { expect, test } from "vitest";
import { withoutRemoved } from "../../../scripts/lib/removed-rules.ts";

const REGISTRY = `import type { Rule } from "./rule.ts";
import rolesCount from "./roles/count.ts";
import rolesCountry from "./roles/country.ts";

export const RULES: readonly Rule[] = [
  rolesCount,
  rolesCountry,
];
`;

test("a rule whose module is gone leaves the registry, and only that one", () => {
  expect(withoutRemoved(REGISTRY, (module) => module !== "./roles/count.ts")).toBe(REGISTRY.replace('import rolesCount from "./roles/count.ts";\n', "").replace("  rolesCount,\n", ""));
});

test("a registry whose modules are all there stays as it is", () => {
  expect(withoutRemoved(REGISTRY, () => true)).toBe(REGISTRY);
});
