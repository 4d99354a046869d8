// Takes the place of VS Code's native log library, which would need a compiler to install: writes log files, plainly.
const fs = require("node:fs");
const path = require("node:path");

const LEVELS = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
  level = 2;

  constructor(/** @type {string} */ file) {
    this.file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  write(/** @type {number} */ level, /** @type {string} */ message) {
    if (level >= this.level) fs.appendFileSync(this.file, this.plain ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`);
  }

  trace(/** @type {string} */ message) { this.write(0, message); }
  debug(/** @type {string} */ message) { this.write(1, message); }
  info(/** @type {string} */ message) { this.write(2, message); }
  warn(/** @type {string} */ message) { this.write(3, message); }
  error(/** @type {string} */ message) { this.write(4, message); }
  critical(/** @type {string} */ message) { this.write(5, message); }
  setLevel(/** @type {number} */ level) { this.level = level; }
  getLevel() { return this.level; }
  clearFormatters() { this.plain = true; }
  setPattern() {}
  flush() {}
  drop() {}
}

const createLogger = async (/** @type {string} */ _name, /** @type {string} */ file) => new Logger(file);

// One by one, so that the names can be imported from an ES module.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
