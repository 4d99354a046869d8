// A problem of reading in words, by the rule that would report it in a document.
import { RULES } from "../rules/registry.generated.ts";
import { fill, type Localized } from "../text/localized.ts";
import type { Problem } from "../text/problem.ts";

const CONFIG_MESSAGES: Readonly<Record<string, Localized>> = {
  "config/no-keys": { nl: "Hier horen sleutels te staan, zoals `preset: aanbevolen`.", en: "Keys are expected here, such as `preset: aanbevolen`." },
  "config/unknown-rule": { nl: 'De regel "{rule}" bestaat niet.', en: 'The rule "{rule}" does not exist.' },
  "config/unknown-rule near": { nl: 'De regel "{rule}" bestaat niet. Bedoelt u "{near}"?', en: 'The rule "{rule}" does not exist. Did you mean "{near}"?' },
};

/** What is wrong, in both languages. */
export function problemMessage({ code, variant, params }: Problem): Localized {
  const messages = RULES.find((rule) => rule.id === code)?.messages;
  const own = CONFIG_MESSAGES[variant ? `${code} ${variant}` : code];
  const template = own ?? (variant !== undefined && messages && Object.hasOwn(messages, variant) ? messages[variant] : undefined) ?? messages?.default;
  return fill(template ?? { nl: code, en: code }, params);
}
