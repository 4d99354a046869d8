// What is wrong with a framework test, in words.
import { RULES } from "../rules/registry.generated.ts";
import { fill, type Localized } from "../text/localized.ts";
import type { Problem } from "../text/problem.ts";

const MESSAGES: Readonly<Record<string, Localized>> = {
  "kadertest/no-keys": { nl: "Hier hoort een proef te staan: `kader: id@versie` en `gevallen:`.", en: "A test is expected here: `kader: id@version` and `gevallen:`." },
  "kadertest/no-cases": { nl: "Er staat geen enkel geval in.", en: "There is no case in it." },
  "kadertest/no-expectation": { nl: "Dit geval verwacht niets. Zet er `bevindingen`, `geenBevindingen` of `dekking` bij.", en: "This case expects nothing. Add `bevindingen`, `geenBevindingen` or `dekking`." },
  "kadertest/braces": { nl: "Schrijf het document op eigen regels, ingesprongen onder `document:`.", en: "Write the document on lines of its own, indented below `document:`." },
  "kadertest/unknown-rule": { nl: 'De regel "{rule}" bestaat niet.', en: 'The rule "{rule}" does not exist.' },
  "kadertest/unknown-rule near": { nl: 'De regel "{rule}" bestaat niet. Bedoel je "{near}"?', en: 'The rule "{rule}" does not exist. Did you mean "{near}"?' },
  "kadertest/unknown-kader": { nl: 'Het kader "{kader}" bestaat niet, niet bij bekwaam en niet in deze werkmap.', en: 'The framework "{kader}" does not exist, neither with bekwaam nor in this workspace.' },
  "kadertest/unknown-kader near": { nl: 'Het kader "{kader}" bestaat niet. Er is wel: {near}.', en: 'The framework "{kader}" does not exist. There is: {near}.' },
  "kadertest/unknown-element": { nl: '"{element}" staat niet in kader {kader}.', en: '"{element}" is not in framework {kader}.' },
  "kadertest/unknown-element near": { nl: '"{element}" staat niet in kader {kader}. Bedoel je "{near}"?', en: '"{element}" is not in framework {kader}. Did you mean "{near}"?' },
};

/** In the words of the rule that reports it in a document, or in words of its own. */
export function problemMessage({ code, variant, params }: Problem): Localized {
  const messages = RULES.find((rule) => rule.id === code)?.messages;
  const own = MESSAGES[variant ? `${code} ${variant}` : code];
  const template = own ?? (variant !== undefined && messages && Object.hasOwn(messages, variant) ? messages[variant] : undefined) ?? messages?.default;
  return fill(template ?? { nl: code, en: code }, params);
}
