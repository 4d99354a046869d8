// Mistakes, command by command: exit code 2, a message in both languages that names the way out, and nothing written.
import { execFileSync, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "../../../server/src/cli/command.ts";
import { COMMANDS } from "../../../server/src/cli/commands.ts";
import type { Context } from "../../../server/src/cli/context.ts";
import { COMMON_OPTIONS } from "../../../server/src/cli/options.ts";
import { run } from "../../../server/src/cli/run.ts";
import { bekwaam, contentsOf, folderWith, profile } from "../../cli/bekwaam.ts";

type Files = Readonly<Record<string, string>>;
interface Said { readonly code: number; readonly out: string; readonly err: string }

/** One command line, in this process. */
async function said(folder: string, args: readonly string[], lang: string): Promise<Said> {
  const texts = { out: "", err: "" };
  const output = (name: "out" | "err") => ({ write: (text: string) => void (texts[name] += text), isTerminal: false, columns: undefined });
  const context: Context = { cwd: folder, env: {}, out: output("out"), err: output("err"), readInput: () => Promise.resolve(new Uint8Array()) };
  return { code: await run([...args, "--lang", lang], context), ...texts };
}

/** A message that helps says what is wrong and stands on its own: no trace of the program, no word of the other language. */
function expectHelp({ code, out, err }: Said, wanted: string): void {
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^bekwaam: \S/);
  expect(err).toMatch(/\n$/);
  expect(err).not.toMatch(/\n {4}at |undefined|\[object|ENOENT|ENOTDIR|EISDIR/);
  expect(err).toContain(wanted);
}

async function expectMistake(files: Files, args: readonly string[], nl: string, en: string): Promise<void> {
  const folder = folderWith(files);
  const before = contentsOf(folder);
  const [dutch, english] = [await said(folder, args, "nl"), await said(folder, args, "en")];
  expectHelp(dutch, nl);
  expectHelp(english, en);
  expect(dutch.err).not.toBe(english.err);
  expect(contentsOf(folder)).toEqual(before);
}

const A = "a.beroepsprofiel.yaml";
const TWO = { [A]: profile(), "b.beroepsprofiel.yaml": profile("dekt: [nphf:2.1]", "bp.b") };
const takes = (name: string): Command[] => COMMANDS.filter(({ options }) => Object.hasOwn(options, name));

describe("every command", () => {
  test.each(COMMANDS)("$name: an option that does not exist, with the one that was meant", async ({ name, options }) => {
    const known = Object.keys({ ...options, ...COMMON_OPTIONS }).find((option) => option.length > 3)!;
    await expectMistake(TWO, [name, `--${known.slice(0, -1)}`], `\`--${known}\``, `\`--${known}\``);
    const help = name === "help" ? "bekwaam help" : `bekwaam help ${name}`;
    await expectMistake(TWO, [name, "--zzzzzzzz"], `De optie --zzzzzzzz bestaat niet.\nMeer uitleg: ${help}\n`, `The option --zzzzzzzz does not exist.\nRead more: ${help}\n`);
  });

  test.each(COMMANDS.filter((command) => command.arguments === undefined))("$name: words where none belong", async ({ name }) => {
    await expectMistake(TWO, [name, "meer", ...(name === "lsp" ? ["--stdio"] : [])], 'laat "meer" weg', 'leave out "meer"');
  });

  test.each(takes("format").concat(takes("to"), takes("from")).filter(({ name }) => name !== "migrate"))("$name: a format that does not exist, with those that do", async ({ name, options }) => {
    const option = ["format", "to", "from"].find((one) => Object.hasOwn(options, one))!;
    await expectMistake(TWO, [name, A, `--${option}`, "pdff"], "Mogelijk: ", "Possible: ");
  });

  const needs: Record<string, readonly string[]> = { export: [A, "--to", "html"], migrate: ["--to", "canmeds@bn2030"], explain: ["nphf"], new: ["beroepsprofiel", "--titel", "X"] };
  test.each(takes("config"))("$name: a configuration with a mistake, one that is not there, one that is a folder", async ({ name }) => {
    const args = [name, ...(needs[name] ?? [])];
    await expectMistake({ ...TWO, "bekwaam.config.yaml": "preset: strng\n" }, args, "bekwaam.config.yaml:1:9: ", "Perhaps meant: streng");
    await expectMistake(TWO, [...args, "--config", "weg.yaml"], "`bekwaam init`", "`bekwaam init`");
    await expectMistake(TWO, [...args, "--config", "."], "is een map, geen bestand", "is a folder, not a file");
  });

  const here = ["check", "coverage", "graph", "fmt"];
  test.each(here)("%s: a folder without documents, a pattern that fits nothing", async (name) => {
    await expectMistake({ "notities.yaml": "a: 1\n" }, [name], "In een map telt een YAML-bestand mee als", "In a folder a YAML file counts when");
    await expectMistake(TWO, [name, "nergens/**"], "Geen documenten gevonden in nergens/**", "No documents found in nergens/**");
  });

  const named: Record<string, readonly string[]> = { check: [], coverage: [], graph: [], fmt: [], migrate: ["--to", "canmeds@bn2030"], export: ["--to", "html"], import: ["--from", "csv"], diff: [A], test: [], merge: [] };
  test.each(Object.entries(named))("%s: a file that is not there, with the one that was meant", async (name, more) => {
    await expectMistake(TWO, [name, ...more, "b.beroepsprofil.yaml"], "b.beroepsprofil.yaml bestaat niet. Bedoel je `b.beroepsprofiel.yaml`?".replace(". Bedoel", name === "diff" || name === "import" || name === "merge" ? ".\nBedoel" : ". Bedoel"), "b.beroepsprofil.yaml does not exist.");
  });
});

interface Mistake { readonly args: readonly string[]; readonly nl: string; readonly en: string; readonly files?: Files }

const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  check: [
    { args: ["--format", "json", "--format", "sarif"], nl: "--output sarif=resultaat.sarif", en: "--output sarif=result.sarif" },
    { args: ["--severity", "uit"], nl: "Mogelijk: error, fout", en: "Possible: error, fout" },
    { args: ["--stdin", A], nl: `laat ${A} weg`, en: `leave out ${A}` },
    { args: ["--stdin", "--fix"], nl: "er is geen bestand om te schrijven", en: "there is no file to write" },
    { args: ["--watch", "--update-baseline"], nl: "--watch gaat niet samen met --update-baseline", en: "--watch does not go together with --update-baseline" },
    { args: ["--update-baseline"], nl: "--baseline bekwaam.baseline.json --update-baseline", en: "--baseline bekwaam.baseline.json --update-baseline" },
    { args: ["--baseline", "b.json"], nl: "--update-baseline maakt hem", en: "--update-baseline makes it" },
    { args: ["--baseline", "b.json"], nl: "het is geen JSON", en: "it is not JSON", files: { "b.json": "[1" } },
    { args: ["--baseline", "b.json"], nl: "`entries` ontbreekt", en: "`entries` is missing", files: { "b.json": '{"version":1}' } },
    { args: ["--baseline", "."], nl: "De basislijn . is een map, geen bestand.\n", en: "The baseline . is a folder, not a file.\n" },
    { args: ["--changed-since", "main"], nl: "laat --changed-since weg", en: "leave out --changed-since" },
    { args: ["--output", `json=${A}`], nl: "dat bestand wordt zelf gelezen", en: "which is itself being read" },
    { args: ["--output", "json=x", "--output", "sarif=x"], nl: "Er zouden twee dingen in x komen", en: "Two things would go into x" },
    { args: ["--output", "json=."], nl: "is een map, geen bestand", en: "is a folder, not a file" },
    { args: ["--shard", "5/4"], nl: "--shard 1/4", en: "--shard 1/4" },
  ],
  merge: [
    { args: [], nl: "bekwaam merge deel-1.json", en: "bekwaam merge deel-1.json" },
    { args: [A], nl: "is geen JSON of SARIF van `bekwaam check`", en: "is no JSON or SARIF of `bekwaam check`" },
    { args: [A, "--max-warnings", "veel"], nl: "verwacht een geheel getal", en: "expects a whole number" },
    { args: [A, "--severity", "zwaar"], nl: "Mogelijk: error, fout", en: "Possible: error, fout" },
  ],
  coverage: [
    { args: ["--kader", "nphff"], nl: "Bedoel je `nphf`?", en: "Did you mean `nphf`?" },
    { args: ["--min", "nphf=veel"], nl: "--min verwacht kader=procent", en: "--min expects framework=percent" },
    { args: ["--min", "nphff=10"], nl: "Bedoel je `nphf`?", en: "Did you mean `nphf`?" },
    { args: ["--by", "land"], nl: "Mogelijk: document", en: "Possible: document" },
    { args: ["--picture", "t"], nl: "--format svg", en: "--format svg" },
    { args: ["--format", "svg", "--by", "niveau"], nl: "Wel kan: ", en: "Possible: " },
    { args: ["--compare", "nergens"], nl: "Geef een document, een map", en: "Give a document, a folder" },
    { args: ["--compare", "r.json"], nl: "Maak het met: bekwaam coverage --format json", en: "Make it with: bekwaam coverage --format json", files: { "r.json": "{}" } },
    { args: ["--update-ratchet"], nl: "--ratchet dekking.json --update-ratchet", en: "--ratchet coverage.json --update-ratchet" },
    { args: ["--ratchet", "r.json"], nl: "--update-ratchet maakt het", en: "--update-ratchet makes it" },
    { args: ["--ratchet", "r.json"], nl: "het is geen JSON", en: "it is not JSON", files: { "r.json": "[1" } },
  ],
  diff: [
    { args: [], nl: "Noem twee bestanden", en: "Name two files" },
    { args: [A, A, A], nl: "Noem twee bestanden", en: "Name two files" },
    { args: [A, "."], nl: "is een map, geen bestand", en: "is a folder, not a file" },
    { args: [A, "b.beroepsprofiel.yaml", "--git", "main"], nl: "Noem bij --git één bestand", en: "Name one file with --git" },
    { args: [A, "--git", "main"], nl: "laat --git weg", en: "leave out --git" },
    { args: [A, "x.yaml"], nl: "Zie bekwaam check", en: "See bekwaam check", files: { "x.yaml": "a: 1\n" } },
    { args: [A, "x.yaml"], nl: "die zijn niet te vergelijken", en: "they cannot be compared", files: { "x.yaml": "soort: leertraject\n" } },
  ],
  migrate: [
    { args: [], nl: "--to canmeds@bn2030", en: "--to canmeds@bn2030" },
    { args: ["--to", "canmeds"], nl: "--to canmeds@bn2030", en: "--to canmeds@bn2030" },
    { args: ["--to", "canmeds@1"], nl: "Er is: canmeds@", en: "There is: canmeds@" },
    { args: ["--to", "canmedz@1"], nl: "Bedoel je `canmeds`?", en: "Did you mean `canmeds`?" },
  ],
  graph: [
    { args: ["--out", A, "--force"], nl: "dat bestand wordt zelf gelezen", en: "which is itself being read" },
    { args: ["--out", "uit.svg"], nl: "Met --force", en: "With --force", files: { "uit.svg": "eerder" } },
    { args: ["--out", "."], nl: "is een map, geen bestand", en: "is a folder, not a file" },
    { args: ["--out", "uit/x.svg"], nl: "er staat een bestand waar een map moet komen", en: "a file is in the way of a folder", files: { uit: "eerder" } },
  ],
  import: [
    { args: [], nl: "Noem één bestand", en: "Name one file" },
    { args: ["x.csv", "y.csv"], nl: "Noem één bestand", en: "Name one file" },
    { args: [A], nl: "Zeg het met --from: sbb-xml", en: "Say it with --from: sbb-xml" },
    { args: ["x.xml"], nl: "x.xml:1: ", en: "x.xml:1: ", files: { "x.xml": "geen xml" } },
    { args: ["x.json"], nl: "x.json:2: Dit is geen goede JSON", en: "x.json:2: This is not valid JSON", files: { "x.json": '{ "CFDocument": {},\n  "a": [1, 2,, 3] }' } },
    { args: ["x.json"], nl: "er is geen CFDocument", en: "there is no CFDocument", files: { "x.json": "{}" } },
  ],
  export: [
    { args: [], nl: "Noem één document", en: "Name one document" },
    { args: [A], nl: "Kies uit: docx", en: "Choose from: docx" },
    { args: [A, "--out", "x.json"], nl: "Kies uit: case, oeapi", en: "Choose from: case, oeapi" },
    { args: [A, "--to", "docx"], nl: "zeg met --out in welk bestand", en: "say with --out in which file" },
    { args: [".", "--to", "html"], nl: "is niet één document, maar 2", en: "is not one document, but 2" },
    { args: ["x.yaml", "--to", "html"], nl: "Zie bekwaam check x.yaml", en: "See bekwaam check x.yaml", files: { "x.yaml": "a: 1\n" } },
    { args: [A, "--to", "html", "--out", "x.html"], nl: "Met --force", en: "With --force", files: { "x.html": "eerder" } },
    { args: [A, "--to", "html", "--out", A, "--force"], nl: "dat bestand wordt zelf gelezen", en: "which is itself being read" },
    { args: [A, "--to", "html", "--out", "x", "--report", "x"], nl: "Er zouden twee dingen in x komen", en: "Two things would go into x" },
    { args: [A, "--to", "html", "--out", "x", "--report", A, "--force"], nl: "dat bestand wordt zelf gelezen", en: "which is itself being read" },
    { args: [A, "--to", "html", "--out", "uit/x"], nl: "er staat een bestand waar een map moet komen", en: "a file is in the way of a folder", files: { uit: "eerder" } },
  ],
  new: [
    { args: [], nl: "Mogelijk: kwalificatiedossier", en: "Possible: kwalificatiedossier" },
    { args: ["dossier", "--titel", "X"], nl: "Mogelijk: kwalificatiedossier", en: "Possible: kwalificatiedossier" },
    { args: ["kwalificatiedossier"], nl: "--titel, --niveau", en: "--titel, --niveau" },
    { args: ["kwalificatiedossier", "--titel", "X", "--niveau", "mbo-9"], nl: "Mogelijk: mbo-1", en: "Possible: mbo-1" },
    { args: ["beroepsprofiel", "--titel", "X", "--kaders", "nphff"], nl: "Bedoel je `nphf`?", en: "Did you mean `nphf`?" },
    { args: ["beroepsprofiel", "--titel", "X", "--id", "X Y"], nl: "zoals kd.wijkzorg", en: "such as kd.wijkzorg" },
    { args: ["koppeling", "--titel", "X", "--kaders", "nphf"], nl: "van, naar", en: "from, to" },
    { args: ["beroepsprofiel", "--titel", "X", "--out", A], nl: "Met --force", en: "With --force" },
  ],
  init: [
    { args: [], nl: "Met --force", en: "With --force", files: { "bekwaam.config.yaml": "preset: streng\n" } },
  ],
  fmt: [
    { args: ["--stdin", A], nl: `laat ${A} weg`, en: `leave out ${A}` },
    { args: ["--stdin-filename", A], nl: "alleen samen met --stdin", en: "only works together with --stdin" },
    { args: ["x.beroepsprofiel.yaml"], nl: "`bekwaam check` zegt welke", en: "`bekwaam check` says which", files: { "x.beroepsprofiel.yaml": "soort: [\n" } },
  ],
  explain: [
    { args: [], nl: "Zeg wat er uitgelegd moet worden", en: "Say what is to be explained" },
    { args: ["werkprocesen"], nl: "Bedoel je `werkprocessen`", en: "Did you mean `werkprocessen`" },
    { args: ["zzzzzzzz"], nl: "`bekwaam rules`", en: "`bekwaam rules`" },
  ],
  kaders: [
    { args: ["nphff"], nl: "`nphf`", en: "`nphf`" },
    { args: ["nphf", "canmeds"], nl: "één kader tegelijk", en: "one framework at a time" },
  ],
  test: [
    { args: [], nl: "`krachten.kader.test.yaml`", en: "`krachten.kader.test.yaml`" },
    { args: ["k.kader.yaml"], nl: "Maak k.kader.test.yaml", en: "Make k.kader.test.yaml", files: { "k.kader.yaml": 'soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen: []\n' } },
  ],
  lsp: [
    { args: [], nl: "bekwaam lsp --stdio", en: "bekwaam lsp --stdio" },
    { args: ["--stdio", "--node-ipc"], nl: "bekwaam lsp --stdio", en: "bekwaam lsp --stdio" },
    { args: ["--socket", "abc"], nl: "verwacht een geheel getal", en: "expects a whole number" },
    { args: ["--socket", "65536"], nl: "een poort van 1 tot en met 65535", en: "a port from 1 up to 65535" },
  ],
  help: [{ args: ["chek"], nl: "`check`", en: "`check`" }],
};

describe.each(Object.entries(MISTAKES))("%s", (name, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.args.join(" "), mistake] as const))("%s", (_, { args, nl, en, files = {} }) => expectMistake({ ...TWO, ...files }, [name, ...args], nl, en));
});

test("every command is in one of these tables, or has no mistake of its own", () => {
  expect(COMMANDS.map(({ name }) => name).filter((name) => !Object.hasOwn(MISTAKES, name))).toEqual(["rules", "version"]);
});

describe("an import", () => {
  const LIST = { "lijst.json": JSON.stringify({ CFDocument: { identifier: "d", title: "Lijst" }, CFItems: [{ identifier: "i", humanCodingScheme: "1", fullStatement: "Kijken" }] }) };

  test("never writes over what it reads, nor two things into one file", async () => {
    await expectMistake(LIST, ["import", "lijst.json", "--out", "k.kader.yaml", "--report", "lijst.json", "--force"], "dat bestand wordt zelf gelezen", "which is itself being read");
    await expectMistake(LIST, ["import", "lijst.json", "--out", "k.kader.yaml", "--report", "k.kader.yaml", "--force"], "Er zouden twee dingen", "Two things would go");
    await expectMistake({ ...LIST, "r.json": "eerder" }, ["import", "lijst.json", "--out", ".", "--report", "r.json"], "Met --force", "With --force");
    await expectMistake({ ...LIST, "lijst.kader.yaml": "eerder" }, ["import", "lijst.json", "--out", ".", "--report", "r.json"], "Met --force", "With --force");
    await expectMistake(LIST, ["import", "lijst.json", "--out", ".", "--report", "."], "is een map, geen bestand", "is a folder, not a file");
    await expectMistake({ ...LIST, uit: "eerder" }, ["import", "lijst.json", "--out", "uit/k.kader.yaml"], "er staat een bestand waar een map moet komen", "a file is in the way of a folder");
  });
});

describe("git", () => {
  const repository = (): string => {
    const folder = folderWith(TWO);
    const git = (...args: string[]): void => void execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    return folder;
  };
  const asks: [string, string[]][] = [["check", ["--changed-since"]], ["diff", [A, "--git"]], ["coverage", ["--compare"]]];

  test.each(asks)("%s: a revision that does not exist", async (name, args) => {
    const folder = repository();
    expectHelp(await said(folder, [name, ...args, "v2019"], "nl"), name === "coverage" ? "er is geen bestand, map of git-revisie met die naam" : 'git kent de revisie "v2019" niet.\nNoem een branch, een tag of een commit');
    expectHelp(await said(folder, [name, ...args, "v2019"], "en"), name === "coverage" ? "there is no file, folder or git revision of that name" : 'git does not know the revision "v2019".\nName a branch, a tag or a commit');
  });

  test("diff: a file that was not there then", async () => {
    const folder = repository();
    execFileSync("git", ["mv", A, "c.beroepsprofiel.yaml"], { cwd: folder });
    expectHelp(await said(folder, ["diff", "c.beroepsprofiel.yaml", "--git", "main"], "nl"), "git show revisie:oude-naam");
    expectHelp(await said(folder, ["diff", "c.beroepsprofiel.yaml", "--git", "main"], "en"), "git show revision:old-name");
  });

  test.each(asks)("%s: a computer without git", (name, args) => {
    for (const [lang, wanted] of [["nl", name === "coverage" ? "Geef een document" : "Installeer git"], ["en", name === "coverage" ? "Give a document" : "Install git"]] as const) {
      const { code, out, err } = bekwaam(repository(), [name, ...args, "main", "--lang", lang], { env: { PATH: folderWith() } });
      expectHelp({ code: code!, out, err }, wanted);
    }
  });
});

describe("lsp", () => {
  test("no editor waits at the port", async () => {
    const port = await new Promise<number>((done) => {
      const server = createServer().listen(0, "127.0.0.1", () => {
        const { port: free } = server.address() as { port: number };
        server.close(() => done(free));
      });
    });
    const folder = folderWith();
    expectHelp(await said(folder, ["lsp", "--socket", String(port)], "nl"), `Op poort ${port} van deze computer wacht geen editor`);
    expectHelp(await said(folder, ["lsp", "--socket", String(port)], "en"), `No editor is waiting at port ${port}`);
  });

  test("an editor waits: it gets its answer", async () => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    const answer = await new Promise<string>((done) => {
      const editor = createServer((socket) => {
        let text = "";
        socket.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
        socket.on("data", (part: Buffer) => {
          text += part.toString();
          if (!text.includes('"capabilities"')) return;
          // The server ends when the editor goes away.
          socket.destroy();
          editor.close();
          done(text);
        });
      }).listen(0, "127.0.0.1", () => {
        const { port } = editor.address() as { port: number };
        // In a process of its own, which this one must not wait for.
        void import("node:child_process").then(({ spawn }) => spawn(process.execPath, [resolve("dist/cli.js"), "lsp", `--socket=${port}`], { stdio: "ignore" }));
      });
    });
    expect(answer).toMatch(/^Content-Length: \d+\r\n/);
  }, 30_000);

  test("no process of Node that started it", () => {
    expect(bekwaam(folderWith(), ["lsp", "--node-ipc"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("bekwaam lsp --stdio") as string });
  });
});

describe.skipIf(process.platform === "win32")("a reader that stops early", () => {
  const commands: [string, number][] = [["check --format json", 1], ["check --format unix", 1], ["coverage", 0], ["graph", 0], ["rules", 0], ["kaders --format json", 0], ["explain nphf", 0], ["help check", 0], [`export ${A} --to html`, 0], [`diff ${A} b.beroepsprofiel.yaml`, 0]];
  test.each(commands)("%s: no message, and the exit code stays what it was", (words, code) => {
    const folder = folderWith({ [A]: profile("dekt: [nphf:2.22]"), "b.beroepsprofiel.yaml": profile("dekt: [nphf:2.1]", "bp.b") });
    // The reader is gone before anything is written.
    const script = `node "${resolve("dist/cli.js")}" ${words} 2>fouten.txt | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH ?? "" } });
    expect(stdout.trim()).toBe(String(code));
    const errors = spawnSync("cat", ["fouten.txt"], { cwd: folder, encoding: "utf8" }).stdout;
    expect(errors).not.toMatch(/EPIPE|Error|misging| at /);
  });
});
