import type { Block, Line, Say } from '../../../renderer/features/report/model/types.ts';

const plain = (line: Line): string => line.map(({ words }) => words).join('');
const lines = (says: readonly Say[]): string[] => says.flat().map(plain);

/** Everything a block says, in the order in which it is written. */
export function saidBy(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [...lines([block.kicker]), block.name, ...lines(block.lines)];
    case 'heading':
    case 'paragraph':
      return lines([block.say]);
    case 'pairs':
      return block.rows.flatMap(({ label, says }) => lines([label, ...says]));
    case 'counts':
      return [
        ...block.counts.flatMap(({ count, label }) => [String(count), ...lines([label])]),
        ...lines([block.total]),
      ];
    case 'entries':
      return block.entries.flatMap((entry) => lines([...entry.side, entry.title, ...entry.lines]));
    case 'table':
      return [
        ...lines(block.columns.map(({ label }) => label)),
        ...block.rows.flatMap((cells) => cells.flatMap(({ says }) => lines(says))),
      ];
  }
}
