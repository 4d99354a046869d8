// Suggests the next free code or id: `B1-K1-W3` for a third werkproces.
import type { ObjectSpec } from "../../schema/spec.ts";
import { yamlScalar } from "../scalar.ts";
import { insert, type Asked, type Suggestion } from "./item.ts";

const NEXT_FREE = { nl: "volgende vrije code", en: "next free code" };

/** The next code for an item of `owner`, after the codes that the document has. */
export function codeSuggestions(asked: Asked, owner: ObjectSpec): Suggestion[] {
  const code = nextCode(asked, owner);
  if (code === undefined) return [];
  return [{ label: code, kind: "code", detail: NEXT_FREE[asked.language], edit: insert(asked.context, yamlScalar(code, asked.context)), isSnippet: false }];
}

function nextCode(asked: Asked, owner: ObjectSpec): string | undefined {
  const { context, document } = asked;
  const kind = owner.item?.kind;
  const around = (pattern: RegExp): string | undefined => context.idsAround.find((id) => pattern.test(id));
  switch (kind) {
    case "basisdeel":
      return "B1";
    case "profiel":
      return free(document.items.filter((item) => item.kind === kind).map((item) => item.id), "P");
    case "kerntaak": {
      const part = around(/^(B\d*|P\d+|K\d{4})$/);
      if (part === undefined) return undefined;
      return free(codesIn(asked), part.startsWith("K") ? "D1-K" : `${part}-K`);
    }
    case "werkproces": {
      const task = around(/^[BPD]\d*-K\d+$/);
      return task === undefined ? undefined : free(codesIn(asked), `${task}-W`);
    }
    default:
      return undefined;
  }
}

/** Codes of all items, the one at the cursor left out. */
function codesIn(asked: Asked): string[] {
  const { word } = asked.context;
  return asked.document.items.filter((item) => item.idSpan.start > word.end || item.idSpan.end < word.start).map((item) => item.id);
}

function free(codes: readonly string[], prefix: string): string {
  const numbers = codes.filter((code) => code.startsWith(prefix)).map((code) => Number(/^\d+$/.exec(code.slice(prefix.length))?.[0] ?? 0));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
