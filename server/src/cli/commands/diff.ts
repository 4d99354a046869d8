// `bekwaam diff`: what changed between two versions of a document, item by item.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compareDocuments } from "../../diff/compare.ts";
import type { Sheet } from "../../interchange/export/xlsx.ts";
import { diffJson, diffMarkdown, diffText, isSame, type Difference, type Side } from "../../report/diff.ts";
import { visible } from "../../report/terminal.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { FILE_LOOK } from "../context.ts";
import { CliError, UsageError } from "../errors.ts";
import { bytesNamed } from "../files.ts";
import { atRevision } from "../git.ts";
import { options } from "../options.ts";
import { refuseToWrite } from "../overwrite.ts";
import { TOOL } from "../tool.ts";
import { documentOf } from "../reading.ts";
import { writeAndTell } from "../write.ts";

const FORMATS = ["text", "json", "markdown", "html", "xlsx"];
/** Stands beside the built command line, not beside this source. */
const OFFICE: string = "./office.js";

const OPTIONS = options({
  format: { type: "string", short: "f", value: { nl: FORMATS.join("|"), en: FORMATS.join("|") }, choices: FORMATS, description: { nl: "vorm van de uitvoer", en: "form of the output" }, default: { nl: "text", en: "text" } },
  git: { type: "string", value: { nl: "revisie[..revisie]", en: "revision[..revision]" }, description: { nl: "vergelijk het bestand met hoe het in die revisie van git was; met twee revisies die twee met elkaar", en: "compare the file with what it was in that revision of git; with two revisions those two with each other" } },
  out: { type: "string", short: "o", value: { nl: "bestand", en: "file" }, description: { nl: "schrijf naar dit bestand; de naam zegt ook de vorm, als --format dat niet doet", en: "write to this file; its name also tells the form, when --format does not" }, default: { nl: "het scherm", en: "the screen" } },
  force: { type: "boolean", description: { nl: "overschrijf het bestand van --out", en: "overwrite the file of --out" } },
  "exit-code": { type: "boolean", description: { nl: "exitcode 1 wanneer er verschil is", en: "exit code 1 when there is a difference" } },
});

export default defineCommand({
  name: "diff",
  also: ["vergelijk", "compare", "verschil"],
  summary: { nl: "toon wat er tussen twee versies van een document is veranderd", en: "show what changed between two versions of a document" },
  arguments: { nl: "<oud> <nieuw>, of <bestand> --git revisie", en: "<old> <new>, or <file> --git revision" },
  details: [{
    nl: "Per onderdeel: nieuw, vervallen, verplaatst, een ander id, anders verwoord of met andere verwijzingen. Onderdelen worden herkend aan hun id, en waar dat veranderde aan wat ze zeggen; een code die opschoof doordat er iets tussenkwam, is geen andere tekst.",
    en: "Per item: new, dropped, moved, under another id, reworded, or with other references. Items are told by their id, and where that changed by what they say; a code that shifted because something was put in between is no other text.",
  }],
  options: OPTIONS,
  examples: [
    { line: "bekwaam diff wijkzorg-2025.yaml wijkzorg-2026.yaml", what: { nl: "de versie van vorig jaar en die van nu", en: "last year's version and the present one" } },
    { line: "bekwaam diff wijkzorg.yaml --git v2025 --format markdown", what: { nl: "sinds een tag, voor in een merge request", en: "since a tag, for in a merge request" } },
    { line: "bekwaam diff wijkzorg.yaml --git v2025 --out wijzigingen.html", what: { nl: "een pagina voor de commissie, met de woorden die veranderden", en: "a page for the committee, with the words that changed" } },
  ],
  run: diff,
});

type Diff = Invocation<typeof OPTIONS>;

async function diff(invocation: Diff): Promise<ExitCode> {
  const { values, positionals, context } = invocation;
  const format = formatOf(values);
  const difference = differenceOf(positionals, values, context.cwd);
  const target = values.out === undefined ? undefined : path.resolve(context.cwd, values.out);
  refuseToWrite([target], { read: positionals.map((name) => path.resolve(context.cwd, name)), force: values.force, cwd: context.cwd });
  const content = await rendered(difference, format, invocation);
  if (target === undefined) context.out.write(content as string);
  else writeAndTell(target, content, invocation);
  return values["exit-code"] && !isSame(difference) ? 1 : 0;
}

/** By the name of the file when nothing else tells. @throws UsageError for a form that is no text, on the screen */
function formatOf({ format, out }: Diff["values"]): string {
  const extension = out === undefined ? "" : path.extname(out).toLowerCase();
  const chosen = format ?? { ".html": "html", ".htm": "html", ".xlsx": "xlsx", ".md": "markdown", ".json": "json" }[extension] ?? "text";
  if (chosen === "xlsx" && out === undefined) throw new UsageError({ nl: "Een Excel-bestand kan niet op het scherm; zeg met --out waar het komt.", en: "An Excel file cannot go to the screen; say with --out where it goes." }, { nl: "Bijvoorbeeld: --out verschil.xlsx", en: "For example: --out difference.xlsx" });
  return chosen;
}

/** What only some forms need is loaded for those. */
async function rendered(difference: Difference, format: string, { values, language, look }: Diff): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return diffJson(difference);
    case "markdown":
      return diffMarkdown(difference, language);
    case "html":
      return (await import("../../report/diff-html.ts")).diffHtml(difference, language, TOOL);
    case "xlsx":
      return ((await import(OFFICE)) as { sheetsXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> }).sheetsXlsx([(await import("../../report/diff-table.ts")).diffTable(difference, language)]);
    default:
      return diffText(difference, language, values.out === undefined ? look : FILE_LOOK);
  }
}

function differenceOf(names: readonly string[], values: Invocation<typeof OPTIONS>["values"], cwd: string): Difference {
  const [old, now] = sidesOf(names, values.git, cwd);
  for (const { document, path: shown } of [old, now]) {
    if (document.soort === undefined) throw new CliError({ nl: `Van ${visible(shown)} is de soort onbekend, dus er is niets te vergelijken. Zie bekwaam check.`, en: `The kind of ${visible(shown)} is unknown, so there is nothing to compare. See bekwaam check.` });
  }
  if (old.document.soort !== now.document.soort) {
    throw new CliError({ nl: `${visible(old.path)} is een ${old.document.soort} en ${visible(now.path)} een ${now.document.soort}; die zijn niet te vergelijken.`, en: `${visible(old.path)} is a ${old.document.soort} and ${visible(now.path)} a ${now.document.soort}; they cannot be compared.` });
  }
  return { old, new: now, comparison: compareDocuments(old.document, now.document) };
}

function sidesOf(names: readonly string[], git: string | undefined, cwd: string): [Side, Side] {
  const [first, second] = names;
  if (git === undefined) {
    if (names.length !== 2) throw new UsageError({ nl: "Noem twee bestanden: het oude en het nieuwe. Of één bestand met --git revisie.", en: "Name two files: the old one and the new one. Or one file with --git revision." });
    return [fromFile(first!, cwd), fromFile(second!, cwd)];
  }
  if (names.length !== 1) throw new UsageError({ nl: "Noem bij --git één bestand.", en: "Name one file with --git." });
  const [from, to] = git.split(/\.{2,3}/);
  return [fromGit(first!, from || "HEAD", cwd), to === undefined ? fromFile(first!, cwd) : fromGit(first!, to || "HEAD", cwd)];
}

function fromFile(name: string, cwd: string): Side {
  return sideOf(path.resolve(cwd, name), bytesNamed(name, cwd), name);
}

function fromGit(name: string, revision: string, cwd: string): Side {
  const file = path.resolve(cwd, name);
  const bytes = atRevision(revision, file, cwd);
  if (!bytes) throw new CliError({ nl: `${name} staat niet in revisie "${revision}".`, en: `${name} is not in revision "${revision}".` }, { nl: "Had het bestand toen een andere naam? Zet de oude versie dan met `git show revisie:oude-naam` in een bestand, en vergelijk die twee.", en: "Did the file have another name then? Put the old version into a file with `git show revision:old-name`, and compare those two." });
  return sideOf(file, bytes, `${name} ${revision}`);
}

function sideOf(file: string, bytes: Uint8Array, shown: string): Side {
  return { document: documentOf(pathToFileURL(file).href, bytes), path: shown };
}
