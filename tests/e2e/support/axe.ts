import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on the page as it stands. One line per finding: rule, what to do, and where. The source goes in over
 * the debugging protocol, which the page's policy does not apply to.
 */
export async function findAccessibilityProblems(
  page: Page,
  tags: readonly string[] = TAGS,
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const there = await session.send('Runtime.evaluate', { expression: 'typeof axe' });
    if (there.result.value === 'undefined')
      await session.send('Runtime.evaluate', { expression: `${SOURCE};undefined` });
    const expression = `axe.run(document, ${JSON.stringify({ runOnly: tags })}).then((found) => JSON.stringify(
      found.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + rule.help + ' — ' + node.target.join(' ')))))`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const lines: unknown = JSON.parse(String(result.value));
    return Array.isArray(lines) ? lines.map(String) : [];
  } finally {
    await session.detach();
  }
}
