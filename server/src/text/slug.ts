// Ids made of words: small letters, digits, dots and dashes.

/** A text as an id of the format, at most 60 characters; `otherwise` when nothing of it is left. */
export function slugOf(text: string, otherwise: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 60).replace(/[-.]+$/, "");
  return slug === "" ? otherwise : slug;
}
