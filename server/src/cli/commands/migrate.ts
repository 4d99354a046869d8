// `bekwaam migrate`: documents go over to another version of a framework, by what its crosswalks say.
import { kaderName } from "../../frameworks/kader.ts";
import type { IndexedKader } from "../../frameworks/registry.ts";
import type { Document } from "../../model/document.ts";
import { migrationOf, type Migration } from "../../project/migration.ts";
import { visible } from "../../report/terminal.ts";
import { counted } from "../../report/words.ts";
import { applyEdits } from "../../rules/fix.ts";
import { orList, same, type Localized } from "../../text/localized.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { UsageError } from "../errors.ts";
import { isForeign, writeBack } from "../fix-files.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { patchesOf } from "../patches.ts";
import { openWorkspace, refuseUnread } from "../workspace.ts";
import { kadersNamed } from "./kaders.ts";

const OPTIONS = options({
  ...CONFIG_OPTION,
  to: { type: "string", value: { nl: "kader@versie", en: "framework@version" }, description: { nl: "de versie waar de documenten naartoe gaan; verplicht", en: "the version that the documents go over to; required" } },
  write: { type: "boolean", description: { nl: "schrijf de documenten; zonder deze optie wordt alleen getoond wat er zou veranderen", en: "write the documents; without this option it only shows what would change" } },
});

export default defineCommand({
  name: "migrate",
  also: ["omzetten", "migreer", "convert"],
  summary: { nl: "zet rollen en elementen om naar een andere versie van een kader", en: "move roles and elements to another version of a framework" },
  arguments: { nl: "[paden, mappen of patronen…] --to kader@versie", en: "[paths, folders or globs…] --to framework@version" },
  details: [
    {
      nl: "Een element gaat over naar wat een vastgestelde koppeling als exact noemt, of als het ene element dat het omvat; anders naar wat het kader zelf met `vervangenDoor` noemt; anders naar het element met hetzelfde id en label. Waar dat niet eenduidig is, blijft staan wat er stond en wordt dat gemeld, met wat in de buurt komt; heeft de nieuwe versie iets anders onder dat id, dan komt de oude versie erbij te staan (`kader@1:element`). De versie in `kaders` en `ordening` gaat mee. Kaders en koppelingen blijven zoals ze zijn.",
      en: "An element goes over to what an adopted crosswalk calls exact, or to the one element that includes it; else to what the framework itself names as `vervangenDoor`; else to the element with the same id and label. Where that is not clear, what was written stays and is reported, with what comes near; when the new version has something else by that id, the old version is written with it (`framework@1:element`). The version in `kaders` and `ordening` goes along. Frameworks and crosswalks stay as they are.",
    },
    {
      nl: "Exitcode 1: iets heeft geen eenduidige opvolger.",
      en: "Exit code 1: something has no clear successor.",
    },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam migrate mbo --to canmeds@bn2030", what: { nl: "eerst zien wat er verandert", en: "first see what changes" } },
    { line: "bekwaam migrate mbo --to canmeds@bn2030 --write", what: { nl: "en het dan doen", en: "and then do it" } },
  ],
  run: migrate,
});

interface Moved {
  readonly file: string | undefined;
  readonly path: string;
  readonly document: Document;
  readonly migration: Migration;
  readonly before: string;
  readonly after: string;
}

async function migrate(invocation: Invocation<typeof OPTIONS>): Promise<ExitCode> {
  const { values, positionals, context, language } = invocation;
  if (values.to === undefined || !values.to.includes("@")) throw new UsageError({ nl: "Zeg met --to naar welke versie, bijvoorbeeld --to canmeds@bn2030.", en: "Say with --to which version, for example --to canmeds@bn2030." });
  const workspace = openWorkspace({ words: positionals, cwd: context.cwd, config: invocation.config() });
  refuseUnread(workspace);
  const [to] = kadersNamed(workspace.project.frameworks, values.to);
  const say = (at: string, text: Localized): void => context.err.write(`bekwaam: ${visible(at)} ${text[language]}\n`);
  for (const { path, message } of workspace.failures) say(path, message);
  let isWhole = workspace.failures.length === 0;
  const moved: Moved[] = [];
  for (const { uri, file, path } of workspace.asked) {
    const document = workspace.project.document(uri)!;
    const migration = document.soort === undefined ? undefined : migrationOf(workspace.project, document, to!);
    if (!migration) continue;
    const before = document.tree.text;
    if (!document.tree.parsed || document.tree.problems.length > 0 || isForeign(document)) {
      say(path, { nl: "blijft zoals het is: er staat een fout in; `bekwaam check` zegt welke", en: "stays as it is: it has a mistake; `bekwaam check` says which" });
      isWhole = false;
    } else moved.push({ file, path, document, migration, before, after: applyEdits(before, migration.edits) });
  }
  if (!values.write) context.out.write(await patchesOf(moved.filter(({ before, after }) => before !== after), context.out));
  else isWhole = written(moved, say) && isWhole;
  for (const one of moved) for (const text of openIn(one, to!)) say(one.path, text);
  context.err.write(`bekwaam: ${summary(moved, to!, values.write)[language]}\n`);
  if (!isWhole) return 2;
  return moved.some(({ migration }) => migration.open.length > 0) ? 1 : 0;
}

/** @returns whether all could be written */
function written(moved: readonly Moved[], say: (at: string, text: Localized) => void): boolean {
  let isWhole = true;
  for (const { file, path, before, after } of moved) {
    const trouble = file === undefined || before === after ? undefined : writeBack(file, before, after);
    if (!trouble) continue;
    say(path, trouble);
    isWhole = false;
  }
  return isWhole;
}

/** What has no clear successor, by line. */
function openIn({ document, migration }: Moved, to: IndexedKader): Localized[] {
  return migration.open.map(({ reference, pinned, candidates }) => {
    const line = document.tree.lines.positionAt(reference.span.start).line + 1;
    const near = candidates.map((id) => `${id} (${to.element(id)?.label.nl ?? id})`);
    const nearEn = candidates.map((id) => `${id} (${to.element(id)?.label.en ?? id})`);
    const more = candidates.length === 0 ? same("") : { nl: ` In de buurt komt ${orList(near).nl}.`, en: ` What comes near is ${orList(nearEn).en}.` };
    const stays = pinned === undefined ? { nl: "blijft staan", en: "stays" } : { nl: `blijft de oude versie noemen: "${visible(pinned)}"`, en: `goes on naming the old version: "${visible(pinned)}"` };
    return { nl: `regel ${line}: "${visible(reference.value)}" heeft in ${kaderName(to.kader)} geen eenduidige opvolger en ${stays.nl}.${more.nl}`, en: `line ${line}: "${visible(reference.value)}" has no clear successor in ${kaderName(to.kader)} and ${stays.en}.${more.en}` };
  });
}

function summary(moved: readonly Moved[], to: IndexedKader, isWritten: boolean): Localized {
  const changed = moved.filter(({ before, after }) => before !== after).length;
  const open = moved.reduce((sum, { migration }) => sum + migration.open.length, 0);
  if (moved.length === 0) return { nl: `geen van de documenten spreekt een andere versie van ${to.kader.id}; er is niets om te zetten.`, en: `none of the documents speaks another version of ${to.kader.id}; there is nothing to move.` };
  const left = { nl: open > 0 ? `; zonder eenduidige opvolger: ${open}` : "", en: open > 0 ? `; without a clear successor: ${open}` : "" };
  const files = counted(changed, "document");
  if (isWritten) return { nl: `${files.nl} omgezet naar ${kaderName(to.kader)}${left.nl}.`, en: `${files.en} moved to ${kaderName(to.kader)}${left.en}.` };
  return { nl: `zou ${files.nl} veranderen${left.nl}. Er is niets geschreven; dat gebeurt met --write.`, en: `would change ${files.en}${left.en}. Nothing was written; --write does that.` };
}
