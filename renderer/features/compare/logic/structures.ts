import {
  eachLeaf,
  type Answers,
  type Catalogue,
  type FactId,
  type Provision,
  type Text,
} from '../../../../seeds/schema/index.ts';
import { adding, ownership, OWNERSHIPS, type OwnershipId } from './structure-answers.ts';
import { changing, type Supposition } from './suppose.ts';

/** What a structure is about: who owns the firm and where it is established; what it opens; how it joins a local firm. */
export const STRUCTURE_GROUPS = ['ownership', 'functions', 'joining'] as const;
export type StructureGroup = (typeof STRUCTURE_GROUPS)[number];

/** A structure as somebody would name it; where it is an option of a question it has that option's words. */
export type StructureName =
  | { readonly kind: 'ownership'; readonly id: OwnershipId }
  | { readonly kind: 'option'; readonly label: Text };

/** The same company with other answers about its structure. Everything it does not suppose stays as in the case. */
export interface Structure {
  readonly id: string;
  readonly name: StructureName;
  /** Exactly what it supposes; those that the case says already are among them. */
  readonly supposes: readonly Supposition[];
  /** What of it is not so in the case. Empty: the case is of this structure as it is. */
  readonly changes: readonly Supposition[];
}

/** Ways of joining a firm in Guangzhou, as the question about money offers them. */
const JOINING = ['joint-venture', 'acquire', 'buy-stake', 'contribute-equity', 'mixed-ownership'];

/** The structures of a group that the documents can tell apart at all, beginning with the case's own answers. */
export function structuresOf(
  catalogue: Catalogue,
  answers: Answers,
  group: StructureGroup,
): readonly Structure[] {
  const made = suppositionsOf(catalogue, answers, group);
  return made.map((one) => ({ ...one, changes: changing(answers, one.supposes) }));
}

function suppositionsOf(
  catalogue: Catalogue,
  answers: Answers,
  group: StructureGroup,
): readonly Omit<Structure, 'changes'>[] {
  switch (group) {
    case 'ownership':
      return OWNERSHIPS.flatMap((one) => {
        const supposes = ownership(catalogue, answers, one);
        return supposes === null
          ? []
          : [{ id: one.id, name: { kind: 'ownership' as const, id: one.id }, supposes }];
      });
    case 'functions':
      return options(catalogue, answers, 'project.functions', () => true);
    case 'joining':
      return options(catalogue, answers, 'finance.steps', (option) => JOINING.includes(option));
  }
}

/** One structure for each option of a question that some sentence reads. */
function options(
  catalogue: Catalogue,
  answers: Answers,
  name: string,
  wanted: (option: string) => boolean,
): readonly Omit<Structure, 'changes'>[] {
  const fact = catalogue.facts.find(({ id }) => id === name);
  if (fact?.type !== 'choices') return [];
  return fact.options
    .filter(({ id }) => wanted(id) && provisionsReading(catalogue, fact.id, id).length > 0)
    .map(({ id, label }) => ({
      id,
      name: { kind: 'option' as const, label },
      supposes: [adding(fact, answers.get(fact.id), id)],
    }));
}

/** The provisions with a test that asks for one option of one fact, in the order of the catalogue. */
export function provisionsReading(
  { provisions }: Pick<Catalogue, 'provisions'>,
  fact: FactId | string,
  option: string,
): readonly Provision[] {
  return provisions.filter(({ audience, conditions }) =>
    [...audience, ...conditions].some(({ when }) => {
      let found = false;
      eachLeaf(when, (leaf) => {
        const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
        found ||= leaf.fact === fact && values.includes(option);
      });
      return found;
    }),
  );
}
