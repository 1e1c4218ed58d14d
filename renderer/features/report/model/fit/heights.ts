import type { Block, Entry, Line, Say } from '../types.ts';
import { plainLine } from '../voice.ts';
import { LONG_NAME, PAPER, SPACE, TYPE, type TypeSize } from './measures.ts';
import { countLines } from './widths.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function lineHeight(line: Line, type: TypeSize, width: number): number {
  const bold = line.some(({ look }) => look === 'strong');
  const chinese = line[0]?.lang !== 'en' && line[0]?.lang !== null;
  return countLines(plainLine(line), width / type.size, bold) * (chinese ? type.chinese : type.latin);
}

/** The first language in its size, the second below it, a little smaller. */
function sayHeight(say: Say, type: TypeSize, width: number): number {
  const small = type.size < TYPE.second.size ? type : TYPE.second;
  const lines = sum(say.map((line, index) => lineHeight(line, index === 0 ? type : small, width)));
  return lines + (say.length - 1) * SPACE.second;
}

/** A heading, or a short remark, stands on one line with its second language, as far as both fit. */
function inlineHeight(say: Say, type: TypeSize, bold: boolean): number {
  const chinese = say.some((line) => line[0]?.lang !== 'en');
  const words = say.map(plainLine).join('   ');
  return countLines(words, PAPER.width / type.size, bold) * (chinese ? type.chinese : type.latin);
}

/** One thing in a list: the higher of its two columns. */
export function entryHeight({ side, title, lines }: Entry): number {
  const main = PAPER.width - PAPER.side - PAPER.gap;
  const left = sum(side.map((say) => sayHeight(say, TYPE.quiet, PAPER.side)));
  const right =
    sayHeight(title, TYPE.plain, main) + sum(lines.map((say) => sayHeight(say, TYPE.plain, main)));
  return SPACE.entry + Math.max(left, right);
}

function countsHeight({ counts, total }: Extract<Block, { kind: 'counts' }>): number {
  const width = PAPER.width / counts.length - SPACE.countCell;
  const labels = counts.map(({ label }) =>
    sum(label.map((line) => lineHeight(line, TYPE.countLabel, width))),
  );
  return SPACE.counts + TYPE.count.latin + Math.max(...labels) + inlineHeight(total, TYPE.quiet, false);
}

function nameHeight(name: string): number {
  const type = [...name].length > LONG_NAME ? TYPE.longName : TYPE.name;
  return countLines(name, PAPER.width / type.size, true) * type.chinese;
}

/** How high a block of the memo will be, in points. Tables and pairs stand in the annex, which may be as long as it is. */
export function blockHeight(block: Block): number {
  switch (block.kind) {
    case 'title':
      return (
        SPACE.title +
        nameHeight(block.name) +
        sum([block.kicker, ...block.lines].map((say) => sayHeight(say, TYPE.kicker, PAPER.width)))
      );
    case 'heading':
      return SPACE.heading + inlineHeight(block.say, TYPE.heading, true);
    case 'paragraph':
      return SPACE.paragraph + paragraphHeight(block);
    case 'counts':
      return countsHeight(block);
    case 'entries':
      return SPACE.entries + sum(block.entries.map(entryHeight));
    case 'pairs':
    case 'table':
      throw new Error(`a ${block.kind} block is not for the memo: its height is not measured`);
  }
}

function paragraphHeight({ tone, say }: Extract<Block, { kind: 'paragraph' }>): number {
  return tone === 'more' ? inlineHeight(say, TYPE.quiet, false) : sayHeight(say, toneType(tone), PAPER.width);
}

function toneType(tone: Extract<Block, { kind: 'paragraph' }>['tone']): TypeSize {
  switch (tone) {
    case 'lead':
      return TYPE.lead;
    case 'quiet':
    case 'more':
      return TYPE.quiet;
    case 'plain':
    case 'notice':
      return TYPE.plain;
  }
}
