import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { REPOSITORY } from '../build/outputs.ts';
import { ICNS_TYPES, icnsOf, ICO_SIZES, icoOf, type IconSize } from './icon-files.ts';

/**
 * `npm run icons`: draws `electron/icons/icon.svg` in every size with Chromium and writes the icon files beside it.
 * They are kept in the repository, so that a release needs no browser. `ADVISOR_CHROMIUM` names the browser.
 */
const FOLDER = join(REPOSITORY, 'electron', 'icons');
const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');

const executablePath = process.env['ADVISOR_CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const images: IconSize[] = [];
for (const size of new Set([...ICO_SIZES, ...ICNS_TYPES.map(([pixels]) => pixels)])) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  images.push({ size, png: await page.screenshot({ omitBackground: true }) });
  await page.close();
}
await browser.close();

const ico = images.filter(({ size }) => ICO_SIZES.some((wanted) => wanted === size));
writeFileSync(join(FOLDER, 'icon.ico'), icoOf(ico));
writeFileSync(join(FOLDER, 'icon.icns'), icnsOf(images));
for (const { size, png } of images) if (size === 1024) writeFileSync(join(FOLDER, 'icon.png'), png);
console.log(`Icons written to electron/icons (${images.length} sizes).`);
