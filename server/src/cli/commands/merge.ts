// `bekwaam merge`: results of the parts of one check, put together.
import path from "node:path";
import { countAtLeast } from "../../report/check.ts";
import { mergeResults, type Part } from "../../report/merge.ts";
import { visible } from "../../report/terminal.ts";
import { counted } from "../../report/words.ts";
import { decode } from "../../text/decode.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { CliError, UsageError } from "../errors.ts";
import { THRESHOLD_WORDS, thresholdOf } from "../levels.ts";
import { bytesNamed } from "../files.ts";
import { options, wholeNumber } from "../options.ts";
import { refuseToWrite } from "../overwrite.ts";
import { writeWhole } from "../write.ts";

const OPTIONS = options({
  out: { type: "string", short: "o", value: { nl: "bestand", en: "file" }, description: { nl: "waar het geheel komt", en: "where the whole goes" }, default: { nl: "het scherm", en: "the screen" } },
  severity: { type: "string", value: { nl: "niveau", en: "level" }, choices: THRESHOLD_WORDS, description: { nl: "geef exitcode 1 bij bevindingen vanaf dit niveau: fout, waarschuwing, informatie of hint", en: "give exit code 1 for findings from this level on: error, warning, information or hint" } },
  "max-warnings": { type: "string", value: { nl: "n", en: "n" }, description: { nl: "geef exitcode 1 bij meer waarschuwingen dan dit", en: "give exit code 1 for more warnings than this" } },
});

export default defineCommand({
  name: "merge",
  also: ["samenvoegen", "join", "combine"],
  summary: { nl: "voeg resultaten van `check --shard` samen", en: "put results of `check --shard` together" },
  arguments: { nl: "<bestanden…>", en: "<files…>" },
  details: [
    {
      nl: "Leest bestanden van `check --output json=…` of `check --output sarif=…`, allemaal van één soort, en schrijft wat één controle van alles zou hebben geschreven.",
      en: "Reads files of `check --output json=…` or `check --output sarif=…`, all of one kind, and writes what one check of everything would have written.",
    },
    {
      nl: "Exitcode 0: samengevoegd. 1: bevindingen op of boven `--severity`, of te veel waarschuwingen. 2: verkeerd gebruik, of een deel dat ontbreekt, niet klopt of zelf niet alles kon lezen.",
      en: "Exit code 0: put together. 1: findings at or above `--severity`, or too many warnings. 2: wrong usage, or a part that is missing, is not right or could not read everything itself.",
    },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam merge deel-1.json deel-2.json --out bekwaam.json", what: { nl: "twee delen in één bestand", en: "two parts in one file" } },
    { line: "bekwaam merge deel-*.sarif --out bekwaam.sarif --severity fout", what: { nl: "en exitcode 1 als er een fout in staat", en: "and exit code 1 when it has an error" } },
  ],
  run: merge,
});

function merge({ values, positionals, context, language }: Invocation<typeof OPTIONS>): ExitCode {
  if (positionals.length === 0) throw new UsageError({ nl: "Welke bestanden moeten worden samengevoegd?", en: "Which files are to be put together?" }, { nl: "Bijvoorbeeld: bekwaam merge deel-1.json deel-2.json", en: "For example: bekwaam merge deel-1.json deel-2.json" });
  const maxWarnings = wholeNumber("--max-warnings", values["max-warnings"]);
  const merged = mergeResults(positionals.map((word) => partAt(word, context.cwd)));
  if ("problem" in merged) throw new CliError({ nl: `${visible(merged.problem.nl)}.`, en: `${visible(merged.problem.en)}.` }, { nl: "Er is niets geschreven.", en: "Nothing was written." });
  if (values.out === undefined) context.out.write(merged.text);
  else writeOut(values.out, merged.text, positionals, context.cwd);
  const files = counted(merged.files, "file");
  const findings = counted(countAtLeast(merged.counts, "hint"), "finding");
  context.err.write(`${{ nl: `Samengevoegd: ${findings.nl} in ${files.nl}.`, en: `Put together: ${findings.en} in ${files.en}.` }[language]}\n`);
  if (!merged.isWhole) context.err.write(`bekwaam: ${{ nl: "een deel kon niet alles lezen of ging stuk; het staat in het geheel", en: "a part could not read everything or failed; the whole says where" }[language]}\n`);
  if (!merged.isWhole) return 2;
  const isTooMuch = maxWarnings !== undefined && merged.counts.warning > maxWarnings;
  return isTooMuch || (values.severity !== undefined && countAtLeast(merged.counts, thresholdOf(values.severity)) > 0) ? 1 : 0;
}

function partAt(word: string, cwd: string): Part {
  return { name: word, text: decode(bytesNamed(word, cwd, Infinity)).text };
}

function writeOut(shown: string, text: string, parts: readonly string[], cwd: string): void {
  const target = path.resolve(cwd, shown);
  refuseToWrite([target], { read: parts.map((part) => path.resolve(cwd, part)), force: true, cwd });
  writeWhole(target, text, shown);
}
