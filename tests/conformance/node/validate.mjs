// Checks an AsyncAPI document: node validate.mjs FILE. Prints a line for each problem, and exits 1 where there is an error.
import { readFile } from "node:fs/promises";
import { DiagnosticSeverity, Parser } from "@asyncapi/parser";

const { document, diagnostics } = await new Parser().parse(await readFile(process.argv[2], "utf8"));
for (const one of diagnostics) {
  const level = DiagnosticSeverity[one.severity].toLowerCase();
  console.log(`${level} ${one.code} at ${one.path.join("/")}: ${one.message}`);
}
const messages = document ? document.allMessages().all().length : 0;
console.error(`${messages} messages`);
process.exit(diagnostics.some((one) => one.severity === DiagnosticSeverity.Error) ? 1 : 0);
