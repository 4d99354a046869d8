// Where results go: which format to the screen, which to files.
import { FORMATS } from "../report/formats.ts";
import { UsageError } from "./errors.ts";
import { unknownValue } from "./options.ts";

/** One result to write: `--format` names one for the screen, `--output` those for files. */
export interface OutputTo {
  /** A name in `FORMATS`. */
  readonly format: string;
  /** Absent: standard output. */
  readonly file: string | undefined;
}

/** `--format a,b` and `--output a=file`: what goes where; at most one format goes to standard output. */
export function outputsOf(formats: readonly string[], outputs: readonly string[]): OutputTo[] {
  const wanted = formats.flatMap((value) => value.split(",")).map((name) => knownFormat(name, "--format"));
  const toFiles = outputs.map((value) => outputOf(value, wanted));
  const inFile = new Set(toFiles.map(({ format }) => format));
  const toScreen = [...new Set(wanted)].filter((format) => !inFile.has(format));
  if (toScreen.length > 1) {
    const names = toScreen.join(", ");
    throw new UsageError(
      { nl: `Meer dan één formaat op het scherm: ${names}.`, en: `More than one format on the screen: ${names}.` },
      { nl: `Geef met --output aan wat in een bestand hoort, bijvoorbeeld --output ${toScreen[1]}=resultaat.${toScreen[1]}.`, en: `Say with --output what belongs in a file, for example --output ${toScreen[1]}=result.${toScreen[1]}.` },
    );
  }
  const screen = toScreen.length === 0 && wanted.length === 0 ? ["stylish"] : toScreen;
  return [...screen.map((format) => ({ format, file: undefined })), ...toFiles];
}

function outputOf(value: string, wanted: readonly string[]): OutputTo {
  const equals = value.indexOf("=");
  const name = value.slice(0, Math.max(0, equals));
  if (equals > 0 && /^[a-z]+$/.test(name)) {
    const file = value.slice(equals + 1);
    if (file === "") throw new UsageError({ nl: `Bij --output ${value} ontbreekt het bestand.`, en: `--output ${value} lacks the file.` });
    return { format: knownFormat(name, "--output"), file };
  }
  if (wanted.length === 1) return { format: wanted[0]!, file: value };
  throw new UsageError({ nl: `Bij --output ${value} ontbreekt het formaat: --output formaat=bestand.`, en: `--output ${value} lacks the format: --output format=file.` });
}

function knownFormat(name: string, option: string): string {
  if (Object.hasOwn(FORMATS, name)) return name;
  throw unknownValue(option, name, Object.keys(FORMATS));
}
