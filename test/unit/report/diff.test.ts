// The page and the spreadsheet of `diff`: nothing is lost in them, and nothing of a document becomes markup.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../../server/src/diff/compare.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { diffMarkdown, diffText, type Difference } from "../../../server/src/report/diff.ts";
import { DIFF_STYLE, DIFF_STYLE_HASH, diffHtml } from "../../../server/src/report/diff-html.ts";
import { diffTable } from "../../../server/src/report/diff-table.ts";
import { PLAIN } from "../../../server/src/report/terminal.ts";

const TOOL = { name: "bekwaam", version: "1.2.3" };
const HEAD = (titel: string): string => `soort: kwalificatiedossier\nid: kd.a\ntitel: ${titel}\nversie: "1"\nbasisdeel:\n  code: B1\n  kerntaken:\n`;
const task = (code: string, ...processes: string[]): string => `    - code: ${code}\n      titel: Taak ${code}\n      werkprocessen:\n${processes.join("")}`;
const process = (code: string, titel: string, more = ""): string => `        - code: ${code}\n          titel: ${titel}\n${more}`;

function difference(old: string, now: string): Difference {
  const [before, after] = [readDocument("file:///oud.yaml", old), readDocument("file:///nieuw.yaml", now)];
  return { old: { document: before, path: "oud.yaml" }, new: { document: after, path: "nieuw.yaml" }, comparison: compareDocuments(before, after) };
}

const CHANGED = difference(
  HEAD("Zorg") + task("B1-K1", process("B1-K1-W1", "Vraagt door en vat samen", "          rollen: [communicator]\n"), process("B1-K1-W2", "Helpt thuis bij het wassen en kleden"), process("B1-K1-W3", "Schrijft alles op in het dossier")) + task("B1-K2", process("B1-K2-W1", "Belt met de huisarts over medicijnen")),
  HEAD("Zorg <i>thuis</i>") + task("B1-K1", process("B1-K1-W1", "Vraagt door, luistert en vat samen", "          rollen: [organisator]\n"), process("B1-K1-W3", "<script>alert(1)</script> & meer")) + task("B1-K2", process("B1-K2-W1", "Belt met de huisarts over medicijnen"), process("B1-K2-W2", "Helpt thuis bij het wassen en kleden")),
);

test("at a terminal a change at the end of a long text is seen", () => {
  const long = "Bespreekt met de burger wat er nodig is, legt dat vast in het plan, stemt het af met de huisarts en kijkt na een ";
  const of = (end: string): string => HEAD("Zorg") + task("B1-K1", process("B1-K1-W1", "Plant", `          omschrijving: ${long}${end}\n`));
  const lines = diffText(difference(of("week of het past"), of("maand of het past")), "nl", { paint: PLAIN, width: 80 }).split("\n").filter((line) => line.includes("omschrijving"));
  expect(lines).toEqual(["    - omschrijving: … de huisarts en kijkt na een week of het past", "    + omschrijving: … de huisarts en kijkt na een maand of het past"]);
});

describe("the page", () => {
  const page = diffHtml(CHANGED, "nl", TOOL);
  const section = (id: string): string => new RegExp(`<section[^>]*>(?:(?!</section>)[^])*<code>${id}</code>[^]*?</section>`).exec(page)?.[0] ?? "";

  test("allows its own style sheet and nothing else", () => {
    expect(createHash("sha256").update(DIFF_STYLE).digest("base64")).toBe(DIFF_STYLE_HASH);
    expect(page).toContain(`style-src 'sha256-${DIFF_STYLE_HASH}'`);
  });

  test("marks the words that went and came, and whole names", () => {
    expect(section("B1-K1-W1")).toContain("Vraagt door<ins>,</ins> <ins>luistert </ins>en vat samen");
    expect(section("B1-K1-W1")).toContain("<del>communicator</del>");
    expect(section("B1-K1-W1")).toContain("<ins>organisator</ins>");
  });

  test("says where something stood that was moved, and under which id", () => {
    expect(section("B1-K1-W2 → B1-K2-W2")).toContain('<th scope="row">staat in</th><td><p dir="auto">B1-<del>K1</del> Taak B1-<del>K1</del></p></td>');
  });

  test("nothing of a document becomes markup, every part is closed, every link leads somewhere", () => {
    const tags = [...page.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>/g)];
    for (const name of ["script", "i", "img", "link"]) expect(tags.map((tag) => tag[1])).not.toContain(name);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) expect(ids).toContain(target);
    const open: string[] = [];
    for (const [, name] of tags) {
      if (name!.startsWith("/")) expect(open.pop()).toBe(name!.slice(1));
      else if (name !== "meta") open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test("in English, and of two that are the same", () => {
    expect(diffHtml(CHANGED, "en", TOOL)).toContain('<html lang="en">');
    const same = HEAD("Zorg") + task("B1-K1");
    expect(diffHtml(difference(same, same), "nl", TOOL)).toContain("<p>Geen verschil.</p>");
  });

  test("two long texts that have nothing to do with each other stand whole beside each other", () => {
    const words = (seed: string): string => Array.from({ length: 3_000 }, (_, index) => `${seed}${index}`).join(" ");
    const long = diffHtml(difference(HEAD("Zorg") + task("B1-K1", process("B1-K1-W1", "W", `          omschrijving: ${words("a")}\n`)), HEAD("Zorg") + task("B1-K1", process("B1-K1-W1", "W", `          omschrijving: ${words("b")}\n`))), "nl", TOOL);
    expect(long).toContain(`<del>${words("a")}</del>`);
    expect(long).toContain(`<ins>${words("b")}</ins>`);
  });
});

test("the spreadsheet has a row for every change, with as many cells as columns", () => {
  const { columns, rows } = diffTable(CHANGED, "nl");
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[0]).toEqual(["het document zelf", "", "", "", "", "titel", "Zorg", "Zorg <i>thuis</i>"]);
  expect(rows).toContainEqual(["werkproces", "B1-K1-W2", "B1-K2-W2", "Helpt thuis bij het wassen en kleden", "verplaatst, met een ander id", "staat in", "B1-K1 Taak B1-K1", "B1-K2 Taak B1-K2"]);
  expect(rows).toContainEqual(["werkproces", "B1-K1-W1", "B1-K1-W1", "Vraagt door, luistert en vat samen", "anders verwoord, met andere verwijzingen", "rollen", "communicator", "organisator"]);
});

test("text and Markdown say where something stood too", () => {
  expect(diffText(CHANGED, "nl", { width: 120, paint: PLAIN })).toContain("    - staat in: B1-K1 Taak B1-K1\n    + staat in: B1-K2 Taak B1-K2\n");
  expect(diffMarkdown(CHANGED, "en")).toContain("| stands in | B1-K1 Taak B1-K1 | B1-K2 Taak B1-K2 |");
});
