// Rules about where documents come from: versions, origins, extensions and copies.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

interface File {
  readonly fileName: string;
  readonly text: string;
}

const SOURCE = (versie: string, rest = ""): File => ({ fileName: `bp-${versie}.yaml`, text: `soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "${versie}"\n${rest}\n` });
const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';
const NATIONAL = (rest: string): File => ({ fileName: "land.yaml", text: `soort: opleidingsprofiel\nid: op.land\ntitel: Land\nversie: "1"\nreikwijdte: landelijk\n${rest}\n` });

const found = (rule: string, text: string, beside: readonly File[] = []) => findingsOf({ text, beside, fileName: "z.yaml" }, [ruleOf(rule)]);
const count = (rule: string, text: string, beside: readonly File[] = []): number => found(rule, text, beside).length;

describe("versions", () => {
  test("stale is marked at the version, with the new one as a fix", () => {
    const beside = [SOURCE("2020", "status: gepubliceerd"), SOURCE("2025", "status: gepubliceerd")];
    check("chain/stale", `
${PROGRAMME}
afgeleidVan: { document: bp.x, versie: "2020" }
#                                       ^^^^ chain/stale
`, { beside });
    const text = `${PROGRAMME}\nafgeleidVan: { document: bp.x, versie: "2020" }\n`;
    const findings = found("chain/stale", text, beside);
    expect(findings[0]!.related[0]!.uri).toContain("bp-2025");
    expect(applyFixes(text, findings, true).text).toContain('versie: "2025"');
  });

  test("where a document says nothing of itself, the first of its items speaks for all", () => check("chain/stale", `
${PROGRAMME}
eindkwalificaties:
  - { id: a, tekst: A, uit: bp.x@2020#a }
#                                ^^^^ chain/stale
  - { id: b, tekst: B, uit: bp.x@2020#b }
`, { beside: [SOURCE("2020"), SOURCE("2025")] }));

  test("a draft does not make anything stale, and what is past need not keep up", () => {
    const text = (status: string): string => `${PROGRAMME}\nstatus: ${status}\nafgeleidVan: { document: bp.x, versie: "2020" }\n`;
    expect(count("chain/stale", text("concept"), [SOURCE("2020"), SOURCE("2025", "status: concept")])).toBe(0);
    expect(count("chain/stale", text("vervallen"), [SOURCE("2020"), SOURCE("2025")])).toBe(0);
    expect(count("chain/stale", text("concept"), [SOURCE("2020"), SOURCE("2025")])).toBe(1);
  });

  test("an origin in another version than the document comes from", () => check("chain/origin-version", `
${PROGRAMME}
afgeleidVan: { document: bp.x, versie: "2025" }
eindkwalificaties:
  - { id: ek-1, tekst: A, uit: bp.x@2020#a }
#                                   ^^^^ chain/origin-version
  - { id: ek-2, tekst: B, uit: bp.x@2025#b }
  - { id: ek-3, tekst: C, uit: bp.x#c }
  - { id: ek-4, tekst: D, uit: bp.y@2020#d }
`));

  test("an origin that afgeleidVan does not name, once per document", () => check("chain/origin-unlisted", `
${PROGRAMME}
afgeleidVan: { document: bp.x, versie: "2025" }
eindkwalificaties:
  - { id: ek-1, tekst: A, uit: bp.y@2020#a }
#                              ^^^^ chain/origin-unlisted
  - { id: ek-2, tekst: B, uit: bp.y@2020#b }
  - { id: ek-3, tekst: C, uit: ek-2 }
`));

  test("derived without a version, unless it is being typed", () => {
    expect(count("chain/version-missing", `${PROGRAMME}\nafgeleidVan: { document: bp.x }\n`)).toBe(1);
    expect(count("chain/version-missing", `${PROGRAMME}\nafgeleidVan: { document: bp.x, versie: }\n`)).toBe(0);
    expect(count("chain/version-missing", `${PROGRAMME}\nafgeleidVan: { document: bp.x@1 }\n`)).toBe(0);
  });

  test("versions that contradict each other", () => {
    const profile = (rest: string): string => `soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "2025"\n${rest}\n`;
    expect(count("chain/successor-mismatch", profile("opvolger: bp.x@2030"), [SOURCE("2020"), SOURCE("2030", "vorigeVersie: bp.x@2020")])).toBe(1);
    expect(count("chain/successor-mismatch", profile("opvolger: bp.x@2030"), [SOURCE("2030", "vorigeVersie: bp.x@2025")])).toBe(0);
    expect(count("chain/successor-mismatch", profile("vorigeVersie: bp.x@2030"), [SOURCE("2030")])).toBe(1);
    expect(count("chain/successor-mismatch", profile("vorigeVersie: bp.x@2025"))).toBe(1);
    expect(count("chain/successor-mismatch", profile("vorigeVersie: bp.x@1999"))).toBe(0);
  });

  test("a source that is past, a draft, or ends too early", () => {
    const text = `${PROGRAMME}\nstatus: vastgesteld\ngeldigVanaf: 2026-09-01\nafgeleidVan: { document: bp.x, versie: "1" }\n`;
    const of = (rest: string): number => count("chain/expired-source", text, [SOURCE("1", rest)]);
    expect([of("status: vervallen"), of("status: concept"), of("geldigTot: 2026-01-01"), of("geldigTot: 2027-01-01"), of("status: vastgesteld"), of("")]).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

describe("the source profile", () => {
  const beside = [SOURCE("1", "bekwaamheden: [{ id: a, titel: A }, { id: b, titel: B }, { id: c, titel: C, fase: vakbekwaam }]")];
  const text = (items: string): string => `${PROGRAMME}\nafgeleidVan: { document: bp.x, versie: "1" }\neindkwalificaties: [${items}]\n`;

  test("what nobody takes up is told once, with the places at the other end", () => {
    const [finding, second] = found("chain/source-not-covered", text("{ id: ek-1, tekst: A, uit: bp.x@1#a }"), beside);
    expect(second).toBeUndefined();
    expect(finding!.message.nl).toContain('"b"');
    expect(finding!.message.nl).not.toContain('"c"');
    expect(finding!.related.map(({ uri }) => uri)).toEqual(["file:///map/bp-1.yaml"]);
  });

  test("taken up, deferred, or not traced at all", () => {
    expect(count("chain/source-not-covered", text("{ id: ek-1, tekst: A, uit: [bp.x@1#a, bp.x@1#b] }"), beside)).toBe(0);
    expect(count("chain/source-not-covered", text("{ id: ek-1, tekst: A, uit: bp.x@1#a }, { id: ek-2, tekst: B, uit: bp.x@1#b, uitgesteld: true }"), beside)).toBe(0);
    expect(count("chain/source-not-covered", text("{ id: ek-1, tekst: A }"), beside)).toBe(0);
  });

  test("what the programme before it took up is not left out", () => {
    const before: File = { fileName: "voor.yaml", text: 'soort: opleidingsprofiel\nid: op.voor\ntitel: V\nversie: "1"\neindkwalificaties: [{ id: v, tekst: V, uit: bp.x@1#b }]\n' };
    expect(count("chain/source-not-covered", `${text("{ id: ek-1, tekst: A, uit: bp.x@1#a }")}sluitAanOp: op.voor@1\n`, [...beside, before])).toBe(0);
  });

  test("a programme at another level takes up what it builds on", () => {
    const initial: File = { fileName: "op.yaml", text: 'soort: opleidingsprofiel\nid: op.i\ntitel: I\nversie: "1"\nniveau: hbo-bachelor\neindkwalificaties: [{ id: a, tekst: A }, { id: b, tekst: B }]\n' };
    const later = (niveau: string): string => `${PROGRAMME}\nniveau: ${niveau}\nafgeleidVan: { document: op.i, versie: "1" }\neindkwalificaties: [{ id: ek-1, tekst: A, uit: op.i@1#a }]\n`;
    expect([count("chain/source-not-covered", later("post-initieel"), [initial]), count("chain/source-not-covered", later("hbo-bachelor"), [initial])]).toEqual([0, 1]);
  });
});

describe("extensions", () => {
  const national = NATIONAL("niveau: hbo-bachelor\neindkwalificaties: [{ id: a, titel: Beslist samen, bereik: generiek }, { id: b, titel: Werkt samen, bereik: generiek }, { id: c, titel: Leert, bereik: generiek }]");
  const region = (rest: string): string => `${PROGRAMME}\nuitbreiding: op.land@1\n${rest}\n`;

  test("may add, but not let go of the core", () => {
    const of = (rest: string): number => count("chain/extension-drops-core", region(rest), [national]);
    expect(of("eindkwalificaties: [{ id: r, titel: Rijdt ver }]")).toBe(0);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist samen, uitgesteld: true }]")).toBe(1);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist samen, bereik: specifiek }]")).toBe(1);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist samen, uitgesteld: true }]\nafwijkingen: [{ van: op.land@1#a, tekst: T, reden: R }]")).toBe(0);
    expect(of("niveau: ad")).toBe(1);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist samen }, { id: b, titel: Werkt samen }]")).toBe(1);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist samen }]")).toBe(0);
  });

  test("state where they depart, and why", () => {
    const of = (rest: string): number => count("chain/undeclared-deviation", region(rest), [national]);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist alleen }]")).toBe(1);
    expect(of("eindkwalificaties: [{ id: a, titel: beslist samen. }]")).toBe(0);
    expect(of("eindkwalificaties: [{ id: a, titel: Beslist alleen }]\nafwijkingen: [{ van: op.land@1#a, tekst: T, reden: R }]")).toBe(0);
    expect(of("afwijkingen: [{ van: op.land@1#a, tekst: T }]")).toBe(1);
    expect(of("eindkwalificaties: [{ id: a }]")).toBe(0);
  });

  test("of a region or school name what they extend", () => {
    const of = (rest: string, beside: File[] = []): number => count("chain/regional-without-national", `${PROGRAMME}\n${rest}\neindkwalificaties: [{ id: a, tekst: A }]\n`, beside);
    expect([of("reikwijdte: regionaal"), of("reikwijdte: landelijk"), of("reikwijdte: regionaal\nuitbreiding:"), of("reikwijdte: instelling\nniveau: wo-master"), of("reikwijdte: instelling\nniveau: hbo-bachelor")]).toEqual([1, 0, 0, 0, 1]);
    expect(of("reikwijdte: landelijk\nuitbreiding: op.school@1", [{ fileName: "s.yaml", text: 'soort: opleidingsprofiel\nid: op.school\ntitel: S\nversie: "1"\nreikwijdte: instelling\n' }])).toBe(1);
  });
});

describe("copied texts", () => {
  const LONG = "Brengt in beeld wie er om iemand heen staan en verdeelt samen de taken die er liggen.";
  const source = SOURCE("1", `bekwaamheden:\n  - id: netwerk\n    tekst: ${LONG}`);
  const copy = (tekst: string, more = ""): string => `${PROGRAMME}\neindkwalificaties:\n  - id: ek-1\n${more}    tekst: ${tekst}\n`;

  test("the same text, or nearly", () => {
    expect(count("chain/copied-text", copy(LONG), [source])).toBe(1);
    expect(count("chain/copied-text", copy(LONG.toUpperCase().replace(".", "")), [source])).toBe(1);
    expect(count("chain/copied-text", copy("Zoekt uit wat iemand zelf nog wil en kan, en maakt daar met de familie een plan voor."), [source])).toBe(0);
    expect(count("chain/copied-text", copy("Vraagt door."), [SOURCE("1", "bekwaamheden: [{ id: a, tekst: Vraagt door. }]")])).toBe(0);
  });

  test("a reference is no copy, nor is a later version of the same document", () => {
    expect(count("chain/copied-text", copy(LONG, "    uit: bp.x@1#netwerk\n"), [source])).toBe(0);
    const text = `soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "2"\nbekwaamheden:\n  - id: netwerk\n    tekst: ${LONG}\n`;
    expect(count("chain/copied-text", text, [source])).toBe(0);
  });

  test("the fix refers instead, in block and in flow form", () => {
    const text = copy(LONG);
    expect(applyFixes(text, found("chain/copied-text", text, [source]), true).text).toBe(copy(LONG, "    uit: bp.x@1#netwerk\n"));
    const flow = `${PROGRAMME}\neindkwalificaties:\n  - { id: ek-1, tekst: ${LONG} }\n`;
    expect(applyFixes(flow, found("chain/copied-text", flow, [source]), true).text).toContain("{ id: ek-1, uit: bp.x@1#netwerk, tekst:");
  });

  test("only one of two says so, and how alike texts must be can be set", () => {
    const first = { fileName: "a.yaml", text: copy(LONG) };
    const second = `soort: opleidingsprofiel\nid: op.y\ntitel: Y\nversie: "1"\neindkwalificaties:\n  - id: ek-2\n    tekst: ${LONG}\n`;
    expect(count("chain/copied-text", second, [first])).toBe(1);
    expect(findingsOf({ text: first.text, fileName: "a.yaml", beside: [{ fileName: "z.yaml", text: second }] }, [ruleOf("chain/copied-text")])).toEqual([]);
    const config = "regels:\n  chain/copied-text: { niveau: informatie, gelijkenis: 40 }\n";
    const other = LONG.replace("die er liggen", "met de buurt");
    expect([count("chain/copied-text", copy(other), [source]), findingsOf({ text: copy(other), fileName: "z.yaml", beside: [source], config }, [ruleOf("chain/copied-text")]).length]).toEqual([0, 1]);
  });
});
