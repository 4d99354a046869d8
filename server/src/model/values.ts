// The typed shape that a key table gives: values as written, each with its span; absent is undefined.
import type { Ranged, Span } from "../text/span.ts";
import type { MapNode } from "../yaml/tree.ts";

/** A text in one or two languages; `both` when the author gave one text for both. */
export interface RangedLocalized {
  readonly nl: Ranged<string> | undefined;
  readonly en: Ranged<string> | undefined;
  readonly span: Span;
}

/** What an author wrote for the keys `K` of an object; `node` is the object itself. */
export type Entity<K> = { readonly node: MapNode; readonly span: Span } & { readonly [P in keyof K]: ValueOf<K[P]> | undefined };

/** The value of a spec, without the parts of a list that could not be read. */
export type ValueOf<S> = S extends { type: "object"; keys: infer K }
  ? Entity<K>
  : S extends { type: "list"; of: infer E }
    ? readonly NonNullable<ValueOf<E>>[]
    : S extends { type: "map"; of: infer E }
      ? readonly { readonly key: Ranged<string>; readonly value: NonNullable<ValueOf<E>> }[]
      : S extends { type: "boolean" }
        ? Ranged<boolean>
        : S extends { type: "integer" | "number" }
          ? Ranged<number>
          : S extends { type: "localized" }
            ? RangedLocalized
            : Ranged<string>;
