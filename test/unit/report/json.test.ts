// JSON with and without indentation.
import { expect, test } from "vitest";
import { jsonText } from "../../../server/src/report/json.ts";

test("is indented as long as somebody may read it", () => {
  const data = { findings: [{ rule: "a" }] };
  expect(jsonText(data)).toBe('{\n  "findings": [\n    {\n      "rule": "a"\n    }\n  ]\n}\n');
  expect(jsonText(data, 5_000)).toBe(jsonText(data));
  expect(jsonText(data, 5_001)).toBe('{"findings":[{"rule":"a"}]}\n');
});
