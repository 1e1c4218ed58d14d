import { isoDateSchema, factIdSchema, placeIdSchema } from '../../../seeds/schema/index.ts';
import type { CaseContent } from '../../../renderer/storage/case-file/format.ts';

const fact = (id: string) => factIdSchema.parse(id);

/** A case with every kind of answer, as a file holds it. Notes and particulars are left out, as they are unless asked for. */
export const SAMPLE: CaseContent = {
  name: '廣輝 Kwong Fai',
  asOf: isoDateSchema.parse('2026-06-30'),
  pack: { version: '0.1.0', hash: 'a'.repeat(64) },
  places: [placeIdSchema.parse('sghk-zone')],
  cares: ['land', 'talent'],
  length: 'quick',
  answers: [
    { fact: fact('org.kinds'), answer: { state: 'known', value: ['company'] } },
    { fact: fact('company.size'), answer: { state: 'declined' } },
    { fact: fact('capital.origins'), answer: { state: 'unknown' } },
    {
      fact: fact('land.role'),
      answer: { state: 'planned', value: 'tenant', by: isoDateSchema.parse('2027-03-31') },
    },
    { fact: fact('some.number'), answer: { state: 'interval', range: { min: 3 } } },
    { fact: fact('no.longer.asked'), answer: { state: 'known', value: 'gone' } },
  ],
  later: [fact('capital.origins')],
};
