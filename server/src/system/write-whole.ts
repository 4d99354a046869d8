// Writes files so that a crash leaves either the old or the new content, never half of one.
import fs from "node:fs";

/** Writes beside `file` and renames; a link stays a link and permissions stay as they are. `flush` false: for what a power cut may take. @throws as the system does, or with code `READONLY` */
export function writeFileWhole(file: string, content: string | Uint8Array, { flush = true }: { flush?: boolean } = {}): void {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const old = fs.statSync(target, { throwIfNoEntry: false });
  // Such as /dev/stdout: nothing to write beside.
  if (old && !old.isFile()) return fs.writeFileSync(target, content);
  if (old) refuseReadOnly(target, old);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    // On the disk before it takes the old one's place, so that a power cut loses neither.
    fs.writeFileSync(beside, content, { flush, ...(old ? { mode: old.mode } : {}) });
    fs.renameSync(beside, target);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/** Renaming would go past the protection of a file that nobody, or not this person, may write. */
function refuseReadOnly(file: string, { mode }: fs.Stats): void {
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`${file} is read-only`), { code: "READONLY" });
  fs.accessSync(file, fs.constants.W_OK);
}
