// `bekwaam fmt`: keys in the order of the format; nothing else in a document changes.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { formattingOf } from "../../language/formatting.ts";
import type { Document } from "../../model/document.ts";
import { CONFIG_NAME } from "../../project/config.ts";
import { visible } from "../../report/terminal.ts";
import { counted } from "../../report/words.ts";
import { applyEdits } from "../../rules/fix.ts";
import * as disk from "../../system/disk.ts";
import { decode } from "../../text/decode.ts";
import type { Localized } from "../../text/localized.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { UsageError } from "../errors.ts";
import { isForeign, writeBack } from "../fix-files.ts";
import { relativePath } from "../globs.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { patchesOf } from "../patches.ts";
import { documentOf } from "../reading.ts";
import { openWorkspace } from "../workspace.ts";

const OPTIONS = options({
  ...CONFIG_OPTION,
  check: { type: "boolean", description: { nl: "schrijf niets; noem de bestanden die anders zouden worden, en geef dan exitcode 1", en: "write nothing; list the files that would change, and then give exit code 1" } },
  diff: { type: "boolean", description: { nl: "schrijf niets; toon wat er zou veranderen", en: "write nothing; show what would change" } },
  stdin: { type: "boolean", description: { nl: "maak de tekst van standaardinvoer op, naar standaarduitvoer", en: "format the text on standard input, to standard output" } },
  "stdin-filename": { type: "string", value: { nl: "naam", en: "name" }, description: { nl: "het pad waar die tekst voor staat: voor de soort", en: "the path that this text stands for: for its kind" } },
});

export default defineCommand({
  name: "fmt",
  also: ["format", "opmaak", "formatteer"],
  summary: { nl: "zet de sleutels van documenten op volgorde", en: "put the keys of documents in order" },
  arguments: { nl: "[paden, mappen of patronen…]", en: "[paths, folders or globs…]" },
  details: [
    {
      nl: "Doet hetzelfde als Document opmaken in de editor: sleutels komen in de volgorde van het formaat, met hun commentaar. Teksten, witregels en aanhalingstekens blijven zoals ze zijn. Zonder paden: alle documenten in deze map.",
      en: "Does the same as Format Document in the editor: keys come in the order of the format, with their comments. Texts, empty lines and quotes stay as they are. Without paths: all documents in this folder.",
    },
    {
      nl: "Een bestand met een fout in de YAML blijft zoals het is, en de exitcode is dan 2. Een bestand met ankers, labels of regels met %, --- of ... blijft ook zoals het is.",
      en: "A file with a mistake in its YAML stays as it is, and the exit code is then 2. A file with anchors, tags or lines with %, --- or ... stays as it is too.",
    },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam fmt", what: { nl: "alle documenten in deze map", en: "all documents in this folder" } },
    { line: "bekwaam fmt --check", what: { nl: "voor CI: exitcode 1 als er iets anders zou worden", en: "for CI: exit code 1 when something would change" } },
    { line: "bekwaam fmt mbo --diff", what: { nl: "eerst zien wat er verandert", en: "first see what changes" } },
  ],
  run: fmt,
});

type Fmt = Invocation<typeof OPTIONS>;

interface Source {
  /** Undefined for standard input. */
  readonly file: string | undefined;
  readonly path: string;
  readonly document: Document;
}

interface Formatted extends Source {
  readonly before: string;
  readonly after: string;
}

async function fmt(invocation: Fmt): Promise<ExitCode> {
  const { values, context, language } = invocation;
  const input = await inputOf(invocation);
  if (input) return fmtInput(input, invocation);
  const { sources, failures } = sourcesOf(invocation);
  const say = (at: string, text: Localized): void => context.err.write(`bekwaam: ${visible(at)} ${text[language]}\n`);
  for (const { path: at, message } of failures) say(at, message);
  let isWhole = failures.length === 0;
  const changed: Formatted[] = [];
  for (const source of sources) {
    const why = whyNot(source.document);
    if (why) say(source.path, why.text);
    if (why?.isTrouble) isWhole = false;
    const formatted = why ? undefined : formattedOf(source);
    if (formatted) changed.push(formatted);
  }
  if (values.diff) context.out.write(await patchesOf(changed, context.out));
  else if (values.check) for (const { path: at } of changed) context.out.write(`${visible(at)}\n`);
  else for (const one of changed) {
    const trouble = writeBack(one.file!, one.before, one.after);
    if (trouble) isWhole = false;
    if (trouble) say(one.path, trouble);
    else context.err.write(`${{ nl: "Opgemaakt", en: "Formatted" }[language]}: ${visible(one.path)}\n`);
  }
  if (changed.length === 0 && isWhole) context.err.write(`${nothingToDo(sources.length)[language]}\n`);
  if (!isWhole) return 2;
  return values.check && changed.length > 0 ? 1 : 0;
}

async function inputOf({ values, positionals, context }: Fmt): Promise<{ bytes: Uint8Array; name: string | undefined } | undefined> {
  const name = values["stdin-filename"];
  if (!values.stdin && name !== undefined) throw new UsageError({ nl: "--stdin-filename werkt alleen samen met --stdin.", en: "--stdin-filename only works together with --stdin." });
  if (!values.stdin) return undefined;
  if (positionals.length > 0) throw new UsageError({ nl: `--stdin maakt alleen standaardinvoer op; laat ${positionals.join(" ")} weg.`, en: `--stdin formats standard input only; leave out ${positionals.join(" ")}.` });
  return { bytes: await context.readInput(), name };
}

/** Formats what came in; what cannot be formatted gives a message and no text, so that nobody takes it for the result. */
async function fmtInput({ bytes, name }: { bytes: Uint8Array; name: string | undefined }, { values, context, language }: Fmt): Promise<ExitCode> {
  const document = documentOf(pathToFileURL(path.resolve(context.cwd, name ?? "stdin.yaml")).href, bytes);
  const shown = name ?? "<stdin>";
  const why = whyNot(document);
  if (why) context.err.write(`bekwaam: ${visible(shown)} ${why.text[language]}\n`);
  if (why?.isTrouble) return 2;
  const before = document.tree.text;
  const after = why ? before : (formattedOf({ file: undefined, path: shown, document })?.after ?? before);
  if (values.diff) context.out.write(await patchesOf(after === before ? [] : [{ path: shown, before, after }], context.out));
  else if (values.check) context.out.write(after === before ? "" : `${visible(shown)}\n`);
  else context.out.write((decode(bytes).hasByteOrderMark ? "\ufeff" : "") + after);
  return values.check && after !== before ? 1 : 0;
}

/** The documents that were asked for, and configurations that were named. */
function sourcesOf({ positionals, context, config }: Fmt): { sources: Source[]; failures: readonly { path: string; message: Localized }[] } {
  const workspace = openWorkspace({ words: positionals, cwd: context.cwd, config: config() });
  const documents = workspace.asked.map(({ uri, file, path: shown }): Source => ({ file, path: shown, document: workspace.project.document(uri)! }));
  const configs = positionals.map((word) => path.resolve(context.cwd, word)).filter((file) => path.basename(file) === CONFIG_NAME && disk.exists(file));
  const named = configs.map((file): Source => ({ file, path: relativePath(context.cwd, file), document: documentOf(pathToFileURL(file).href, disk.read(file)) }));
  return { sources: [...documents, ...named], failures: workspace.failures };
}

/** Why a document stays as it is; `isTrouble` when that is a mistake in it. */
function whyNot(document: Document): { readonly text: Localized; readonly isTrouble: boolean } | undefined {
  const { tree } = document;
  if (!tree.parsed || tree.problems.length > 0 || isForeign(document)) {
    return { isTrouble: true, text: { nl: "kan niet worden opgemaakt: er staat een fout in; `bekwaam check` zegt welke", en: "cannot be formatted: it has a mistake; `bekwaam check` says which" } };
  }
  if (!tree.plain) return { isTrouble: false, text: { nl: "blijft zoals het is: er staat iets in wat sleutels op volgorde zetten in de weg staat, zoals een anker (&, *), een label (!) of een regel met %, --- of ...", en: "stays as it is: it has something that keeps its keys from being put in order, such as an anchor (&, *), a tag (!) or a line with %, --- or ..." } };
  return undefined;
}

function formattedOf(source: Source): Formatted | undefined {
  const edits = formattingOf(source.document);
  const before = source.document.tree.text;
  return edits.length === 0 ? undefined : { ...source, before, after: applyEdits(before, edits) };
}

function nothingToDo(files: number): Localized {
  const { nl, en } = counted(files, "file");
  return { nl: `Niets te doen: de sleutels staan al op volgorde (${nl}).`, en: `Nothing to do: the keys are in order already (${en}).` };
}
