import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useAsOf, useAssessor, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { Segments } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { FilteredGrid } from './filtered-grid.tsx';
import { createKept } from './kept.ts';
import { structureTable, type AssessedStructure } from './logic/structure-columns.ts';
import { STRUCTURE_GROUPS, structuresOf, type Structure, type StructureGroup } from './logic/structures.ts';
import { suppose } from './logic/suppose.ts';
import styles from './matrix-tab.module.css';
import { Pending } from './pending.tsx';
import { StructureList } from './structure-list.tsx';
import { ToldApart } from './told-apart.tsx';
import { useStructureName } from './use-structure-name.ts';
import { keyOf, useWorked } from './use-worked.ts';

const useGroup = createKept<StructureGroup>();

/** The same company under other structures: what the texts would say, and on which provisions that differs. */
export function StructuresMatrix({ assessed }: { readonly assessed: AssessedCase }) {
  const t = useTranslations('compare.structures');
  const [group, setGroup] = useGroup(assessed.caseRow.id, 'ownership');
  return (
    <>
      <p className={styles.intro}>{t('intro')}</p>
      <Segments
        label={t('group')}
        labelShown
        options={STRUCTURE_GROUPS.map((id) => ({ id, label: t(`groups.${id}`) }))}
        value={group}
        onChange={(next) => setGroup(next ?? 'ownership')}
      />
      <Structures key={group} assessed={assessed} group={group} />
      <ToldApart caseId={assessed.caseRow.id} />
    </>
  );
}

interface StructuresProps {
  readonly assessed: AssessedCase;
  readonly group: StructureGroup;
}

function useAssessedStructures(
  { caseRow, answers }: AssessedCase,
  structures: readonly Structure[],
  group: StructureGroup,
) {
  const assessor = useAssessor();
  const asOf = useAsOf();
  const { places } = caseRow;
  return useWorked(keyOf(answers, asOf, places, group), async () => {
    const done: AssessedStructure<Structure>[] = [];
    for (const structure of structures) {
      if (structure.changes.length === 0) continue;
      const assessment = await assessor.assess(suppose(answers, structure.supposes), { asOf, places });
      done.push({ structure, assessment });
    }
    return done;
  });
}

function Structures({ assessed, group }: StructuresProps) {
  const t = useTranslations('compare.structures');
  const { caseRow, answers, assessment } = assessed;
  const catalogue = useCatalogue();
  const { provisions } = useIndex();
  const name = useStructureName();
  const structures = useMemo(() => structuresOf(catalogue, answers, group), [catalogue, answers, group]);
  const worked = useAssessedStructures(assessed, structures, group);
  const done = worked.state === 'ready' ? worked.value : null;
  const table = useMemo(
    () => (done === null ? null : structureTable(provisions, assessment, done)),
    [provisions, assessment, done],
  );
  if (worked.state === 'failed') return <Pending state="failed" />;
  if (table === null) return <Pending state="working" />;
  const columns = [
    { id: 'case', name: t('case') },
    ...table.columns.map((structure) => ({ id: structure.id, name: name(structure) })),
  ];
  return (
    <StructureList structures={structures} same={table.same} answers={answers}>
      {table.rows.length === 0 ? (
        <p>{t('noneDiffer')}</p>
      ) : (
        <FilteredGrid
          label={t('label')}
          caseId={caseRow.id}
          view={group}
          columns={columns}
          rows={table.rows}
          groupName={(part) => t(`parts.${part}`)}
          sum={(total, part) => t('sum', { total, part: String(part), all: assessment.provisions.length })}
        />
      )}
    </StructureList>
  );
}
