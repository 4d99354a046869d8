// `bekwaam coverage`: what is counted, how it is split, and when it fails.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, DOSSIER, folderWith, profile } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

interface Entry {
  readonly kader: string;
  readonly document: string;
  readonly path: string;
  readonly profiel?: string;
  readonly niveau?: string;
  readonly bereik?: string;
  readonly total: number;
  readonly covered: number;
  readonly elements: readonly { id: string; label: string; parent?: string; covered: boolean; direct: string[]; indirect: string[]; crosswalk?: string[] }[];
}

function coverage(folder: string, ...args: string[]): { entries: Entry[]; code: number | null; err: string } {
  const { code, out, err } = bekwaam(folder, ["coverage", "--format", "json", ...args]);
  expect(schemaErrors("coverage", out)).toEqual([]);
  return { entries: (JSON.parse(out) as { coverage: Entry[] }).coverage, code, err };
}

const element = (entry: Entry | undefined, id: string) => entry?.elements.find((candidate) => candidate.id === id);
const dossier = () => folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER });

describe("coverage --format json", () => {
  test("one entry per framework for the whole document", () => {
    const { entries, code } = coverage(dossier());
    expect(code).toBe(0);
    expect(entries.map(({ kader, document, path, profiel, total, covered }) => ({ kader, document, path, profiel, total, covered }))).toEqual([
      { kader: "canmeds@nl-mbo-2026", document: "kd.wijkzorg@2026", path: "wijkzorg.kwalificatiedossier.yaml", profiel: undefined, total: 7, covered: 4 },
      { kader: "nphf@2015-herzien", document: "kd.wijkzorg@2026", path: "wijkzorg.kwalificatiedossier.yaml", profiel: undefined, total: 6, covered: 1 },
    ]);
    expect(element(entries[0], "zorgverlener")).toMatchObject({ label: "Zorgverlener", covered: true, direct: ["B1-K1-W1"], indirect: [] });
  });

  test("an element within another covers it indirectly, never the other way round", () => {
    const nphf = coverage(dossier(), "--kader", "nphf").entries[0];
    expect(element(nphf, "2.2.b")).toMatchObject({ covered: true, direct: ["P2-K1-W1"], indirect: [], parent: "2.2" });
    expect(element(nphf, "2.2")).toMatchObject({ covered: true, direct: [], indirect: ["P2-K1-W1"] });
    expect(element(nphf, "2")).toMatchObject({ covered: true, direct: [], indirect: ["P2-K1-W1"] });
    expect(element(nphf, "2.2.a")).toMatchObject({ covered: false, direct: [], indirect: [] });
  });

  test("an adopted crosswalk is shown, but does not cover", () => {
    const [international] = coverage(dossier(), "--kader", "canmeds@2015").entries;
    expect(international!.covered).toBe(0);
    expect(element(international, "communicator")).toMatchObject({ covered: false, direct: [], indirect: ["B1-K1-W1"], crosswalk: ["B1-K1-W1"] });
  });

  test("per profile: the common part and that profile", () => {
    const { entries } = coverage(dossier(), "--by", "profiel", "--kader", "canmeds");
    expect(entries.map(({ profiel, covered }) => [profiel, covered])).toEqual([["P1", 3], ["P2", 3]]);
    expect(element(entries[0], "organisator")!.covered).toBe(false);
    expect(element(entries[1], "organisator")!.direct).toEqual(["P2-K1-W1"]);
  });

  test("per level and per scope", () => {
    expect(coverage(dossier(), "--by", "niveau", "--kader", "canmeds").entries.map(({ niveau, covered }) => [niveau, covered])).toEqual([["mbo-3", 3], ["mbo-4", 3]]);
    expect(coverage(dossier(), "--by", "bereik", "--kader", "canmeds").entries.map(({ bereik, covered }) => [bereik, covered])).toEqual([["generiek", 2], ["specifiek", 2]]);
  });

  test("a profile without a level takes that of the document, or stands under a dash", () => {
    const levels = (text: string) => coverage(folderWith({ "wijkzorg.kwalificatiedossier.yaml": text }), "--by", "niveau", "--kader", "canmeds").entries.map(({ niveau, covered }) => [niveau, covered]);
    const unsaid = DOSSIER.replace(/ *niveau: mbo-4\n/, "");
    expect(levels(unsaid)).toEqual([["mbo-3", 3], ["-", 3]]);
    expect(levels(unsaid.replace(/(titel: .*\n)/, "$1niveau: mbo-2\n"))).toEqual([["mbo-3", 3], ["mbo-2", 3]]);
  });

  test("labels follow the language", () => {
    expect(element(coverage(dossier(), "--lang", "en").entries[0], "samenwerkingspartner")!.label).not.toBe("Samenwerkingspartner");
  });

  test("frameworks and crosswalks themselves have no coverage", () => {
    const folder = folderWith({ "kracht.kader.yaml": 'soort: kader\nid: kracht\nversie: "1"\ntitel: Krachten\nelementen:\n  - { id: "1", label: Moed }\n' });
    expect(coverage(folder).entries).toEqual([]);
  });
});

describe("minimums", () => {
  test("--min fails with what is missing", () => {
    const { code, entries, err } = coverage(dossier(), "--min", "canmeds=60");
    expect(code).toBe(1);
    expect(entries).toHaveLength(2);
    expect(err).toContain("canmeds@nl-mbo-2026 57% < 60%; niet gedekt: ");
    expect(coverage(dossier(), "--min", "canmeds=57").code).toBe(0);
    expect(coverage(dossier(), "--min", "canmeds@nl-mbo-2026=60").code).toBe(1);
  });

  test("`dekking` of the configuration counts too, and --min goes before it", () => {
    const folder = folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER, "bekwaam.config.yaml": "dekking: { canmeds: 100 }\n" });
    expect(bekwaam(folder, ["coverage"]).code).toBe(1);
    expect(bekwaam(folder, ["coverage"]).out).toContain("Onder het minimum:");
    expect(bekwaam(folder, ["coverage", "--min", "canmeds=50"]).code).toBe(0);
  });

  test("a minimum that nothing was held against is not met", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
    expect(coverage(folder, "--min", "canmeds=10")).toMatchObject({ code: 1 });
    expect(coverage(folder, "--min", "canmeds=0", "--kader", "canmeds").code).toBe(0);
  });

  test.each([["canmeds"], ["canmeds=101"], ["canmeds=veel"], ["canmds=10"], ["canmeds@1999=10"]])("--min %s is wrong usage", (value) => {
    const { code, out, err } = bekwaam(dossier(), ["coverage", "--min", value]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });
});

describe("other forms", () => {
  test("the table names the gaps first, within the width of the terminal", () => {
    const { out, code } = bekwaam(dossier(), ["coverage"], { env: { COLUMNS: "70" } });
    expect(code).toBe(0);
    expect(out).toContain("Wijkzorg (kd.wijkzorg@2026)\nwijkzorg.kwalificatiedossier.yaml\n");
    expect(out).toContain("  canmeds@nl-mbo-2026  ████████░░░░░░  4 van 7  57%\n    Niet gedekt: ");
    expect(out.indexOf("Niet gedekt")).toBeLessThan(out.indexOf("    Zorgverlener"));
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(70);
  });

  test("CSV opens in a spreadsheet, without formulas", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile().replace("samen-beslissen", "'=1+1'") });
    const { out } = bekwaam(folder, ["coverage", "--format", "csv"]);
    expect(out.split("\r\n")[0]).toBe("\ufeffdocument;path;profiel;eenheid;niveau;bereik;kader;element;label;parent;covered;direct;indirect;strength");
    expect(out).toContain(";'=1+1;");
    expect(bekwaam(folder, ["coverage", "--format", "csv", "--lang", "en"]).out).toContain("document,path,");
  });

  test("one page, with what is missing first and without anything from elsewhere", () => {
    const { out, code } = bekwaam(dossier(), ["coverage", "--by", "profiel", "--format", "html", "--min", "canmeds=60"]);
    expect(code).toBe(1);
    expect(out).toContain("<h1>Dekking: Wijkzorg</h1>");
    expect(out.indexOf("Wat ontbreekt")).toBeLessThan(out.indexOf('class="matrix"'));
    expect(out).toContain("P2 Wijkverpleegkundige");
    expect(out).toContain("<title id=\"t-0-t\">T-profiel van P1 Wijkverzorgende</title>");
    expect(out).toContain("canmeds@nl-mbo-2026 42% &lt; 60%");
    expect(out).not.toMatch(/<script|<link|<img|(?:src|href)="(?!#)|\son\w+=/);
    expect(bekwaam(dossier(), ["coverage", "--format", "html", "--lang", "en"]).out).toContain("What is missing");
  });

  test("pictures: the matrix, the T and the web", () => {
    const svg = (...args: string[]): string => bekwaam(dossier(), ["coverage", "--format", "svg", ...args]).out;
    expect(svg()).toMatch(/^<svg [^>]*role="img"/);
    expect(svg("--picture", "t", "--by", "profiel")).toContain("Organisator: 0 generiek, 1 specifiek");
    expect(svg("--picture", "web")).toContain("Richtinggevende vaardigheidsgebieden");
    expect(bekwaam(dossier(), ["coverage", "--picture", "t"]).code).toBe(2);
    expect(bekwaam(folderWith({ "a.beroepsprofiel.yaml": profile() }), ["coverage", "--format", "svg", "--picture", "t"])).toMatchObject({ code: 2, out: "" });
  });

  test("texts from documents mean nothing in a page or picture", () => {
    const nasty = DOSSIER.replace("titel: Wijkzorg", "titel: '<script>alert(1)</script> & \"x\"'").replace("titel: Verheldert de vraag", "titel: '<img src=x onerror=y>'");
    const folder = folderWith({ "a.kwalificatiedossier.yaml": nasty });
    for (const args of [["html"], ["svg"], ["svg", "--picture", "t"]]) {
      const { out } = bekwaam(folder, ["coverage", "--format", ...args]);
      expect(out).toContain("&lt;script&gt;");
      expect(out).not.toMatch(/<script|<img/);
    }
  });

  test("a framework without elements is said to be so", () => {
    const files = { "leeg.kader.yaml": 'soort: kader\nid: leeg\nversie: "1"\ntitel: Leeg\nelementen: []\n', "a.beroepsprofiel.yaml": profile() };
    const { out, code } = bekwaam(folderWith(files), ["coverage", "--kader", "leeg", "--min", "leeg=80"]);
    expect([code, out.includes("Dit kader heeft nog geen elementen")]).toEqual([0, true]);
    expect(bekwaam(folderWith(files), ["coverage", "--kader", "leeg", "--format", "html"]).out).toContain("Er is nog geen dekking te tellen");
  });

  test("Markdown: a table per framework, in which texts mean nothing", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile().replace("titel: Voorbeeldberoep", "titel: 'A | <b>*B*</b>'") });
    const { out } = bekwaam(folder, ["coverage", "--format", "markdown"]);
    expect(out).toContain("# Dekking\n\n## A \\| &lt;b&gt;\\*B\\*&lt;/b&gt; (bp.voorbeeld@2026)\n\n`a.beroepsprofiel.yaml`\n\n### nphf@2015-herzien: 1 van 6 gedekt (16%)\n\n| element | gedekt | onderdelen |");
    expect(out).toContain("| Van ziekte centraal naar cliënt centraal | ja | samen-beslissen |");
  });

  test("an unknown framework is wrong usage with a suggestion", () => {
    const { code, err } = bekwaam(dossier(), ["coverage", "--kader", "canmds"]);
    expect(code).toBe(2);
    expect(err).toContain("`canmeds`");
  });

  test("a document of unknown kind is not silently complete", () => {
    const folder = folderWith({ "a.yaml": "titel: x\n" });
    expect(bekwaam(folder, ["coverage", "a.yaml"]).err).toContain("de soort is onbekend");
  });
});

describe("the ratchet", () => {
  const less = DOSSIER.replace("rollen: [zorgverlener, communicator]", "rollen: [zorgverlener]");
  const ratchet = (folder: string, ...args: string[]) => bekwaam(folder, ["coverage", "--ratchet", "dekking.json", ...args]);
  const read = (folder: string): { document: string; kader: string; covered: string[] }[] => (JSON.parse(fs.readFileSync(path.join(folder, "dekking.json"), "utf8")) as { coverage: { document: string; kader: string; covered: string[] }[] }).coverage;
  const write = (folder: string, text: string): void => fs.writeFileSync(path.join(folder, "wijkzorg.kwalificatiedossier.yaml"), text);

  test("is made, holds, and names what was lost", () => {
    const folder = dossier();
    expect(ratchet(folder)).toMatchObject({ code: 2, out: "" });
    expect(ratchet(folder, "--update-ratchet").code).toBe(0);
    expect(read(folder).map(({ document, kader, covered }) => [document, kader, covered.length])).toEqual([["kd.wijkzorg", "canmeds@nl-mbo-2026", 4], ["kd.wijkzorg", "nphf@2015-herzien", 1]]);
    expect(ratchet(folder).code).toBe(0);
    write(folder, less);
    const { code, err } = ratchet(folder);
    expect(code).toBe(1);
    expect(err).toContain("kd.wijkzorg: canmeds@nl-mbo-2026 zakt van 4 van 7 naar 3 van 7; niet meer gedekt: Communicator");
  });

  test("never gets lower, unless told to", () => {
    const folder = dossier();
    ratchet(folder, "--update-ratchet");
    write(folder, less);
    expect(ratchet(folder, "--update-ratchet").code).toBe(1);
    expect(read(folder)[0]!.covered).toHaveLength(4);
    expect(ratchet(folder, "--lower-ratchet").code).toBe(0);
    expect(read(folder)[0]!.covered).toHaveLength(3);
    write(folder, DOSSIER);
    expect(ratchet(folder, "--update-ratchet").code).toBe(0);
    expect(read(folder)[0]!.covered).toHaveLength(4);
  });

  test("a framework that is not named any more is a drop, a document that is not asked for is not", () => {
    const folder = folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER, "a.beroepsprofiel.yaml": profile() });
    ratchet(folder, "--update-ratchet");
    expect(bekwaam(folder, ["coverage", "a.beroepsprofiel.yaml", "--ratchet", "dekking.json"]).code).toBe(0);
    write(folder, DOSSIER.replace("            dekt: [nphf:2.2.b]\n", ""));
    expect(ratchet(folder).err).toContain("nphf@2015-herzien wordt niet meer genoemd");
  });

  test("of a document in two versions the newest is held to the file", () => {
    const folder = folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER, "anders.kwalificatiedossier.yaml": less.replace('versie: "2026"', 'versie: "2027"') });
    ratchet(folder, "--update-ratchet");
    expect(read(folder).map(({ kader, covered }) => [kader, covered.length])).toEqual([["canmeds@nl-mbo-2026", 3], ["nphf@2015-herzien", 1]]);
    expect(ratchet(folder).code).toBe(0);
    write(folder, DOSSIER.replace('versie: "2026"', 'versie: "2028"'));
    expect(ratchet(folder, "--update-ratchet").code).toBe(0);
    fs.rmSync(path.join(folder, "wijkzorg.kwalificatiedossier.yaml"));
    expect(ratchet(folder).code).toBe(1);
  });

  test.each([["kapot", "{"], ["van iets anders", '{"version":1,"files":[]}'], ["met een getal dat niet kan", '{"version":1,"coverage":[{"document":"a","kader":"b@1","total":-1,"covered":[]}]}']])("a file that is %s is refused and kept", (_, text) => {
    const folder = dossier();
    fs.writeFileSync(path.join(folder, "dekking.json"), text);
    const { code, err } = ratchet(folder, "--update-ratchet");
    expect(code).toBe(2);
    expect(err).toContain("Het palbestand dekking.json klopt niet");
    expect(fs.readFileSync(path.join(folder, "dekking.json"), "utf8")).toBe(text);
  });

  test("--update-ratchet without a file to write is wrong usage", () => {
    expect(bekwaam(dossier(), ["coverage", "--update-ratchet"]).code).toBe(2);
  });
});

describe("--compare", () => {
  const compare = (folder: string, ...args: string[]) => bekwaam(folder, ["coverage", ...args]);
  const OTHER = `soort: opleidingsprofiel\nid: op.x\ntitel: Bachelor\nversie: "1"\nkaders: [canmeds@bn2030]\neindkwalificaties:\n  - { id: ek-1, tekst: A, dekt: ["canmeds:leider"] }\n  - { id: ek-2, tekst: B, dekt: ["canmeds:leider", "canmeds:kwaliteitsbevorderaar"] }\n`;

  test("two documents side by side, also when they speak different versions of a framework", () => {
    const folder = folderWith({ "mbo.kwalificatiedossier.yaml": DOSSIER, "hbo.opleidingsprofiel.yaml": OTHER });
    const { out, code } = compare(folder, "mbo.kwalificatiedossier.yaml", "--compare", "hbo.opleidingsprofiel.yaml");
    expect(code).toBe(0);
    expect(out).toContain("Wijkzorg | Bachelor\n  canmeds@nl-mbo-2026 | canmeds@bn2030\n");
    expect(out).toContain("Beide, sterker in Bachelor:\n      Leider\n");
    expect(out).toContain("Alleen Bachelor:\n      Kwaliteitsbevorderaar\n");
    expect(out).toContain("nphf@2015-herzien");
  });

  test("an earlier count: what was lost and what came", () => {
    const folder = dossier();
    fs.writeFileSync(path.join(folder, "vorige.json"), compare(folder, "--format", "json").out);
    fs.writeFileSync(path.join(folder, "wijkzorg.kwalificatiedossier.yaml"), DOSSIER.replace("rollen: [zorgverlener, communicator]", "rollen: [zorgverlener, gezondheidsbevorderaar]"));
    const { out, code } = compare(folder, "--compare", "vorige.json", "--format", "markdown");
    expect(code).toBe(0);
    expect(out).toContain("| Wijkzorg (kd.wijkzorg) | canmeds@nl-mbo-2026 | 4 van 7 (57%) | 4 van 7 (57%) | gelijk |");
    expect(out).toContain("- **Niet meer gedekt**: Communicator\n- **Erbij**: Gezondheidsbevorderaar\n");
    const json = compare(folder, "--compare", "vorige.json", "--format", "json").out;
    expect(schemaErrors("coverage", json)).toEqual([]);
    const { compared } = JSON.parse(json) as { compared: { elements: { id: string; which: string; left: string; right: string }[] }[] };
    expect(compared[0]!.elements.find(({ id }) => id === "communicator")).toEqual({ id: "communicator", which: "left", left: "mentioned", right: "none" });
    expect(compare(folder, "--compare", "vorige.json", "--by", "profiel").code).toBe(2);
  });

  test("a git revision, with the documents that are gone and those that are new", () => {
    const folder = folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER, "a.beroepsprofiel.yaml": profile() });
    const git = (...args: string[]): void => void execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { cwd: folder, stdio: "ignore" });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "eerst");
    expect(compare(folder, "--compare", "HEAD").out).toBe("Niets veranderd.\n");
    fs.writeFileSync(path.join(folder, "wijkzorg.kwalificatiedossier.yaml"), DOSSIER.replace("rollen: [samenwerkingspartner]", "rollen: [organisator]"));
    fs.rmSync(path.join(folder, "a.beroepsprofiel.yaml"));
    const { out } = compare(folder, "--compare", "HEAD");
    expect(out).toContain("Niet meer gedekt:\n      Samenwerkingspartner\n");
    expect(out).toContain("nphf@2015-herzien  niet meer geteld");
  });

  test.each([["bestaat-niet"], ["--help-me"], ["kapot.json"]])("--compare %s is wrong usage", (other) => {
    const folder = folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER, "kapot.json": "{" });
    expect(compare(folder, `--compare=${other}`)).toMatchObject({ code: 2, out: "" });
  });

  /** Before and after a change in which one role goes and another comes. */
  function changed(): string {
    const folder = dossier();
    fs.writeFileSync(path.join(folder, "vorige.json"), compare(folder, "--format", "json").out);
    fs.writeFileSync(path.join(folder, "wijkzorg.kwalificatiedossier.yaml"), DOSSIER.replace("rollen: [zorgverlener, communicator]", "rollen: [zorgverlener, gezondheidsbevorderaar]"));
    return folder;
  }

  test("Markdown says first what happened", () => {
    expect(compare(changed(), "--compare", "vorige.json", "--format", "markdown").out).toMatch(/^## Dekking vergeleken\n\n\*\*1 niet meer gedekt · 1 erbij\*\*\n\n\| document /);
  });

  test("CSV has a row per element, with both sides", () => {
    const rows = compare(changed(), "--compare", "vorige.json", "--format", "csv").out.trim().split("\r\n").map((line) => line.replace("\ufeff", "").split(";"));
    const cells = (row: string[] | undefined) => Object.fromEntries(rows[0]!.map((name, place) => [name, row?.[place]]));
    expect(cells(rows.find((row) => row[1] === "communicator"))).toMatchObject({ which: "left", stronger: "left", left_covered: "1", left_items: "B1-K1-W1", right_covered: "0", right_items: "", right_strength: "none" });
    expect(cells(rows.find((row) => row[1] === "gezondheidsbevorderaar"))).toMatchObject({ which: "right", left_kader: "canmeds@nl-mbo-2026", right_items: "B1-K1-W1" });
  });

  test("a page of a change: what was lost first, and what was not reached of what was agreed", () => {
    const { out, code } = compare(changed(), "--compare", "vorige.json", "--format", "html", "--min", "canmeds=60");
    expect(code).toBe(1);
    expect(out).toContain("canmeds@nl-mbo-2026 57% &lt; 60%");
    expect(out).toContain('<h3>Niet meer gedekt</h3><ul class="gaps"><li>Communicator</li></ul>');
    expect(out.indexOf("Niet meer gedekt</h3>")).toBeLessThan(out.indexOf("Erbij</h3>"));
    expect(out).toMatch(/<h2 id="unchanged">Niet veranderd<\/h2>.*nphf@2015-herzien/);
    expect(out).not.toMatch(/<script|<link|<img|(?:src|href)="(?!#)|\son\w+=/);
    expect(compare(changed(), "--compare", "vorige.json", "--format", "html", "--lang", "en").out).toContain("No longer covered</h3>");
  });

  test("a page and pictures of two documents, in which their texts mean nothing", () => {
    const folder = folderWith({ "mbo.kwalificatiedossier.yaml": DOSSIER.replace("titel: Wijkzorg", "titel: '<script>alert(1)</script>'"), "hbo.opleidingsprofiel.yaml": OTHER });
    const show = (...args: string[]) => compare(folder, "mbo.kwalificatiedossier.yaml", "--compare", "hbo.opleidingsprofiel.yaml", ...args);
    const page = show("--format", "html").out;
    expect(page).toContain("<h1>&lt;script&gt;alert(1)&lt;/script&gt; | Bachelor</h1>");
    expect(page).toContain("<h3>Beide, sterker in Bachelor</h3>");
    expect(show("--format", "svg").out).toContain("canmeds@nl-mbo-2026 | canmeds@bn2030 · 4/7 | 2/7");
    expect(show("--format", "svg", "--picture", "web").out).toMatch(/^<svg [^>]*role="img"/);
    for (const args of [["html"], ["svg"], ["svg", "--picture", "web"], ["markdown"]]) expect(show("--format", ...args).out).not.toContain("<script>");
  });

  test("what cannot be drawn is said", () => {
    const folder = changed();
    expect(compare(folder, "--compare", "vorige.json", "--format", "svg", "--picture", "t")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--compare kan niet samen met --picture t.") as string });
    expect(compare(folder, "--compare", "vorige.json", "--format", "svg", "--picture", "t", "--lang", "en").err).toContain("--compare cannot go with --picture t.");
    fs.writeFileSync(path.join(folder, "wijkzorg.kwalificatiedossier.yaml"), DOSSIER);
    expect(compare(folder, "--compare", "vorige.json", "--format", "svg")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("er is niets veranderd") as string });
    expect(compare(folder, "--compare", "vorige.json", "--format", "html").out).toContain("Niets veranderd.");
  });
});
