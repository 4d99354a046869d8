// Suggests the next free code or id: `B1-K1-W3` for a third werkproces, `ek-4` behind `ek-3`, else an id made of the title.
import type { ObjectSpec } from "../../schema/spec.ts";
import { nodeAt, valueOf } from "../../yaml/tree.ts";
import { newIds } from "../nextId.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import { insert, type Asked, type Suggestion } from "./item.ts";

const NEXT_FREE = { nl: "volgende vrije code", en: "next free code" };

/** At the code or id of an item of `owner`: the next one after those that the document has. */
export function codeSuggestions(asked: Asked, owner: ObjectSpec): Suggestion[] {
  const { context, slot, language } = asked;
  const item = nodeAt(asked.document.tree.root, slot.path.slice(0, -1));
  const title = owner.item && valueOf(item, owner.item.titel);
  const code = nextId(asked, owner, title?.kind === "scalar" ? title.text : "");
  if (code === undefined) return [];
  return [{ label: code, kind: "code", detail: NEXT_FREE[language], edit: insert(context, yamlScalar(code, context)), isSnippet: false }];
}

/** The id of an item of `owner` at the place of the cursor, in its list or already inside the item. */
export function nextId({ document, context, slot }: Asked, owner: ObjectSpec, title: string): string | undefined {
  const step = slot.path.findLastIndex((each) => typeof each === "number");
  const list = slot.as === "item" ? slot.path : slot.path.slice(0, Math.max(0, step));
  return newIds({ document, list, object: owner, idsAround: context.idsAround, word: context.word }, [title])[0];
}
