import type { Desk } from '../desk.ts';
import type { Block } from '../types.ts';
import { answersPart } from './answers.ts';
import { placesPart } from './places.ts';
import { recordsPart } from './records.ts';
import { documentsPart, ledgerPart } from './sources.ts';

/** What the memo rests on, in full; each part begins with a heading of level 1. */
export function annexParts(desk: Desk): readonly (readonly Block[])[] {
  return [answersPart, recordsPart, placesPart, ledgerPart, documentsPart, methodPart].map((make) =>
    make(desk),
  );
}

const METHOD = ['annex.method1', 'annex.method2', 'annex.method3', 'annex.method4', 'annex.method5'] as const;

/** How the result was reached, in five lines. */
function methodPart({ voice }: Desk): readonly Block[] {
  return [
    { kind: 'heading', level: 1, say: voice.say(({ t }) => t('annex.method')) },
    ...METHOD.map((key): Block => ({ kind: 'paragraph', tone: 'plain', say: voice.say(({ t }) => t(key)) })),
  ];
}
