// `bekwaam new`: a new document of any kind, by flags or by questions on a terminal.
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { FrameworkRegistry } from "../../frameworks/registry.ts";
import { fullName, levelsOf, newDocument, proposedFileName, proposedId, proposedVersion, usualOrdering, type Level, type NewDocument } from "../../language/newDocument.ts";
import { identityOf } from "../../model/document.ts";
import { visible } from "../../report/terminal.ts";
import { ID } from "../../schema/forms.ts";
import { LEVELS, SOORTEN, SOORT_NAMES, type Soort } from "../../schema/keys/header.ts";
import * as disk from "../../system/disk.ts";
import type { Localized } from "../../text/localized.ts";
import { nearestNames } from "../../text/nearest.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { CliError, didYouMean, UsageError } from "../errors.ts";
import { isFolder } from "../files.ts";
import { relativePath } from "../globs.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { frameworksAt } from "../workspace.ts";
import { writeAndTell } from "../write.ts";

const OPTIONS = options({
  ...CONFIG_OPTION,
  titel: { type: "string", value: { nl: "tekst", en: "text" }, description: { nl: "de titel", en: "the title" } },
  id: { type: "string", value: { nl: "id", en: "id" }, description: { nl: "de vaste naam", en: "the stable name" }, default: { nl: "gemaakt van de titel, zoals `kd.wijkzorg`", en: "made of the title, such as `kd.wijkzorg`" } },
  versie: { type: "string", value: { nl: "versie", en: "version" }, description: { nl: "de versie", en: "the version" }, default: { nl: "dit jaar; van een kader of koppeling 1", en: "this year; of a framework or crosswalk 1" } },
  niveau: { type: "string", value: { nl: "niveau", en: "level" }, description: { nl: `het niveau: ${Object.keys(LEVELS).join(", ")}`, en: `the level: ${Object.keys(LEVELS).join(", ")}` } },
  ordening: { type: "string", value: { nl: "kader", en: "framework" }, description: { nl: "het kader van de rollen", en: "the framework of the roles" }, default: { nl: "de CanMEDS-versie die bij het niveau past", en: "the version of CanMEDS that goes with the level" } },
  kaders: { type: "string", multiple: true, value: { nl: "kaders", en: "frameworks" }, description: { nl: "de andere kaders, met komma's ertussen, of `geen`; van een kader het kader dat het uitbreidt, van een koppeling de twee kaders die zij verbindt", en: "the other frameworks, with commas between them, or `none`; of a framework the one that it extends, of a crosswalk the two that it links" }, default: { nl: "nphf@2015-herzien", en: "nphf@2015-herzien" } },
  out: { type: "string", short: "o", value: { nl: "map of bestand", en: "folder or file" }, description: { nl: "waar het document komt; een naam die op .yaml of .yml eindigt is een bestand, `-` is het scherm", en: "where the document goes; a name that ends in .yaml or .yml is a file, `-` is the screen" }, default: { nl: "deze map", en: "this folder" } },
  force: { type: "boolean", description: { nl: "overschrijf het bestand als het er al is", en: "overwrite the file when it is there already" } },
});

export default defineCommand({
  name: "new",
  also: ["nieuw", "maak", "create"],
  summary: { nl: "begin een nieuw document", en: "start a new document" },
  arguments: { nl: "<soort>", en: "<kind>" },
  details: [
    {
      nl: `De soorten: ${SOORT_NAMES.join(", ")}. Op een terminal vraagt bekwaam wat je niet meegeeft. In een script zijn nodig: --titel, bij een kwalificatiedossier en opleidingsprofiel ook --niveau, bij een koppeling ook --kaders.`,
      en: `The kinds: ${SOORT_NAMES.join(", ")}. On a terminal bekwaam asks for what you leave out. A script needs: --titel, for a qualification file and a programme profile --niveau as well, for a crosswalk --kaders as well.`,
    },
    {
      nl: "Het nieuwe document heeft de verplichte sleutels, een onderdeel per rol waar dat past, en wat verder handig is als commentaar achter een hekje.",
      en: "The new document has the required keys, an item per role where that fits, and what else may come in handy as a comment behind a hash.",
    },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam new beroepsprofiel", what: { nl: "vraagt wat nodig is", en: "asks for what is needed" } },
    { line: 'bekwaam new kwalificatiedossier --titel "Wijkzorg" --niveau mbo-3 --kaders nphf,sbb', what: { nl: "schrijft wijkzorg.kwalificatiedossier.yaml, zonder vragen", en: "writes wijkzorg.kwalificatiedossier.yaml without asking" } },
    { line: 'bekwaam new koppeling --titel "Van oud naar nieuw" --kaders nphf@2015,nphf@2015-herzien --out kaders', what: { nl: "een koppeling, in de map kaders", en: "a crosswalk, in the folder kaders" } },
  ],
  run: create,
});

type New = Invocation<typeof OPTIONS>;

async function create(invocation: New): Promise<ExitCode> {
  const { context, values } = invocation;
  const asker = new Asker(invocation);
  const { frameworks, project } = frameworksAt(context.cwd, invocation.config());
  const soort = await soortFor(invocation, asker);
  refuseMissing(soort, values, asker.canAsk);
  const request = await requestFor(soort, invocation, frameworks, asker);
  const text = newDocument(request, frameworks);
  const target = targetOf(request, values.out, context.cwd);
  if (target === undefined) {
    context.out.write(text);
    return 0;
  }
  const shown = relativePath(context.cwd, target);
  if (!values.force && disk.exists(target)) {
    throw new CliError({ nl: `${visible(shown)} is er al. Er is niets geschreven.`, en: `${visible(shown)} is there already. Nothing was written.` }, { nl: "Met --force wordt het overschreven; met --out komt het ergens anders.", en: "With --force it is overwritten; with --out it goes elsewhere." });
  }
  const twin = project.withId(request.id).find((document) => identityOf(document).versie === request.versie && document.uri !== pathToFileURL(target).href);
  if (twin) throw new CliError({ nl: `Er is al een document "${request.id}" met versie "${request.versie}".`, en: `There is a document "${request.id}" with version "${request.versie}" already.` }, { nl: "Kies een ander --id of een andere --versie.", en: "Choose another --id or another --versie." });
  writeAndTell(target, text, invocation);
  return 0;
}

// What is needed, from flags or from answers.

async function soortFor({ positionals }: New, asker: Asker): Promise<Soort> {
  if (positionals.length > 1) throw new UsageError({ nl: "Noem één soort. Een titel met spaties staat tussen aanhalingstekens achter --titel.", en: "Name one kind. A title with spaces goes in quotes behind --titel." });
  const [written] = positionals;
  if (written !== undefined) return soortNamed(written);
  if (!asker.canAsk) throw new UsageError({ nl: "Zeg welke soort document het wordt.", en: "Say which kind of document it will be." }, { nl: `Mogelijk: ${SOORT_NAMES.join(", ")}.`, en: `Possible: ${SOORT_NAMES.join(", ")}.` });
  return asker.ask({ nl: `Welke soort? (${SOORT_NAMES.join(", ")})`, en: `Which kind? (${SOORT_NAMES.join(", ")})` }, undefined, soortNamed);
}

function soortNamed(written: string): Soort {
  const name = written.trim().toLowerCase();
  const exact = SOORT_NAMES.find((soort) => soort === name || SOORTEN[soort].nl[0].toLowerCase() === name || SOORTEN[soort].en[0].toLowerCase() === name);
  if (exact) return exact;
  const all = SOORT_NAMES.join(", ");
  const near = didYouMean(nearestNames(name, SOORT_NAMES, 1));
  throw new UsageError({ nl: `"${visible(written)}" is geen soort document.`, en: `"${visible(written)}" is not a kind of document.` }, { nl: `${near ? `${near.nl} ` : ""}Mogelijk: ${all}.`, en: `${near ? `${near.en} ` : ""}Possible: ${all}.` });
}

/** All flags that a script still has to give, in one message. */
function refuseMissing(soort: Soort, values: New["values"], canAsk: boolean): void {
  if (canAsk) return;
  const needs = ["titel", ...(soort === "kwalificatiedossier" || soort === "opleidingsprofiel" ? ["niveau"] : []), ...(soort === "koppeling" ? ["kaders"] : [])];
  const missing = needs.filter((name) => (name === "kaders" ? values.kaders.length === 0 : values[name as "titel" | "niveau"] === undefined)).map((name) => `--${name}`);
  if (missing.length === 0) return;
  const names = missing.join(", ");
  throw new UsageError({ nl: `Voor een ${soort} is ook nodig: ${names}.`, en: `A ${soort} also needs: ${names}.` }, { nl: "Op een terminal vraagt bekwaam erom.", en: "On a terminal bekwaam asks for it." });
}

async function requestFor(soort: Soort, { values, language }: New, frameworks: FrameworkRegistry, asker: Asker): Promise<NewDocument> {
  const today = new Date().toISOString().slice(0, 10);
  const titel = await asker.value(values.titel, { nl: "Titel", en: "Title" }, undefined, titleFrom);
  const id = await asker.value(values.id, { nl: "Id", en: "Id" }, proposedId(soort, titel), idFrom);
  const versie = values.versie === undefined ? proposedVersion(soort, today) : versionFrom(values.versie);
  const base = { soort, titel, id, versie, language, today };
  const namesFrom = (text: string): string[] => kadersFrom(text, frameworks);
  const given = values.kaders.length > 0 ? values.kaders.join(",") : undefined;
  if (soort === "koppeling") return { ...base, kaders: await asker.value(given, { nl: "Welke twee kaders? (van, naar)", en: "Which two frameworks? (from, to)" }, undefined, (text) => exactly(2, namesFrom(text))) };
  if (soort === "kader") return { ...base, kaders: await asker.value(given, { nl: "Welk kader breidt het uit?", en: "Which framework does it extend?" }, NONE[language], (text) => atMostOne(namesFrom(text))) };
  const levels = levelsOf(soort);
  const isNeeded = soort === "kwalificatiedossier" || soort === "opleidingsprofiel";
  const niveau = await asker.value(values.niveau, { nl: `Niveau (${levels.join(", ")})`, en: `Level (${levels.join(", ")})` }, isNeeded ? undefined : NONE[language], (text) => levelFrom(text, soort, isNeeded));
  const ordening = await asker.value(values.ordening, { nl: "Kader van de rollen", en: "Framework of the roles" }, usualOrdering(niveau), (text) => atMostOne(namesFrom(text))[0]);
  const kaders = await asker.value(given, { nl: "Andere kaders, met komma's", en: "Other frameworks, with commas" }, "nphf@2015-herzien", namesFrom);
  return { ...base, kaders, ...(niveau === undefined ? {} : { niveau }), ...(ordening === undefined ? {} : { ordening }) };
}

const NONE = { nl: "geen", en: "none" };
const isNone = (text: string): boolean => ["", "geen", "none", "-"].includes(text.trim().toLowerCase());

function titleFrom(text: string): string {
  const title = text.replace(/\s+/g, " ").trim();
  if (title === "" || /\p{Cc}/u.test(title)) throw new UsageError({ nl: "Een titel is een tekst van één regel.", en: "A title is a text of one line." });
  return title;
}

function idFrom(text: string): string {
  if (new RegExp(ID.source, "u").test(text)) return text;
  throw new UsageError({ nl: `"${visible(text)}" is geen id: kleine letters, cijfers, punten en streepjes, zoals ${ID.example}.`, en: `"${visible(text)}" is not an id: lower-case letters, digits, dots and hyphens, such as ${ID.example}.` });
}

function versionFrom(text: string): string {
  if (/^[^\s@#:]+$/u.test(text) && !/\p{Cc}/u.test(text)) return text;
  throw new UsageError({ nl: `"${visible(text)}" is geen versie: geen spaties en geen @, # of dubbele punt.`, en: `"${visible(text)}" is not a version: no spaces and no @, # or colon.` });
}

function levelFrom(text: string, soort: Soort, isNeeded: boolean): Level | undefined {
  if (!isNeeded && isNone(text)) return undefined;
  const levels = levelsOf(soort);
  const level = levels.find((one) => one === text.trim().toLowerCase().replace(/\s+/g, "-"));
  if (level) return level;
  const all = levels.join(", ");
  const near = didYouMean(nearestNames(text, levels, 1));
  const other = Object.hasOwn(LEVELS, text) ? { nl: `Een ${soort} heeft niet het niveau ${text}.`, en: `A ${soort} does not have the level ${text}.` } : { nl: `"${visible(text)}" is geen niveau.`, en: `"${visible(text)}" is not a level.` };
  throw new UsageError(other, { nl: `${near ? `${near.nl} ` : ""}Mogelijk: ${all}.`, en: `${near ? `${near.en} ` : ""}Possible: ${all}.` });
}

function kadersFrom(text: string, frameworks: FrameworkRegistry): string[] {
  if (isNone(text)) return [];
  const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "");
  return names.map((name) => {
    const full = fullName(frameworks, name);
    if (full !== undefined) return full;
    const [id = ""] = name.split("@");
    const versions = frameworks.versions(id).map(({ kader }) => `${kader.id}@${kader.versie}`);
    const near = didYouMean(versions.length > 0 ? versions : nearestNames(id, frameworks.ids(), 2));
    throw new UsageError({ nl: `Het kader "${visible(name)}" bestaat niet.`, en: `The framework "${visible(name)}" does not exist.` }, near ?? { nl: "`bekwaam kaders` noemt ze allemaal.", en: "`bekwaam kaders` lists them all." });
  });
}

function exactly(count: 2, names: string[]): string[] {
  if (names.length === count && names[0] !== names[1]) return names;
  throw new UsageError({ nl: "Een koppeling verbindt twee verschillende kaders: van, naar.", en: "A crosswalk links two different frameworks: from, to." });
}

function atMostOne(names: string[]): string[] {
  if (names.length <= 1) return names;
  throw new UsageError({ nl: "Hier past één kader.", en: "One framework fits here." });
}

/** Asks on a terminal; a wrong answer is explained and asked for again. */
class Asker {
  readonly #invocation: New;

  constructor(invocation: New) {
    this.#invocation = invocation;
  }

  get canAsk(): boolean {
    return this.#invocation.context.ask !== undefined;
  }

  /** What the flag says, else what is answered, else `proposal`. */
  value<T>(given: string | undefined, question: Localized, proposal: string | undefined, read: (text: string) => T): Promise<T> {
    if (given !== undefined) return Promise.resolve(read(given));
    return this.ask(question, proposal, read);
  }

  async ask<T>(question: Localized, proposal: string | undefined, read: (text: string) => T): Promise<T> {
    const { context, language } = this.#invocation;
    if (!context.ask) return read(proposal ?? "");
    for (;;) {
      const answer = await context.ask(`${question[language]}${proposal === undefined ? "" : ` [${proposal}]`}: `);
      if (answer === undefined) throw new CliError({ nl: "Gestopt; er is niets geschreven.", en: "Stopped; nothing was written." });
      try {
        return read(answer.trim() === "" ? (proposal ?? "") : answer.trim());
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        context.err.write([error.text[language], ...(error.hint ? [error.hint[language]] : [])].map((line) => `  ${line}\n`).join(""));
      }
    }
  }
}

// Where it goes.

/** Absolute; undefined for the screen. */
function targetOf({ id, soort }: NewDocument, out: string | undefined, cwd: string): string | undefined {
  if (out === "-") return undefined;
  const name = proposedFileName(soort, id);
  if (out === undefined) return path.join(cwd, name);
  const target = path.resolve(cwd, out);
  const isFile = /\.ya?ml$/i.test(out) && !isFolder(target);
  return isFile ? target : path.join(target, name);
}
