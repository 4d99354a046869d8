// The summary that GitHub Actions shows below a step.
import fs from "node:fs";
import type { CheckResult } from "../report/check.ts";
import { coverageSummary } from "../report/coverage-summary.ts";
import type { CoverageEntry } from "../report/coverage.ts";
import { checkMarkdown, cutMarkdown } from "../report/markdown.ts";
import type { Localized } from "../text/localized.ts";
import { writeTrouble } from "./write.ts";

/** GitHub refuses a summary that is larger than this. */
const MOST_BYTES = 1024 * 1024;

/** Adds the result and `coverage` to the summary at `file`, as far as they fit. Returns why it could not, if so. */
export function appendStepSummary(file: string, result: CheckResult, coverage: readonly CoverageEntry[]): Localized | undefined {
  try {
    const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    fs.appendFileSync(file, cutMarkdown([checkMarkdown(result), coverageSummary(coverage, result.language)].filter((part) => part !== "").join("\n"), MOST_BYTES - size, result.language));
    return undefined;
  } catch (error) {
    const why = writeTrouble(error);
    return { nl: `de samenvatting van de stap ${why.nl}`, en: `the summary of the step ${why.en}` };
  }
}
