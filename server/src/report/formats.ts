// The formats of `check`: one row each. A new format is a module and a row.
import type { Localized } from "../text/localized.ts";
import type { CheckResult } from "./check.ts";
import { checkJson, checkJsonLines } from "./check-json.ts";
import { stylish, type Look } from "./stylish.ts";

export interface Format {
  readonly description: Localized;
  /** Made for people; what else there is to say may follow it on the same stream. */
  readonly forPeople: boolean;
  render(result: CheckResult, look: Look): string;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  stylish: {
    description: { nl: "voor mensen: per bestand, met de regel erbij", en: "for people: per file, with the line itself" },
    forPeople: true,
    render: stylish,
  },
  json: {
    description: { nl: "één JSON-object (schemas/output/check.schema.json)", en: "one JSON object (schemas/output/check.schema.json)" },
    forPeople: false,
    render: checkJson,
  },
  jsonl: {
    description: { nl: "één JSON-object per bevinding, elk op een regel", en: "one JSON object per finding, each on a line" },
    forPeople: false,
    render: checkJsonLines,
  },
};

/** Formats that are announced but not there yet. */
export const PLANNED_FORMATS = ["sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html"].filter((name) => !Object.hasOwn(FORMATS, name));
