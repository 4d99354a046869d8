// Hovering over a word in running text tells what the sources mean by it.
import { expect, test } from "vitest";
import { hoverAt } from "../../../server/src/language/hover.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { withCursor } from "../../support/markers.ts";

function hover(marked: string, language: "nl" | "en" = "nl") {
  const { text, offset } = withCursor(marked);
  const project = new Project({ kaders: [], koppelingen: [] });
  const document = readDocument("file:///een.kwalificatiedossier.yaml", text);
  project.set(document);
  const info = hoverAt(project, document, offset, language);
  return info && { word: text.slice(info.span.start, info.span.end), markdown: info.markdown };
}

const dossier = (omschrijving: string) => `soort: kwalificatiedossier
id: kd.een
titel: Een
versie: "1"
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Doet iets
      complexiteit: ${omschrijving}
`;

test("explains a term inside a sentence, and covers that term alone", () => {
  const found = hover(dossier("Werkt aan posit<|>ieve gezondheid in de wijk."));
  expect(found?.word).toBe("positieve gezondheid");
  expect(found?.markdown).toContain("**");
});

test("works in a block text over several lines", () => {
  expect(hover(dossier("|-\n        Eerste regel.\n        Veer<|>kracht telt."))?.word.toLowerCase()).toBe("veerkracht");
});

test("in English when asked", () => {
  const nl = hover(dossier("Bevordert veer<|>kracht."));
  const en = hover(dossier("Bevordert veer<|>kracht."), "en");
  expect(en?.word).toBe("veerkracht");
  expect(en?.markdown).not.toBe(nl?.markdown);
});

test("is silent on an ordinary word, and outside texts", () => {
  expect(hover(dossier("Werkt op maan<|>dag."))).toBeUndefined();
  expect(hover(dossier("Werkt aan veerkracht.\n<|>"))).toBeUndefined();
});
