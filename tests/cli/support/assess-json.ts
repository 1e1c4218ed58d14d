import { assessJsonSchema, type AssessJson } from '../../../cli/assess/contract.ts';
import { runAssess } from './run-command.ts';

/** Runs the command with `--format json` and holds what it prints to the contract. */
export async function assessJson(file: string, ...args: readonly string[]): Promise<AssessJson> {
  const ran = await runAssess(file, '--format', 'json', ...args);
  if (ran.status !== 0 || ran.stderr !== '') throw new Error(`exit code ${ran.status}: ${ran.stderr}`);
  return assessJsonSchema.parse(JSON.parse(ran.stdout));
}

/** One provision of an answer. */
export function provisionOf(json: AssessJson, id: string): AssessJson['provisions'][number] {
  const found = json.provisions.find((provision) => provision.id === id);
  if (found === undefined) throw new Error(`no provision ${id}`);
  return found;
}
