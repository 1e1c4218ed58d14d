/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { formatNumber } from '../../../shared/i18n/numbers.ts';
import { LONG_NAME } from '../model/fit/measures.ts';
import type { Block, Cell, Entry } from '../model/types.ts';
import { Says } from './says.tsx';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Where the paper lies: a file of its own begins with `h1`, the paper on our screen below the screen's. */
export type Outline = 'file' | 'screen';

const TITLE = { file: 'h1', screen: 'h2' } as const;
const HEADINGS = {
  file: { memo: ['h2', 'h2', 'h3'], annex: ['h2', 'h3', 'h4'] },
  screen: { memo: ['h3', 'h3', 'h4'], annex: ['h3', 'h4', 'h5'] },
} as const;

export interface BlockProps {
  readonly block: Block;
  readonly outline: Outline;
  readonly part: 'memo' | 'annex';
}

/** Draws one block. No state, no surroundings: the same on screen, in print and in a file. */
export function DrawnBlock({ block, outline, part }: BlockProps) {
  switch (block.kind) {
    case 'title':
      return <Title block={block} outline={outline} />;
    case 'heading': {
      const Tag = HEADINGS[outline][part][block.level - 1] ?? 'h4';
      return (
        <Tag className={`rp-h rp-h${block.level}`}>
          <Says say={block.say} />
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p className={`rp-p rp-${block.tone}`}>
          <Says say={block.say} />
        </p>
      );
    case 'pairs':
      return <Pairs block={block} />;
    case 'counts':
      return <Counts block={block} />;
    case 'entries':
      return <Entries entries={block.entries} />;
    case 'table':
      return <Table block={block} />;
  }
}

function Title({ block, outline }: { readonly block: Of<'title'>; readonly outline: Outline }) {
  const Tag = TITLE[outline];
  const long = [...block.name].length > LONG_NAME;
  return (
    <div className="rp-title">
      <p className="rp-kicker">
        <Says say={block.kicker} />
      </p>
      <Tag className={long ? 'rp-name rp-long' : 'rp-name'}>
        <bdi>{block.name}</bdi>
      </Tag>
      {block.lines.map((say, index) => (
        <p key={index} className="rp-kicker">
          <Says say={say} />
        </p>
      ))}
    </div>
  );
}

function Pairs({ block }: { readonly block: Of<'pairs'> }) {
  return (
    <dl className="rp-pairs">
      {block.rows.map(({ label, says }, index) => (
        <div key={index} className="rp-pair">
          <dt>
            <Says say={label} />
          </dt>
          <dd>
            {says.map((say, at) => (
              <p key={at}>
                <Says say={say} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Counts({ block }: { readonly block: Of<'counts'> }) {
  return (
    <div className="rp-counts">
      <dl className="rp-cells">
        {block.counts.map(({ count, label }, index) => (
          <div key={index} className="rp-cell">
            <dt>
              <Says say={label} />
            </dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="rp-more">
        <Says say={block.total} />
      </p>
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className="rp-entries">
      {entries.map((entry, index) => (
        <div key={index} className="rp-entry">
          <div className="rp-side">
            {entry.side.map((say, at) => (
              <p key={at}>
                <Says say={say} />
              </p>
            ))}
          </div>
          <div className="rp-main">
            {[entry.title, ...entry.lines].map((say, at) => (
              <p key={at}>
                <Says say={say} />
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Table({ block }: { readonly block: Of<'table'> }) {
  const parts = block.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className="rp-table">
      <caption className="rp-spoken">
        <Says say={block.name} />
      </caption>
      <colgroup>
        {block.columns.map(({ share }, index) => (
          <col key={index} style={{ width: `${Math.round((share / parts) * 1000) / 10}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(({ label }, index) => (
            <th key={index} scope="col">
              <Says say={label} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, at) => (
              <TableCell key={at} cell={cell} heads={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell({ cell, heads }: { readonly cell: Cell; readonly heads: boolean }) {
  const says = cell.says.map((say, index) => (
    <p key={index}>
      <Says say={say} />
    </p>
  ));
  if (heads) return <th scope="row">{says}</th>;
  return <td {...(cell.outcome !== undefined && { className: `rp-is-${cell.outcome}` })}>{says}</td>;
}
