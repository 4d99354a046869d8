// Where names are taken apart, and where they stay whole.
import { expect, test } from "vitest";
import { betweenCertainSigns, betweenSigns } from "../../../server/src/text/several.ts";

test.each([
  ["a, b;c | d", ["a", "b", "c", "d"]],
  ["a en b of c", ["a", "b", "c"]],
  ["a/b & c + d", ["a", "b", "c", "d"]],
  ["a - b – c– d", ["a", "b", "c", "d"]],
  ["evidence-based, ", ["evidence-based"]],
  ["eenheid", ["eenheid"]],
  ["a  en\nb ,\tc", ["a", "b", "c"]],
])("%s", (written, parts) => expect(betweenSigns(written)).toEqual(parts));

test("commas and semicolons are certain, en is not", () => expect(betweenCertainSigns("a en b, c;d/e")).toEqual(["a en b", "c", "d/e"]));
