// `bekwaam check`: what is wrong in documents.
import path from "node:path";
import type { CoverageEntry } from "../../report/coverage.ts";
import { FORMATS } from "../../report/formats.ts";
import { countAtLeast, countsOf, type CheckedFile, type CheckResult, type Shard } from "../../report/check.ts";
import { statistics } from "../../report/statistics.ts";
import { visible } from "../../report/terminal.ts";
import { counted } from "../../report/words.ts";
import { RULES } from "../../rules/registry.generated.ts";
import type { Localized } from "../../text/localized.ts";
import { affectedBy } from "../affected.ts";
import { compareWith, openBaseline } from "../baseline-file.ts";
import { FileStore, MemoryStore, type Store } from "../cache.ts";
import { CHECK_OPTIONS, planOf, wantsFix, type Check, type Plan } from "../check-plan.ts";
import { Checker } from "../checker.ts";
import { defineCommand, type ExitCode } from "../command.ts";
import { FILE_LOOK, type Context } from "../context.ts";
import { entriesOf } from "../coverage-entries.ts";
import { CliError } from "../errors.ts";
import { fixFiles, type FixedFiles } from "../fix-files.ts";
import { changedSince } from "../git.ts";
import { thresholdOf } from "../levels.ts";
import type { OutputTo } from "../outputs.ts";
import { refuseToWrite } from "../overwrite.ts";
import { patchesOf } from "../patches.ts";
import { Progress } from "../progress.ts";
import { partOf } from "../shard.ts";
import { appendStepSummary } from "../step-summary.ts";
import { TOOL } from "../tool.ts";
import { watchFolder } from "../watch.ts";
import { repositoryBase, rootOf } from "../places.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import { writeWhole } from "../write.ts";

export default defineCommand({
  name: "check",
  also: ["controleer", "controleren", "controle", "lint", "validate", "valideer"],
  summary: { nl: "controleer documenten", en: "check documents" },
  arguments: { nl: "[paden, mappen of patronen…]", en: "[paths, folders or globs…]" },
  details: [
    {
      nl: "Zonder paden: de map waarin je staat. In mappen telt een YAML-bestand mee als het `naam.<soort>.yaml` heet of bovenaan `soort:` heeft; wat git of `negeer` in de configuratie overslaat telt niet mee. Een bestand dat je zelf noemt telt altijd mee. `!patroon` laat bestanden weg.",
      en: "Without paths: the folder you are in. In folders a YAML file counts when it is called `name.<soort>.yaml` or has `soort:` at the top; what git or `negeer` in the configuration leaves out does not count. A file that you name yourself always counts. `!glob` leaves out files.",
    },
    {
      nl: "De rest van de werkmap (de dichtstbijzijnde map met `bekwaam.config.yaml` of `.git`) wordt meegelezen om verwijzingen op te zoeken, maar niet gecontroleerd.",
      en: "The rest of the workspace (the nearest folder with `bekwaam.config.yaml` or `.git`) is read to look up references, but not checked.",
    },
    {
      nl: "Elke bevinding zegt wat er niet klopt, waarom dat ertoe doet en wat je kunt doen; tussen haakjes staat waar de regel vandaan komt. Van heel veel van hetzelfde in één bestand toont een verslag voor mensen de eerste honderd van elke regel (duizend in totaal) en hoeveel er nog meer zijn. JSON, aantallen, exitcodes en basislijnen gaan over alle bevindingen (tot 10.000 van één regel in één bestand).",
      en: "Each finding says what is wrong, why it matters and what to do; in brackets stands where the rule comes from. Of very many of the same in one file, a report for people shows the first hundred of each rule (a thousand in all) and how many more there are. JSON, counts, exit codes and baselines go by all findings (up to 10,000 of one rule in one file).",
    },
    {
      nl: "Exitcode 0: niets op of boven de drempel. 1: bevindingen op of boven de drempel. 2: verkeerd gebruik, of een bestand dat niet te lezen is.",
      en: "Exit code 0: nothing at or above the threshold. 1: findings at or above the threshold. 2: wrong usage, or a file that cannot be read.",
    },
  ],
  options: CHECK_OPTIONS,
  examples: [
    { line: "bekwaam check", what: { nl: "alles in deze map", en: "everything in this folder" } },
    { line: "bekwaam check mbo '!mbo/archief/**' --severity fout", what: { nl: "alleen fouten tellen voor de exitcode", en: "only errors count for the exit code" } },
    { line: "bekwaam check --output json=resultaat.json", what: { nl: "leesbaar op het scherm, JSON in een bestand", en: "readable on the screen, JSON in a file" } },
    { line: "bekwaam check --output sarif=bekwaam.sarif --output junit=bekwaam.xml", what: { nl: "voor CI: twee rapporten in bestanden", en: "for CI: two reports in files" } },
    { line: "bekwaam check --baseline bekwaam.baseline.json --update-baseline", what: { nl: "begin met een schone lei: daarna tellen alleen nieuwe bevindingen", en: "start with a clean slate: from then on only new findings count" } },
    { line: "bekwaam check --changed-since origin/main", what: { nl: "alleen wat deze branch verandert of raakt", en: "only what this branch changes or touches" } },
    { line: "bekwaam check --shard 1/4 --output json=deel-1.json", what: { nl: "een van vier machines; daarna bekwaam merge deel-*.json", en: "one of four machines; then bekwaam merge deel-*.json" } },
    { line: "bekwaam check --fix", what: { nl: "herstel wat veilig te herstellen is", en: "fix what can be fixed safely" } },
  ],
  run: check,
});

async function check(invocation: Check): Promise<ExitCode> {
  const plan = await planOf(invocation);
  return invocation.values.watch ? watch(plan, invocation) : checkOnce(plan, invocation);
}

async function watch(plan: Plan, invocation: Check): Promise<never> {
  const { values, context, language, positionals } = invocation;
  const store = values.cache ? undefined : new MemoryStore();
  const written = new Set(plan.outputs.flatMap(({ file }) => (file === undefined ? [] : [path.resolve(context.cwd, file)])));
  // Lines that a program reads, such as the task of an editor, are not wiped away.
  const isForPeople = plan.outputs.some(({ format, file }) => file === undefined && FORMATS[format]!.forPeople);
  const work = async (): Promise<void> => {
    if (isForPeople && context.out.isTerminal) context.out.write(CLEAR_SCREEN);
    context.err.write(`${CHECKING[language]}\n`);
    try {
      await checkOnce(plan, invocation, store);
    } catch (error) {
      // A configuration that is half typed: the next change may mend it.
      if (!(error instanceof CliError)) throw error;
      context.err.write(`${[error.text, ...(error.hint ? [error.hint] : [])].map((text) => text[language]).join("\n")}\n`);
    }
    context.err.write(`${WATCHING[language]}\n`);
  };
  return watchFolder(rootOf(positionals, context.cwd), work, (file) => written.has(file));
}

const CLEAR_SCREEN = "\u001b[2J\u001b[3J\u001b[H";
// Between these two lines stand the results of one check: `problemMatchers` in package.json knows them.
const CHECKING: Localized = { nl: "bekwaam: controleren…", en: "bekwaam: checking…" };
const WATCHING: Localized = { nl: "bekwaam: wacht op wijzigingen; Ctrl+C stopt.", en: "bekwaam: waiting for changes; Ctrl+C stops." };

/** One check: reading, fixing where asked, checking, and telling. `memory` keeps what was found for the next check of a watch. */
async function checkOnce(plan: Plan, invocation: Check, memory?: Store): Promise<ExitCode> {
  const startedAt = new Date();
  const { values } = invocation;
  const progress = new Progress(invocation.context, invocation.language);
  const { workspace, asked, baseline, store } = open(plan, invocation, progress, memory);
  const checker = new Checker(workspace, plan.levels, store);
  const fixed = wantsFix(values) ? fixFiles(workspace, asked, (one) => checker.check(one).findings, { unsafe: values["fix-unsafe"], write: !values["fix-dry-run"] }) : undefined;
  const checked = asked.map((one, index): CheckedFile => {
    progress.tell({ nl: "Controleren", en: "Checking" }, index, asked.length);
    return checker.file(one);
  });
  progress.done();
  const { files, notes } = baseline ? compareWith(baseline, checked, asked) : { files: checked, notes: [] };
  const failures = [...workspace.failures, ...(fixed?.failures ?? [])];
  const troubles = [...checker.ruleErrors.values(), ...(workspace.complete ? [] : [{ level: "warning" as const, message: INCOMPLETE }])];
  const { context, language } = invocation;
  const shown = values.quiet ? onlyErrors(files) : files;
  const leftOut = findingsIn(files) - findingsIn(shown);
  const result: CheckResult = { tool: TOOL, language, rules: RULES, base: repositoryBase(context.cwd), startedAt, ...(plan.shard ? { shard: plan.shard } : {}), files: shown, leftOut, failures, troubles, locate: locator(workspace) };
  const { written, summaryTrouble } = await writeReports(plan, invocation, result, fixed, () => entriesOf(workspace.project, asked, "document", []));

  const say = (text: Localized): void => context.err.write(`bekwaam: ${text[language]}\n`);
  if (fixed) context.err.write(`${fixedLine(fixed, values["fix-dry-run"])[language]}\n`);
  for (const { path: at, message } of failures) say({ nl: `${visible(at)} ${message.nl}`, en: `${visible(at)} ${message.en}` });
  for (const text of checker.ruleErrors.keys()) say({ nl: text, en: text });
  const extra = [workspace.complete ? undefined : INCOMPLETE, asked.length === 0 ? nothingToCheck(values["changed-since"], plan.shard) : undefined, ...notes, checker.close(), summaryTrouble];
  for (const text of extra) if (text) say(text);
  if (store instanceof FileStore && asked.length > 0 && checker.ruleErrors.size === 0 && isRepeatable(plan, invocation)) context.recording?.keepIn(workspace.root, written);
  return failures.length > 0 ? 2 : exitCode(files, invocation, plan.maxWarnings, say);
}

/** Whether a check does the same as long as it reads the same: it asks neither git nor the clock, and writes only reports. */
function isRepeatable({ outputs }: Plan, { values, context }: Check): boolean {
  return values["changed-since"] === undefined && !values["update-baseline"] && !outputs.some(({ format }) => FORMATS[format]!.tellsTime) && stepSummaryOf(outputs, context) === undefined;
}

/** Reads the workspace and what is remembered of earlier checks, and refuses output files that would overwrite what is read. */
function open({ outputs, shard, input }: Plan, invocation: Check, progress: Progress, memory: Store | undefined) {
  const { values, context } = invocation;
  const baseline = openBaseline(values.baseline, values["update-baseline"], context.cwd);
  // What a fix writes is not what was read, and standard input is no file.
  const remember = (values.cache || memory !== undefined) && !wantsFix(values) && !input;
  const workspace = openWorkspace({
    words: invocation.positionals, cwd: context.cwd, config: invocation.config(), remember,
    onRead: (done, total) => progress.tell({ nl: "Lezen", en: "Reading" }, done, total),
    ...(shard ? { pick: (files: readonly string[]) => partOf(files, shard) } : {}),
    ...(input ? { input } : {}),
  });
  const read = [...workspace.asked.flatMap(({ file }) => file ?? []), ...(workspace.config ? [workspace.config.path] : []), ...(baseline ? [baseline.path] : [])];
  // Reports are made to be made again.
  refuseToWrite(outputs.map(({ file }) => (file === undefined ? undefined : path.resolve(context.cwd, file))), { read, force: true, cwd: context.cwd });
  const since = values["changed-since"];
  const asked = since === undefined ? workspace.asked : affectedBy(changedSince(since, workspace.root), workspace);
  const store = remember ? (values.cache ? new FileStore(workspace.root) : memory) : undefined;
  return { workspace, asked, baseline, store };
}

function findingsIn(files: readonly CheckedFile[]): number {
  return files.reduce((sum, { findings }) => sum + findings.length, 0);
}

function onlyErrors(files: readonly CheckedFile[]): readonly CheckedFile[] {
  return files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity === "error") }));
}

/** Writes what a dry run would change, the reports and the statistics; says which files were written, and why the summary for GitHub could not be, if so. */
async function writeReports({ outputs }: Plan, invocation: Check, result: CheckResult, fixed: FixedFiles | undefined, coverage: () => readonly CoverageEntry[]) {
  const { values, context, language } = invocation;
  const forPeople = outputs.some(({ format, file }) => file === undefined && FORMATS[format]!.forPeople) ? context.out : context.err;
  if (fixed && values["fix-dry-run"]) forPeople.write(await patchesOf(fixed.changed, forPeople));
  const written = writeOutputs(outputs, result, invocation);
  const summary = stepSummaryOf(outputs, context);
  const summaryTrouble = summary ? appendStepSummary(summary, result, coverage()) : undefined;
  if (values.statistics) forPeople.write(`${forPeople === context.out ? "\n" : ""}${statistics(result.files, language)}`);
  return { written, summaryTrouble };
}

/** Why no document was checked although there are some; undefined when a configuration was all that was asked for. */
function nothingToCheck(since: string | undefined, shard: Shard | undefined): Localized | undefined {
  if (since !== undefined) return { nl: `sinds ${since} is er geen document veranderd of geraakt`, en: `no document was changed or touched since ${since}` };
  return shard && { nl: `deel ${shard.index} van ${shard.count} is leeg: er zijn minder documenten dan delen`, en: `part ${shard.index} of ${shard.count} is empty: there are fewer documents than parts` };
}

/** Writes what was asked for; returns the files, as the command line calls them, with their texts. */
function writeOutputs(outputs: readonly OutputTo[], result: CheckResult, { context, look }: Check): [name: string, text: string][] {
  return outputs.flatMap(({ format, file }) => {
    const text = FORMATS[format]!.render(result, file === undefined ? look : FILE_LOOK);
    if (file === undefined) context.out.write(text);
    else writeWhole(path.resolve(context.cwd, file), text, file);
    return file === undefined ? [] : [[file, text]];
  });
}

/** The file for the summary of the step on GitHub, when annotations for GitHub were asked for. */
function stepSummaryOf(outputs: readonly OutputTo[], { env }: Context): string | undefined {
  return outputs.some(({ format }) => format === "github") ? env.GITHUB_STEP_SUMMARY || undefined : undefined;
}

const INCOMPLETE = {
  nl: "de werkmap is te groot om helemaal mee te lezen; verwijzingen naar andere bestanden kunnen onbekend lijken",
  en: "the workspace is too large to read all of it; references to other files may look unknown",
};

function exitCode(all: readonly CheckedFile[], { values }: Check, maxWarnings: number | undefined, say: (text: Localized) => void): ExitCode {
  const counts = countsOf(all);
  const threshold = values.severity !== undefined ? thresholdOf(values.severity) : values.quiet && maxWarnings === undefined ? "error" : "warning";
  // Warnings up to --max-warnings do not count; more than that do, whatever the threshold.
  const allowed = maxWarnings !== undefined && counts.warning <= maxWarnings;
  const weighed = { ...counts, warning: allowed ? 0 : counts.warning };
  if (maxWarnings !== undefined && !allowed) {
    say({ nl: `${counted(counts.warning, "warning").nl}, meer dan --max-warnings ${maxWarnings}.`, en: `${counted(counts.warning, "warning").en}, more than --max-warnings ${maxWarnings}.` });
    return 1;
  }
  return countAtLeast(weighed, threshold) > 0 ? 1 : 0;
}

function locator(workspace: Workspace): CheckResult["locate"] {
  return (uri) => {
    const document = workspace.project.document(uri);
    return document && { path: workspace.pathOf(uri), lines: document.tree.lines };
  };
}

function fixedLine({ findings, changed }: FixedFiles, isDryRun: boolean): { nl: string; en: string } {
  if (findings === 0) return { nl: "Niets hersteld.", en: "Nothing fixed." };
  const what = counted(findings, "finding");
  const where = counted(changed.length, "file");
  if (isDryRun) return { nl: `Te herstellen: ${what.nl} in ${where.nl}. Er is niets geschreven.`, en: `Can be fixed: ${what.en} in ${where.en}. Nothing was written.` };
  return { nl: `Hersteld: ${what.nl} in ${where.nl}.`, en: `Fixed: ${what.en} in ${where.en}.` };
}
