// What the configuration says about limits; what is out of bounds keeps its default.
import { expect, test } from "vitest";
import { readConfig } from "../../../server/src/project/config.ts";
import { checkConfig } from "../../../server/src/rules/config.ts";
import { DEFAULT_LIMITS } from "../../../server/src/text/guards.ts";

test("no limits: the defaults", () => expect(readConfig("preset: streng").limits).toEqual(DEFAULT_LIMITS));

test("each limit by itself", () => {
  expect(readConfig("limieten: { haakjes: 100 }").limits).toEqual({ ...DEFAULT_LIMITS, flowDepth: 100 });
  expect(readConfig("limieten: { tekens: 5000000, niveaus: 20 }").limits).toEqual({ ...DEFAULT_LIMITS, length: 5_000_000, blockDepth: 20 });
  expect(readConfig("limieten: { onderdelen: 300000 }").limits).toEqual({ ...DEFAULT_LIMITS, parts: 300_000 });
});

test.each(["haakjes: 100000", "haakjes: 2", "haakjes: veel", "haakjes: 12.5", "haakjes:", "tekens: -1"])("%s is no limit, and is reported", (line) => {
  const text = `limieten:\n  ${line}\n`;
  expect(readConfig(text).limits).toEqual(DEFAULT_LIMITS);
  expect(checkConfig(text)).toHaveLength(1);
});
