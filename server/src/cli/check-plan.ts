// What the options of `bekwaam check` ask for, settled before anything is read.
import type { Shard } from "../report/check.ts";
import { FORMATS } from "../report/formats.ts";
import { RULES } from "../rules/registry.generated.ts";
import { ruleNamed } from "../rules/renamed.ts";
import type { Localized } from "../text/localized.ts";
import { nearestNames } from "../text/nearest.ts";
import type { Severity } from "../text/severity.ts";
import type { Invocation } from "./command.ts";
import { didYouMean, UsageError } from "./errors.ts";
import { LEVEL_WORDS, THRESHOLD_WORDS } from "./levels.ts";
import { CONFIG_OPTION, options, unknownValue, wholeNumber } from "./options.ts";
import { outputsOf, type OutputTo } from "./outputs.ts";
import { shardOf } from "./shard.ts";

/** In the order in which help shows them. */
export const CHECK_OPTIONS = options({
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

/** `check`, as it was called. */
export type Check = Invocation<typeof CHECK_OPTIONS>;

/** What the options say, before anything is read. */
export interface Plan {
  readonly outputs: readonly OutputTo[];
  readonly levels: ReadonlyMap<string, Severity | "off">;
  readonly maxWarnings: number | undefined;
  readonly shard: Shard | undefined;
  readonly input: { readonly bytes: Uint8Array; readonly name: string | undefined } | undefined;
}

/** @throws UsageError for options that cannot be obeyed, alone or together */
export async function planOf(invocation: Check): Promise<Plan> {
  const { values } = invocation;
  const plan: Plan = {
    outputs: outputsOf(values.format, values.output),
    levels: levelsOf(values.rule),
    maxWarnings: wholeNumber("--max-warnings", values["max-warnings"]),
    shard: shardOf(values.shard),
    input: await inputOf(invocation),
  };
  refuseContradictions(values);
  return plan;
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

/** `--rule id=level` to levels per rule. */
function levelsOf(values: readonly string[]): Map<string, Severity | "off"> {
  const ids = RULES.map((rule) => rule.id as string);
  return new Map(values.map((value) => {
    const equals = value.indexOf("=");
    const id = equals < 0 ? value : value.slice(0, equals);
    const word = equals < 0 ? "" : value.slice(equals + 1);
    const rule = ruleNamed(RULES, id);
    if (!rule) {
      const near = didYouMean(nearestNames(id, ids, 2));
      throw new UsageError({ nl: `De regel "${id}" bestaat niet.`, en: `The rule "${id}" does not exist.` }, near ?? { nl: "`bekwaam rules` noemt ze allemaal.", en: "`bekwaam rules` lists them all." });
    }
    const level = Object.hasOwn(LEVEL_WORDS, word) ? LEVEL_WORDS[word] : undefined;
    if (!level) throw word === "" ? new UsageError({ nl: `Bij --rule ${id} ontbreekt het niveau: --rule ${id}=waarschuwing.`, en: `--rule ${id} lacks the level: --rule ${id}=warning.` }) : unknownValue("--rule", word, Object.keys(LEVEL_WORDS));
    return [rule.id, level] as const;
  }));
}

/** Whether anything is to be mended, if only for show. */
export function wantsFix(values: Check["values"]): boolean {
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
