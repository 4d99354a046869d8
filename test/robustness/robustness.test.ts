// Hostile files may give findings; they may not stop the tool, hold it up or take findings of other files with them.
import { createServer } from "node:http";
import { chmodSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import fc from "../support/fast-check.ts";
import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../../server/src/model/document.ts";
import { Project } from "../../server/src/project/project.ts";
import { bundled } from "../../server/src/frameworks/bundled.ts";
import { RULES } from "../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../server/src/rules/run.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { buildServer, Client, PULLS } from "../lsp/client.ts";
import { corpus, GOOD, goodText } from "./corpus.ts";
import { check, corpusFolder, goodRules, serve } from "./drive.ts";

/** The largest are left to `node test/robustness/run.mjs`. */
const ALL = corpus();
const clients: Client[] = [];
afterAll(() => clients.forEach((client) => client.dispose()));

function folder(): string {
  const made = temporaryFolder();
  writeFileSync(join(made, GOOD.name), goodText());
  return made;
}

describe("command line", () => {
  test("the corpus in one folder", async () => {
    const some = ALL.filter(({ content }) => content.length < 300_000);
    const at = corpusFolder(some);
    const { code, signal, rules, err } = await check(at, [], { patience: 100_000 });
    expect({ code, signal, err }).toEqual({ code: 1, signal: null, err: "" });
    expect(rules!.get(GOOD.name)).toContain(GOOD.rule);
    const missing = some.flatMap(({ name, rules: wanted }) => wanted.filter((rule) => !rules!.get(name)?.includes(rule)).map((rule) => `${name}: ${rule}`));
    expect(missing).toEqual([]);
  }, 120_000);

  test("links in circles, and links to nothing", async () => {
    const at = folder();
    mkdirSync(join(at, "map"));
    symlinkSync("..", join(at, "map/omhoog"));
    symlinkSync("map", join(at, "nog-eens"));
    symlinkSync("zelf.kader.yaml", join(at, "zelf.kader.yaml"));
    symlinkSync("nergens", join(at, "dood.kwalificatiedossier.yaml"));
    const { code, rules } = await check(at);
    expect(code).toBe(1);
    expect([...rules!.keys()]).toEqual([GOOD.name]);
  });

  test("a file that may not be read, and a folder that may not be opened", async () => {
    const at = folder();
    chmodSync(at, 0o755);
    writeFileSync(join(at, "geheim.kwalificatiedossier.yaml"), goodText("kd.geheim"));
    mkdirSync(join(at, "dicht"));
    chmodSync(join(at, "geheim.kwalificatiedossier.yaml"), 0);
    chmodSync(join(at, "dicht"), 0);
    // Whoever may do everything has to become somebody else first.
    const { code, rules, err } = await check(at, [], process.getuid?.() === 0 ? { uid: 65_534 } : {});
    chmodSync(join(at, "dicht"), 0o755);
    expect(code).toBe(2);
    expect(err).toMatch(/geheim\.kwalificatiedossier\.yaml .*permission denied/);
    expect(err).toMatch(/dicht .*permission denied/);
    expect(rules!.get(GOOD.name)).toContain(GOOD.rule);
  });

  test("a file that vanishes while it is read", async () => {
    const at = folder();
    for (const name of ["vluchtig", "ook-vluchtig"]) writeFileSync(join(at, `${name}.kwalificatiedossier.yaml`), goodText(`kd.${name}`));
    const hook = join(at, "hook.cjs");
    writeFileSync(hook, `const fs = require("fs"); const { readFileSync, statSync } = fs;
fs.readFileSync = (file, ...rest) => { if (/[/]vluchtig/.test(String(file))) fs.rmSync(file, { force: true }); return readFileSync(file, ...rest); };
fs.statSync = (file, ...rest) => { if (/ook-vluchtig/.test(String(file))) fs.rmSync(file, { force: true }); return statSync(file, ...rest); };`);
    const { code, rules, err } = await check(at, [], { preload: hook });
    expect(code).toBe(2);
    expect(err.match(/does not exist/g)).toHaveLength(2);
    expect(rules!.get(GOOD.name)).toContain(GOOD.rule);
  });

  test("references reach no network and no file outside the workspace", async () => {
    let visits = 0;
    const server = createServer((_, response) => {
      visits += 1;
      response.end("soort: kader\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const at = folder();
    const outside = `${at}-buiten.kader.yaml`;
    writeFileSync(outside, 'soort: kader\nid: buiten\nversie: "1"\ntitel: { nl: Buiten }\nelementen: []\n');
    const link = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kader.yaml`;
    writeFileSync(join(at, "verwijst.kwalificatiedossier.yaml"), `${goodText("kd.verwijst").replace("[canmeds@nl-mbo-2026]\n", `[canmeds@nl-mbo-2026, "${link}", "../${outside.split("/").pop()}", "file://${outside}", buiten@1]\n`)}`);
    const { code, rules } = await check(at);
    server.close();
    unlinkSync(outside);
    expect(code).toBe(1);
    expect(visits).toBe(0);
    expect(rules!.get("verwijst.kwalificatiedossier.yaml")).toContain("refs/unknown-kader");
  });
});

describe("language server", () => {
  test("opens, is asked about, edits and closes the corpus, and still works", async () => {
    const server = await buildServer();
    const client = await Client.start(server, { capabilities: PULLS });
    clients.push(client);
    const small = ALL.filter(({ content }) => content.length < 40_000);
    const served = await serve(client, small);
    const missing = served.flatMap(({ name, rules }, index) => small[index]!.rules.filter((rule) => rule !== "syntax/encoding" && !rules.includes(rule)).map((rule) => `${name}: ${rule}`));
    expect(missing).toEqual([]);
    expect(client.log.filter((line) => line.includes("failed"))).toEqual([]);
    expect(await goodRules(client)).toContain(GOOD.rule);
    expect(await client.stop()).toBe(0);
  }, 120_000);
});

describe("any text", () => {
  const pieces = fc.constantFrom("soort: kwalificatiedossier\n", "id: a\n", "titel: ", "\n", "  ", "- ", "[", "]", "{", "}", ": ", "? ", "&a ", "*a", "!t ", '"', "'", "|", ">", "#", "# bekwaam-negeer ", "rollen: ", "dekt: ", "uit: ", "\t", "\r", "\r\n", "\u0085", "\u2028", "\uFEFF", "😀", "\ud800", "\0", "__proto__: ", "<<: ", "---\n", "%YAML\n", "basisdeel:\n", "  kerntaken:\n", "canmeds@2015", "nphf:2.2", "x");
  const text = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")), fc.string({ unit: "binary", maxLength: 80 }), fc.tuple(fc.nat(), pieces).map(([at, piece]) => { const good = goodText(); const place = at % good.length; return good.slice(0, place) + piece + good.slice(place); }));
  const project = new Project(bundled());

  test("gives findings inside the text, in order, each once, the same every time", () => {
    fc.assert(
      fc.property(text, (written) => {
        const find = () => {
          const document = readDocument("file:///a.kwalificatiedossier.yaml", written);
          project.set(document);
          return checkDocument(project, document, RULES, { onFailure: (rule, error) => { throw new Error(`${rule}: ${String(error)}`); } }).findings;
        };
        const findings = find();
        const keys = findings.map(({ rule, span, message }) => `${span.start}:${span.end}:${rule}:${message.nl}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const [index, { span }] of findings.entries()) {
          expect(0 <= span.start && span.start <= span.end && span.end <= written.length).toBe(true);
          expect(index === 0 || findings[index - 1]!.span.start <= span.start).toBe(true);
        }
        expect(find()).toEqual(findings);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
