// Rules on levels: of education, of a career, of thinking and of supervision.
import { describe, expect, test } from "vitest";
import { check, findingsOf, ruleOf } from "./check.ts";

const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';
const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';

describe("levels", () => {
  test("of a programme and of the profiles of a file", () => {
    check("levels/missing", `
${FILE}
profielen:
  - { code: P1 }
#           ^^ levels/missing
  - { code: P2, niveau: mbo-3 }
  - { code: }
#     ^^^^ levels/missing
`);
    check("levels/missing", `${FILE}\nniveau: mbo-3\nprofielen: [{ code: P1 }]\n`);
    const found = (lines: string): number => findingsOf({ text: `${PROGRAMME}\n${lines}` }, [ruleOf("levels/missing")]).length;
    expect([found(""), found("niveau: hbo-master\n"), found("uitbreiding: op.y\n"), found("niveau:\n")]).toEqual([1, 0, 0, 1]);
  });

  test("of a career, where others have one and where none has", () => {
    check("levels/stage-missing", `
${PROFILE}
bekwaamheden:
  - { id: a, fase: startbekwaam }
  - { id: b }
#         ^ levels/stage-missing
`);
    const found = (lines: string): string[] => {
      const text = `${PROFILE}\n${lines}`;
      return findingsOf({ text }, [ruleOf("levels/stage-missing")]).map(({ span }) => text.slice(span.start, span.end));
    };
    expect([found("bekwaamheden: [{ id: a }, { id: b }]\n"), found("fase: vakbekwaam\nbekwaamheden: [{ id: a }]\n"), found("bekwaamheden:\n"), found("bekwaamheden: [{ id: a, fase: }]\n")]).toEqual([["bekwaamheden"], [], [], ["bekwaamheden"]]);
  });

  test("of a career that is reached after graduation", () => check("levels/stage-for-kind", `
${PROGRAMME}
niveau: hbo-bachelor
eindkwalificaties:
  - { id: a, fase: startbekwaam }
  - { id: b, fase: vakbekwaam }
#                  ^^^^^^^^^^ levels/stage-for-kind
  - { id: c, fase: vakvolwassen, uitgesteld: true }
  - { id: d, fase: , uitgesteld: }
`));

  test("of a career in education after graduation", () => {
    check("levels/stage-for-kind", `${PROGRAMME}\nniveau: post-initieel\neindkwalificaties: [{ id: b, fase: vakbekwaam }]\n`);
    check("levels/stage-for-kind", `${PROGRAMME}\neindkwalificaties: [{ id: b, fase: vakbekwaam }]\n`);
  });

  test("of thinking that a verb does not fit", () => check("levels/bloom-verb", `
${PROGRAMME}
kaders: [bloom@2001]
eindkwalificaties:
  - { id: a, tekst: Noemt de wetten., dekt: [bloom:creeren] }
#                   ^^^^^ levels/bloom-verb
  - { id: b, tekst: Benoemt de wetten., dekt: [bloom:onthouden] }
  - { id: c, tekst: Beschrijft wetten., dekt: [bloom:begrijpen] }
  - { id: d, tekst: Kuiert rond., dekt: [bloom:creeren] }
  - { id: e, tekst: Noemt de wetten., dekt: [bloom:niets, bloom:] }
  - { id: f, tekst: "", dekt: [bloom:creeren] }
`));

  test("of supervision that a text contradicts", () => check("levels/epa-autonomy", `
${PROFILE}
epas:
  - { id: a, titel: Voert zelfstandig uit, supervisie: 3 }
#                         ^^^^^^^^^^^ levels/epa-autonomy
  - { id: b, titel: Voert uit onder directe supervisie, supervisie: 5 }
#                             ^^^^^^^^^^^^^^^^^^^^^^^^ levels/epa-autonomy
  - { id: c, titel: Voert niet zelfstandig uit, supervisie: 1 }
  - { id: d, titel: Voert zelfstandig uit, supervisie: 4 }
  - { id: e, titel: Voert zelfstandig uit, supervisie: }
  - { id: f, titel: Vergroot de zelfstandigheid, supervisie: 2 }
bekwaamheden:
  - { id: g, titel: Werkt zelfstandig }
`));

  test("of language", () => check("levels/cefr", `
${FILE}
verantwoording:
  taalbeheersing:
    - { taal: Engels, niveau: B1 }
    - { taal: Engels, niveau: B3 }
#                             ^^ levels/cefr
    - { taal: Nederlands, niveau: 3F }
    - { taal: Duits, niveau: a2 }
#                            ^^ levels/cefr
    - { taal: Duits, niveau: }
    -
`));
});
