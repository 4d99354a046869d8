// The coverage page allows its own style sheet and nothing else.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { COVERAGE_STYLE, COVERAGE_STYLE_HASH } from "../../../../server/src/report/coverage-page/style.ts";

test("the hash that the page allows is that of its style sheet", () => {
  expect(createHash("sha256").update(COVERAGE_STYLE).digest("base64")).toBe(COVERAGE_STYLE_HASH);
});
