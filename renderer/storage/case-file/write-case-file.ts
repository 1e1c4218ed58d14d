import { canonicalText } from './canonical.ts';
import { CASE_FORMAT, CASE_VERSION, caseContentSchema, type CaseContent } from './format.ts';
import { sha256 } from './sha256.ts';

/**
 * The text of a case file: readable JSON with the checksum of its content. The checksum tells that a file was damaged or
 * changed by hand; it proves nothing about who wrote it. Throws on content that could not be read back.
 */
export async function writeCaseFile(content: CaseContent): Promise<string> {
  const checked = caseContentSchema.parse(content);
  const checksum = `sha256:${await sha256(canonicalText(checked) ?? '')}`;
  return `${JSON.stringify({ format: CASE_FORMAT, version: CASE_VERSION, checksum, case: checked }, null, 2)}\n`;
}
