// Writes a text so that YAML reads the same text back.

/** `value` as it must be written at its place: bare where that is safe, else in double quotes. */
export function yamlScalar(value: string, place: { readonly flow: boolean; readonly quote: "'" | '"' | undefined }): string {
  if (place.quote === "'") return value.replaceAll("'", "''");
  if (place.quote === '"') return escaped(value);
  return isPlainSafe(value, place.flow) ? value : `"${escaped(value)}"`;
}

function escaped(value: string): string {
  return value.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n");
}

/** Bare text that YAML would read as something else: a number, a date, a boolean, a list, a comment. */
export function isPlainSafe(value: string, flow: boolean): boolean {
  if (value === "" || value !== value.trim() || /[\r\n]/.test(value)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) || /:(\s|$)|\s#/.test(value)) return false;
  if (flow && /[,[\]{}]/.test(value)) return false;
  return !/^([-+]?[\d.][\d._eE+-]*|0[xo][\da-fA-F]+|true|false|null|~|yes|no|on|off)$/i.test(value);
}
