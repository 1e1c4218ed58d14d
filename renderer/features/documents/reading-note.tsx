import { useTranslations } from 'use-intl';
import type { Provision } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Disclosure, ForceMark, Tag } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { tagOf, type Entry } from './logic/outline.ts';
import styles from './reading-note.module.css';
import { useTagName } from './use-tag-name.ts';

export interface ReadingNoteProps {
  readonly entry: Entry;
  /** It is what the address asks for: shown in full. */
  readonly asked: boolean;
  /** The case whose records it leads to; `null`: the summary opens in place. */
  readonly caseId: string | null;
}

/** Our reading of a sentence or of a part of one. */
export function ReadingNote({ entry, asked, caseId }: ReadingNoteProps) {
  const text = useText();
  if (entry.kind === 'provision')
    return <ProvisionNote provision={entry.provision} asked={asked} caseId={caseId} />;
  return (
    <div className={styles.sentence}>
      <p className={styles.says}>{text(entry.entry.says)}</p>
      <Second as="p" text={entry.entry.says} />
      <TagOf entry={entry} />
    </div>
  );
}

function TagOf({ entry }: { readonly entry: Entry }) {
  const nameOf = useTagName();
  const tag = tagOf(entry);
  if (tag === 'full') return null;
  return <Tag tone={tag === 'partial' || tag === 'manual' ? 'seal' : 'plain'}>{nameOf(tag)}</Tag>;
}

function ProvisionNote({
  provision,
  asked,
  caseId,
}: Omit<ReadingNoteProps, 'entry'> & { readonly provision: Provision }) {
  const text = useText();
  const entry: Entry = { kind: 'provision', key: provision.id, cite: provision.cite, provision };
  if (caseId === null) {
    return (
      <div className={styles.note}>
        <Disclosure title={text(provision.title)} defaultExpanded={asked} className={styles.fold ?? ''}>
          <Reading provision={provision} />
        </Disclosure>
        <TagOf entry={entry} />
      </div>
    );
  }
  return (
    <div className={styles.note}>
      <div className={styles.linked}>
        <a href={formatRoute({ screen: 'record', caseId, provisionId: provision.id })}>
          {text(provision.title)}
        </a>
        {!asked && <Second as="p" text={provision.title} />}
      </div>
      <TagOf entry={entry} />
      {asked && <Reading provision={provision} />}
    </div>
  );
}

function Reading({ provision }: { readonly provision: Provision }) {
  const t = useTranslations('documents.page');
  const text = useText();
  return (
    <div className={styles.reading}>
      <ForceMark force={provision.force} />
      <p>{text(provision.summary)}</p>
      <Second as="p" text={provision.summary} />
      {provision.notEncoded.length > 0 && (
        <div className={styles.open}>
          <p>{t('notEncoded')}</p>
          <ul>
            {provision.notEncoded.map((one) => (
              <li key={one.en}>{text(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
