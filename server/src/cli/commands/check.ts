// `bekwaam check`: what is wrong in documents.
import path from "node:path";
import { assessedItems } from "../../coverage/assessed.ts";
import { coverageOf, documentName } from "../../coverage/coverage.ts";
import { displayTitle } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import { spokenKaders } from "../../project/resolve.ts";
import { coverageEntry, type CoverageEntry } from "../../report/coverage.ts";
import { FORMATS } from "../../report/formats.ts";
import { countAtLeast, countsOf, type CheckedFile, type CheckResult } from "../../report/check.ts";
import { statistics } from "../../report/statistics.ts";
import { visible } from "../../report/terminal.ts";
import { counted } from "../../report/words.ts";
import { RULES } from "../../rules/registry.generated.ts";
import type { Localized } from "../../text/localized.ts";
import { nearestNames } from "../../text/nearest.ts";
import type { Severity } from "../../text/severity.ts";
import { affectedBy } from "../affected.ts";
import { compareWith, openBaseline } from "../baseline-file.ts";
import { FileStore, MemoryStore, type Store } from "../cache.ts";
import { Checker } from "../checker.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { FILE_LOOK } from "../context.ts";
import { CliError, didYouMean, UsageError } from "../errors.ts";
import { fixFiles, type FixedFiles } from "../fix-files.ts";
import { changedSince } from "../git.ts";
import { LEVEL_WORDS, THRESHOLD_WORDS, thresholdOf } from "../levels.ts";
import { CONFIG_OPTION, options, unknownValue, wholeNumber } from "../options.ts";
import { outputsOf, refuseToOverwrite, type OutputTo } from "../outputs.ts";
import { patchesOf } from "../patches.ts";
import { Progress } from "../progress.ts";
import { partOf, shardOf, type Shard } from "../shard.ts";
import { appendStepSummary } from "../step-summary.ts";
import { TOOL } from "../tool.ts";
import { watchFolder } from "../watch.ts";
import { openWorkspace, repositoryBase, rootOf, type Asked, type Workspace } from "../workspace.ts";
import { writeWhole } from "../write.ts";

const OPTIONS = options({
  ...CONFIG_OPTION,
  format: { type: "string", short: "f", multiple: true, value: { nl: "formaat", en: "format" }, description: { nl: `vorm van de uitvoer: ${Object.keys(FORMATS).join(", ")}; mag vaker`, en: `form of the output: ${Object.keys(FORMATS).join(", ")}; may be repeated` }, default: { nl: "stylish", en: "stylish" } },
  output: { type: "string", short: "o", multiple: true, value: { nl: "formaat=bestand", en: "format=file" }, description: { nl: "schrijf dit formaat naar een bestand in plaats van naar het scherm; mag vaker", en: "write this format to a file instead of to the screen; may be repeated" } },
  severity: { type: "string", value: { nl: "niveau", en: "level" }, choices: THRESHOLD_WORDS, description: { nl: "vanaf welk niveau bevindingen tot exitcode 1 leiden: fout, waarschuwing, informatie of hint", en: "from which level findings lead to exit code 1: error, warning, information or hint" }, default: { nl: "waarschuwing", en: "warning" } },
  "max-warnings": { type: "string", value: { nl: "n", en: "n" }, description: { nl: "sta zoveel waarschuwingen toe voordat de exitcode 1 wordt", en: "allow this many warnings before the exit code becomes 1" }, default: { nl: "0", en: "0" } },
  rule: { type: "string", multiple: true, value: { nl: "regel=niveau", en: "rule=level" }, description: { nl: "niveau van een regel, boven de configuratie: fout, waarschuwing, informatie, hint of uit; mag vaker", en: "level of a rule, over the configuration: error, warning, information, hint or off; may be repeated" } },
  quiet: { type: "boolean", short: "q", description: { nl: "toon alleen fouten; alleen fouten tellen dan voor de exitcode, tenzij --severity of --max-warnings anders zegt", en: "show errors only; only errors then count for the exit code, unless --severity or --max-warnings says otherwise" } },
  statistics: { type: "boolean", description: { nl: "tel per regel hoe vaak die iets vond", en: "count per rule how often it found something" } },
  fix: { type: "boolean", description: { nl: "herstel wat veilig te herstellen is, in de bestanden zelf", en: "fix what can be fixed safely, in the files themselves" } },
  "fix-unsafe": { type: "boolean", description: { nl: "herstel ook wat de betekenis kan veranderen; lees het resultaat na", en: "also fix what may change the meaning; read the result through" } },
  "fix-dry-run": { type: "boolean", description: { nl: "doe alsof: toon wat er zou veranderen (als diff) en wat er na herstel overblijft, en schrijf niets", en: "pretend: show what would change (as a diff) and what is left after fixing, and write nothing" } },
  baseline: { type: "string", value: { nl: "bestand", en: "file" }, description: { nl: "toon en tel niet wat in deze basislijn staat: bevindingen die er al waren", en: "neither show nor count what is in this baseline: findings that were there already" } },
  "update-baseline": { type: "boolean", description: { nl: "maak de basislijn als die er nog niet is; haal er anders uit wat niet meer gevonden wordt (er komt nooit iets bij)", en: "make the baseline when there is none; otherwise remove from it what is no longer found (nothing is ever added)" } },
  "changed-since": { type: "string", value: { nl: "revisie", en: "revision" }, description: { nl: "controleer alleen wat sinds deze revisie van git veranderde, en de documenten die daarvan afhangen", en: "check only what changed since this revision of git, and the documents that depend on it" } },
  shard: { type: "string", value: { nl: "i/n", en: "i/n" }, description: { nl: "controleer alleen deel i van n, om het werk over machines te verdelen; `bekwaam merge` voegt de resultaten samen", en: "check only part i of n, to share the work between machines; `bekwaam merge` puts the results together" } },
  cache: { type: "boolean", description: { nl: "onthoud resultaten in .bekwaam-cache en controleer alleen opnieuw wat anders kan uitvallen", en: "remember results in .bekwaam-cache and only check again what may turn out differently" } },
  watch: { type: "boolean", description: { nl: "blijf kijken en controleer opnieuw na elke wijziging; Ctrl+C stopt", en: "keep watching and check again after every change; Ctrl+C stops" } },
  stdin: { type: "boolean", description: { nl: "controleer de tekst van standaardinvoer", en: "check the text on standard input" } },
  "stdin-filename": { type: "string", value: { nl: "naam", en: "name" }, description: { nl: "het pad waar die tekst voor staat: voor soort, configuratie en verwijzingen", en: "the path that this text stands for: for kind, configuration and references" } },
});

export default defineCommand({
  name: "check",
  also: ["controleer", "controleren", "controle", "lint", "validate", "valideer"],
  summary: { nl: "controleer documenten", en: "check documents" },
  arguments: { nl: "[paden, mappen of patronen…]", en: "[paths, folders or globs…]" },
  details: [
    {
      nl: "Zonder paden: de map waarin je staat. In mappen telt een YAML-bestand mee als het `naam.<soort>.yaml` heet of met `soort:` begint; wat git of `negeer` in de configuratie overslaat telt niet mee. Een bestand dat je zelf noemt telt altijd mee. `!patroon` laat bestanden weg.",
      en: "Without paths: the folder you are in. In folders a YAML file counts when it is called `name.<soort>.yaml` or starts with `soort:`; what git or `negeer` in the configuration leaves out does not count. A file that you name yourself always counts. `!glob` leaves out files.",
    },
    {
      nl: "De rest van de werkmap (de dichtstbijzijnde map met `bekwaam.config.yaml` of `.git`) wordt meegelezen om verwijzingen op te zoeken, maar niet gecontroleerd.",
      en: "The rest of the workspace (the nearest folder with `bekwaam.config.yaml` or `.git`) is read to look up references, but not checked.",
    },
    {
      nl: "Exitcode 0: niets op of boven de drempel. 1: bevindingen op of boven de drempel. 2: verkeerd gebruik, of een bestand dat niet te lezen is.",
      en: "Exit code 0: nothing at or above the threshold. 1: findings at or above the threshold. 2: wrong usage, or a file that cannot be read.",
    },
  ],
  options: OPTIONS,
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

type Check = Invocation<typeof OPTIONS>;

/** What the options say, before anything is read. */
interface Plan {
  readonly outputs: readonly OutputTo[];
  readonly levels: ReadonlyMap<string, Severity | "off">;
  readonly maxWarnings: number | undefined;
  readonly shard: Shard | undefined;
  readonly input: { readonly bytes: Uint8Array; readonly name: string | undefined } | undefined;
}

async function check(invocation: Check): Promise<ExitCode> {
  const { values } = invocation;
  const plan: Plan = {
    outputs: outputsOf(values.format, values.output),
    levels: levelsOf(values.rule),
    maxWarnings: wholeNumber("--max-warnings", values["max-warnings"]),
    shard: shardOf(values.shard),
    input: await inputOf(invocation),
  };
  refuseContradictions(values);
  return values.watch ? watch(plan, invocation) : checkOnce(plan, invocation);
}

/** @throws UsageError for options that cannot both be obeyed */
function refuseContradictions(values: Check["values"]): void {
  const writes = (["fix", "fix-unsafe", "update-baseline"] as const).find((name) => values[name]);
  const part = (["changed-since", "shard"] as const).find((name) => values[name] !== undefined);
  if (values["update-baseline"] && values["fix-dry-run"]) throw notTogether("update-baseline", "fix-dry-run", { nl: "dat niets schrijft", en: "which writes nothing" });
  if (values["update-baseline"] && part) throw notTogether("update-baseline", part, { nl: "want een basislijn gaat over alle documenten", en: "as a baseline is about all documents" });
  if (values.watch && writes) throw notTogether("watch", writes, { nl: "want dan veranderen bestanden terwijl eraan gewerkt wordt", en: "as files would then change while they are worked on" });
  if (values.stdin && (values.watch || part)) throw notTogether("stdin", values.watch ? "watch" : part!, { nl: "want standaardinvoer is één tekst", en: "as standard input is one text" });
}

function notTogether(one: string, other: string, why: Localized): UsageError {
  return new UsageError({ nl: `--${one} gaat niet samen met --${other}, ${why.nl}.`, en: `--${one} does not go together with --${other}, ${why.en}.` });
}

async function watch(plan: Plan, invocation: Check): Promise<never> {
  const { values, context, language, positionals } = invocation;
  const store = values.cache ? undefined : new MemoryStore();
  const written = new Set(plan.outputs.flatMap(({ file }) => (file === undefined ? [] : [path.resolve(context.cwd, file)])));
  const work = async (): Promise<void> => {
    if (context.out.isTerminal) context.out.write(CLEAR_SCREEN);
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
const WATCHING: Localized = { nl: "Wacht op wijzigingen; Ctrl+C stopt.", en: "Waiting for changes; Ctrl+C stops." };

async function checkOnce(plan: Plan, invocation: Check, memory?: Store): Promise<ExitCode> {
  const { values, context, language } = invocation;
  const { outputs, shard, input } = plan;
  const startedAt = new Date();
  const baseline = openBaseline(values.baseline, values["update-baseline"], context.cwd);
  const progress = new Progress(context, language);
  const onRead = (done: number, total: number): void => progress.tell({ nl: "Lezen", en: "Reading" }, done, total);
  // What a fix writes is not what was read, and standard input is no file.
  const remember = (values.cache || memory !== undefined) && !wantsFix(values) && !input;
  const workspace = openWorkspace({
    words: invocation.positionals, cwd: context.cwd, config: invocation.config(), remember, onRead,
    ...(shard ? { pick: (files: readonly string[]) => partOf(files, shard) } : {}),
    ...(input ? { input } : {}),
  });
  refuseToOverwrite(outputs, [...workspace.asked.flatMap(({ file }) => file ?? []), ...(workspace.config ? [workspace.config.path] : []), ...(baseline ? [baseline.path] : [])], context.cwd);
  const since = values["changed-since"];
  const asked = since === undefined ? workspace.asked : affectedBy(changedSince(since, workspace.root), workspace);
  const store = remember ? (values.cache ? new FileStore(workspace.root) : memory) : undefined;
  const checker = new Checker(workspace, plan.levels, store);
  const fixed = wantsFix(values) ? fixFiles(workspace, asked, (one) => checker.check(one).findings, { unsafe: values["fix-unsafe"], write: !values["fix-dry-run"] }) : undefined;
  const checked = asked.map((one, index): CheckedFile => {
    progress.tell({ nl: "Controleren", en: "Checking" }, index, asked.length);
    return checker.file(one);
  });
  progress.done();
  const { files: all, notes } = baseline ? compareWith(baseline, checked, asked) : { files: checked, notes: [] };
  const shown = values.quiet ? all.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity === "error") })) : all;
  const failures = [...workspace.failures, ...(fixed?.failures ?? [])];
  const troubles = [...checker.ruleErrors.values(), ...(workspace.complete ? [] : [{ level: "warning" as const, message: INCOMPLETE }])];
  const result: CheckResult = { tool: TOOL, language, rules: RULES, base: repositoryBase(context.cwd), startedAt, files: shown, failures, troubles, locate: locator(workspace) };

  const forPeople = outputs.some(({ format, file }) => file === undefined && FORMATS[format]!.forPeople) ? context.out : context.err;
  if (fixed && values["fix-dry-run"]) forPeople.write(await patchesOf(fixed.changed, forPeople));
  const summaryTrouble = writeOutputs(outputs, result, invocation, () => coverageIn(workspace.project, asked));
  if (values.statistics) forPeople.write(`${forPeople === context.out ? "\n" : ""}${statistics(shown, language)}`);
  const say = (text: Localized): void => context.err.write(`bekwaam: ${text[language]}\n`);
  if (fixed) context.err.write(`${fixedLine(fixed, values["fix-dry-run"])[language]}\n`);
  for (const { path: at, message } of failures) say({ nl: `${visible(at)} ${message.nl}`, en: `${visible(at)} ${message.en}` });
  for (const text of checker.ruleErrors.keys()) say({ nl: text, en: text });
  const extra = [workspace.complete ? undefined : INCOMPLETE, asked.length === 0 ? nothingToCheck(since, shard) : undefined, ...notes, store?.close(), summaryTrouble];
  for (const text of extra) if (text) say(text);
  if (failures.length > 0) return 2;
  return exitCode(all, invocation, plan.maxWarnings, say);
}

/** Why no document was checked although there are some; undefined when a configuration was all that was asked for. */
function nothingToCheck(since: string | undefined, shard: Shard | undefined): Localized | undefined {
  if (since !== undefined) return { nl: `sinds ${since} is er geen document veranderd of geraakt`, en: `no document was changed or touched since ${since}` };
  return shard && { nl: `deel ${shard.index} van ${shard.count} is leeg: er zijn minder documenten dan delen`, en: `part ${shard.index} of ${shard.count} is empty: there are fewer documents than parts` };
}

/** Writes what was asked for, and on GitHub the summary of the step; returns why that summary could not be written, if so. */
function writeOutputs(outputs: readonly OutputTo[], result: CheckResult, { context, look }: Check, coverage: () => readonly CoverageEntry[]): Localized | undefined {
  for (const { format, file } of outputs) {
    const text = FORMATS[format]!.render(result, file === undefined ? look : FILE_LOOK);
    if (file === undefined) context.out.write(text);
    else writeWhole(path.resolve(context.cwd, file), text, file);
  }
  const summary = outputs.some(({ format }) => format === "github") ? context.env.GITHUB_STEP_SUMMARY : undefined;
  return summary ? appendStepSummary(summary, result, coverage()) : undefined;
}

/** Each document with each framework that it speaks. */
function coverageIn(project: Project, asked: readonly Asked[]): CoverageEntry[] {
  const assessed = assessedItems(project);
  return asked.flatMap(({ uri, path: at }) => {
    const document = project.document(uri);
    if (document?.soort === undefined || document.soort === "kader" || document.soort === "koppeling") return [];
    const head = { document: documentName(document), titel: displayTitle(document), path: at };
    return spokenKaders(project, document).map((kader) => coverageEntry([coverageOf(project, document, kader)], head, assessed));
  });
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

/** `--rule id=level` to levels per rule. */
export function levelsOf(values: readonly string[]): Map<string, Severity | "off"> {
  const ids = RULES.map((rule) => rule.id as string);
  return new Map(values.map((value) => {
    const equals = value.indexOf("=");
    const id = equals < 0 ? value : value.slice(0, equals);
    const word = equals < 0 ? "" : value.slice(equals + 1);
    if (!ids.includes(id)) {
      const near = didYouMean(nearestNames(id, ids, 2));
      throw new UsageError({ nl: `De regel "${id}" bestaat niet.`, en: `The rule "${id}" does not exist.` }, near ?? { nl: "`bekwaam rules` noemt ze allemaal.", en: "`bekwaam rules` lists them all." });
    }
    const level = Object.hasOwn(LEVEL_WORDS, word) ? LEVEL_WORDS[word] : undefined;
    if (!level) throw word === "" ? new UsageError({ nl: `Bij --rule ${id} ontbreekt het niveau: --rule ${id}=waarschuwing.`, en: `--rule ${id} lacks the level: --rule ${id}=warning.` }) : unknownValue("--rule", word, Object.keys(LEVEL_WORDS));
    return [id, level] as const;
  }));
}

function wantsFix(values: Check["values"]): boolean {
  return values.fix || values["fix-unsafe"] || values["fix-dry-run"];
}

async function inputOf({ values, context, positionals }: Check): Promise<{ bytes: Uint8Array; name: string | undefined } | undefined> {
  const name = values["stdin-filename"];
  if (!values.stdin) {
    if (name !== undefined) throw new UsageError({ nl: "--stdin-filename werkt alleen samen met --stdin.", en: "--stdin-filename only works together with --stdin." });
    return undefined;
  }
  if (positionals.length > 0) throw new UsageError({ nl: `--stdin controleert alleen standaardinvoer; laat ${positionals.join(" ")} weg.`, en: `--stdin checks standard input only; leave out ${positionals.join(" ")}.` });
  if (wantsFix(values)) throw new UsageError({ nl: "Herstellen kan niet met --stdin: er is geen bestand om te schrijven.", en: "Fixing does not work with --stdin: there is no file to write." });
  return { bytes: await context.readInput(), name };
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
