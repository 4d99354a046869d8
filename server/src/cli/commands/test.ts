// `bekwaam test`: whether frameworks give what the tests beside them say.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { problemMessage } from "../../frameworktest/messages.ts";
import { readFrameworkTest, TEST_NAME } from "../../frameworktest/read.ts";
import { runFrameworkTest } from "../../frameworktest/run.ts";
import type { Project } from "../../project/project.ts";
import { testCounts, testsJson, testsText, type TestedFile } from "../../report/framework-tests.ts";
import { visible } from "../../report/terminal.ts";
import * as disk from "../../system/disk.ts";
import { decode } from "../../text/decode.ts";
import { fileTrouble } from "../../text/file-trouble.ts";
import { LineIndex } from "../../text/lines.ts";
import type { Localized } from "../../text/localized.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { CliError } from "../errors.ts";
import { relativePath } from "../globs.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { openForTests } from "../workspace.ts";
import { LARGEST_READ } from "../../text/guards.ts";

const OPTIONS = options({
  ...CONFIG_OPTION,
  format: { type: "string", short: "f", value: { nl: "text|json", en: "text|json" }, choices: ["text", "json"], description: { nl: "vorm van de uitvoer", en: "form of the output" }, default: { nl: "text", en: "text" } },
});

export default defineCommand({
  name: "test",
  also: ["proef", "beproef", "tests"],
  summary: { nl: "beproef kaders met kleine documenten", en: "test frameworks with small documents" },
  arguments: { nl: "[kaders, proeven, mappen of patronen…]", en: "[frameworks, tests, folders or globs…]" },
  details: [
    {
      nl: "Naast `krachten.kader.yaml` staat `krachten.kader.test.yaml`: gevallen met elk een klein document en wat daar uit moet komen, bevindingen of dekking. Zonder paden: alle proeven in deze map. Hoe een proef eruitziet staat in docs/framework-tests.nl.md.",
      en: "Beside `krachten.kader.yaml` stands `krachten.kader.test.yaml`: cases with a small document each and what must come of it, findings or coverage. Without paths: all tests in this folder. What a test looks like is in docs/framework-tests.md.",
    },
    {
      nl: "Exitcode 0: alles klopt. 1: een geval klopt niet. 2: verkeerd gebruik, of een proef die niet te gebruiken is; de andere zijn dan wel nagelopen.",
      en: "Exit code 0: everything is right. 1: a case is not right. 2: wrong usage, or a test that cannot be used; the others have run all the same.",
    },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam test", what: { nl: "alle proeven in deze map", en: "all tests in this folder" } },
    { line: "bekwaam test kaders/krachten.kader.yaml", what: { nl: "de proef van één kader", en: "the test of one framework" } },
    { line: "bekwaam test --format json", what: { nl: "voor andere programma's (schemas/output/test.schema.json)", en: "for other programs (schemas/output/test.schema.json)" } },
  ],
  run: test,
});

function test({ values, positionals, context, language, look, config }: Invocation<typeof OPTIONS>): ExitCode {
  const { project, files, failures } = openForTests(positionals.map((word) => testBeside(word, context.cwd)), context.cwd, config(), TEST_NAME);
  for (const { path: at, message } of failures) context.err.write(`bekwaam: ${visible(at)} ${message[language]}\n`);
  if (files.length === 0 && failures.length === 0) throw noTests();
  const tested = files.map((file) => testFile(file, relativePath(context.cwd, file), project));
  if (tested.length > 0) context.out.write(values.format === "json" ? testsJson(tested, language) : testsText(tested, language, look));
  const { broken, failed } = testCounts(tested);
  return broken + failures.length > 0 ? 2 : failed > 0 ? 1 : 0;
}

/** The test that belongs to a framework's file; any other word is left as it is. */
function testBeside(word: string, cwd: string): string {
  if (!/\.kader\.ya?ml$/i.test(word) || !disk.exists(path.resolve(cwd, word))) return word;
  const beside = word.replace(/\.(ya?ml)$/i, ".test.$1");
  if (disk.exists(path.resolve(cwd, beside))) return beside;
  throw new CliError(
    { nl: `Bij ${visible(word)} staat geen proef.`, en: `There is no test beside ${visible(word)}.` },
    { nl: `Maak ${visible(beside)}; hoe dat moet staat in docs/framework-tests.nl.md.`, en: `Make ${visible(beside)}; how is in docs/framework-tests.md.` },
  );
}

function noTests(): CliError {
  return new CliError(
    { nl: "Geen proeven gevonden.", en: "No tests found." },
    { nl: "Een proef heet als zijn kader, met `.test` ervoor: `krachten.kader.test.yaml`.", en: "A test is called like its framework, with `.test` in it: `krachten.kader.test.yaml`." },
  );
}

/** A file that cannot be read is a test that cannot be used; the others run. */
function testFile(file: string, shown: string, project: Project): TestedFile {
  const text = textOf(file);
  if (typeof text !== "string") return { path: shown, kader: undefined, lines: new LineIndex(""), cases: [], problems: [{ span: { start: 0, end: 0 }, message: text }] };
  const { tree, test: found, problems } = readFrameworkTest(text);
  const result = found ? runFrameworkTest(project, found, pathToFileURL(file).href) : { cases: [], problems };
  return { path: shown, kader: found?.kader.value, lines: tree.lines, cases: result.cases, problems: result.problems.map((problem) => ({ span: problem.span, message: problemMessage(problem) })) };
}

function textOf(file: string): string | Localized {
  try {
    if (disk.stat(file).size > LARGEST_READ) return { nl: "Het bestand is te groot om te lezen.", en: "The file is too large to read." };
    return decode(disk.read(file)).text;
  } catch (error) {
    const trouble = fileTrouble(error);
    return { nl: `Het bestand ${trouble.nl}.`, en: `The file ${trouble.en}.` };
  }
}
