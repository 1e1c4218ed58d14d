import { canonicalText } from '../json-file/canonical.ts';
import { CASE_FORMAT } from '../json-file/format-names.ts';
import { sealText, type Protection } from '../json-file/sealed.ts';
import { sha256 } from '../json-file/sha256.ts';
import { CASE_VERSION, caseContentSchema, SEALED_CASE_VERSION, type CaseContent } from './format.ts';

/**
 * The text of a case file. In clear: readable JSON with the checksum of its content, which tells that a file was damaged
 * or changed by hand and proves nothing about who wrote it. With a passphrase: encrypted. Throws on content that could
 * not be read back.
 */
export async function writeCaseFile(
  content: CaseContent,
  protection: Protection | null = null,
): Promise<string> {
  const checked = caseContentSchema.parse(content);
  const canonical = canonicalText(checked) ?? '';
  if (protection !== null)
    return sealText({ format: CASE_FORMAT, version: SEALED_CASE_VERSION }, canonical, protection);
  const checksum = `sha256:${await sha256(canonical)}`;
  return `${JSON.stringify({ format: CASE_FORMAT, version: CASE_VERSION, checksum, case: checked }, null, 2)}\n`;
}
