// The account of an import, in words and as JSON.
import { expect, test } from "vitest";
import { lossJson, lossText } from "../../../server/src/report/loss.ts";
import { PLAIN } from "../../../server/src/report/terminal.ts";
import { schemaErrors } from "../../cli/json-schemas.ts";

const ACCOUNT = {
  imported: { kerntaken: 2, werkprocessen: 0 },
  notCarried: [{ what: { nl: "1 kopje", en: "1 heading" }, where: "B1-K1 (regel 3)", why: { nl: "De sleutel zegt het al.", en: "The key says it already." } }],
};
const look = { width: 60, paint: PLAIN };

test("in words", () => {
  expect(lossText(ACCOUNT, "nl", look)).toBe("Overgenomen: 2\u00a0×\u00a0kerntaken.\nNiet of anders overgenomen:\n  - 1 kopje\n    De sleutel zegt het al.\n    B1-K1 (regel 3)\n");
  expect(lossText({ ...ACCOUNT, notCarried: [] }, "en", look)).toBe("Carried over: 2\u00a0×\u00a0kerntaken.\nEverything was carried over.\n");
});

test("as JSON", () => {
  const text = lossJson(ACCOUNT, "en");
  expect(schemaErrors("import-report", text)).toEqual([]);
  expect(JSON.parse(text)).toEqual({ version: 1, imported: { kerntaken: 2, werkprocessen: 0 }, notCarried: [{ what: "1 heading", where: "B1-K1 (regel 3)", why: "The key says it already." }] });
});
