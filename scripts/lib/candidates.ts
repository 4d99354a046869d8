// What the sources ask that a machine might check, docs/rules/candidates/, as its page and its test read it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Localized } from "../../server/src/text/localized.ts";

export const FOLDER = "docs/rules/candidates";

/** Why something that a source asks is not a rule. */
export const REASONS = {
  judgement: { nl: "vraagt een oordeel", en: "needs judgement" },
  data: { nl: "vraagt gegevens die geen bestand heeft", en: "needs data that no file has" },
  report: { nl: "staat in een rapport", en: "is in a report" },
  product: { nl: "geldt voor het product", en: "holds for the product" },
} as const satisfies Record<string, Localized>;

/** Something that a source asks, in our own few words; it has `rules`, or `not` with `because`. */
export interface Candidate extends Localized {
  readonly id: string;
  /** Where in the source. */
  readonly at: string;
  /** Ids of the rules that check it. */
  readonly rules?: readonly string[];
  readonly not?: keyof typeof REASONS;
  readonly because?: Localized;
}

export interface CandidateList {
  /** As rules cite it: NPHF-2015. */
  readonly source: string;
  readonly candidates: readonly Candidate[];
}

/** The lists of all sources, by file name. */
export async function readCandidates(): Promise<CandidateList[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".yaml")).sort();
  return Promise.all(files.map(async (file) => parse(await readFile(join(FOLDER, file), "utf8")) as CandidateList));
}
