// Rule: titles of one kind of which some are infinitives and others are in the third person.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { ItemKind } from "../../schema/spec.ts";
import type { Localized } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { verbsOf } from "../shared/verbs.ts";
import { WORDS } from "../words.ts";

type Form = "infinitive" | "third";

const VERBS = verbsOf(WORDS.verbs.flat());
const KINDS: readonly ItemKind[] = ["kerntaak", "werkproces", "bekwaamheid", "epa"];
const NAMES: Readonly<Record<Form, Localized>> = {
  infinitive: { nl: "het hele werkwoord (\"Zorg bieden\")", en: "the infinitive (\"Zorg bieden\")" },
  third: { nl: "de derde persoon (\"Biedt zorg\")", en: "the third person (\"Biedt zorg\")" },
};

export default defineRule({
  id: "wording/title-form",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Titels in verschillende vormen", en: "Titles in different forms" },
  messages: {
    default: { nl: "Deze titel gebruikt {form}; de meeste titels hier gebruiken {usual}.", en: "This title uses {form}; most titles here use {usual}." },
  },
  why: { nl: "Titels in één vorm laten zich als lijst lezen en vergelijken. In gepubliceerde dossiers lopen de twee vormen door elkaar.", en: "Titles in one form can be read and compared as a list. Published files mix the two forms." },
  how: { nl: "Schrijf alle kerntaken in dezelfde vorm, en alle werkprocessen ook.", en: "Write all core tasks in the same form, and all work processes too." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg en ondersteuning }
    - { code: B1-K2, titel: Organiseert de zorg }
    - { code: B1-K3, titel: Werken aan kwaliteit }
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg en ondersteuning }
    - { code: B1-K2, titel: Organiseert de zorg }
    - { code: B1-K3, titel: Werkt aan kwaliteit }
`) },
  check({ document }, report) {
    for (const kind of KINDS) {
      const titles = formsOf(document, kind);
      const count = (form: Form): number => titles.filter((title) => title.form === form).length;
      const [infinitives, thirds] = [count("infinitive"), count("third")];
      // With as many of each nobody can tell which form is meant.
      if (infinitives === 0 || thirds === 0 || infinitives === thirds) continue;
      const [form, usual]: [Form, Form] = infinitives < thirds ? ["infinitive", "third"] : ["third", "infinitive"];
      for (const { item } of titles.filter((title) => title.form === form)) report(item.titel!.span, { params: { form: NAMES[form], usual: NAMES[usual] } });
    }
  },
});

function formsOf(document: KnownDocument, kind: ItemKind): { item: Item; form: Form }[] {
  return document.items.flatMap((item) => {
    const form = item.kind === kind && item.titel ? formOf(item.titel.value) : undefined;
    return form ? [{ item, form }] : [];
  });
}

/** Words before a verb that is used as a noun: `het eigen handelen`, `te vinden`. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(["het", "eigen", "te", "van", "op", "bij", "in", "door", "aan", "voor", "tot", "dit", "dat", "om", "met", "en", "of"]);

/** Undefined where the title begins or ends with no verb that is known. */
function formOf(title: string): Form | undefined {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const first = words[0] ?? "";
  if (VERBS.thirdPersons.has(first)) return "third";
  if (VERBS.infinitives.has(first)) return "infinitive";
  // What begins with a word in `t` may be a third person that is not in the list.
  const isAtEnd = words.length > 1 && !first.endsWith("t") && VERBS.infinitives.has(words.at(-1)!) && !BEFORE_NOUN.has(words.at(-2)!);
  return isAtEnd ? "infinitive" : undefined;
}
