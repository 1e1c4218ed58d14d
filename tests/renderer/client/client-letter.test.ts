import { describe, expect, test } from 'vitest';
import {
  LISTED_CHOICES,
  writeLetter,
  type Asked,
} from '../../../renderer/features/client/logic/client-letter.ts';
import { LANGUAGES, type Answer, type Fact, type Language } from '../../../seeds/schema/index.ts';
import {
  booleanFact,
  catalogueOf,
  choiceFact,
  choicesFact,
  day,
  numberFact,
  text,
  type FactInput,
} from '../../rules/support/builders.ts';
import { realPack } from '../../rules/support/real-pack.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `o${index + 1}`);

function lettersFrom(facts: readonly FactInput[], answer?: Answer) {
  const catalogue = catalogueOf({ facts });
  const asked = catalogue.facts.map((fact) => askedAbout(catalogue.questions, fact, answer));
  return (...languages: readonly Language[]) => writeLetter(catalogue, asked, languages);
}

function askedAbout(
  questions: ReturnType<typeof catalogueOf>['questions'],
  fact: Fact,
  answer?: Answer,
): Asked {
  const question = questions.find(({ facts }) => facts.includes(fact.id));
  if (question === undefined) throw new Error(`nobody asks for ${fact.id}`);
  return { fact, question, answer };
}

describe('the letter to the client', () => {
  test('numbers the questions and says how each can be answered', () => {
    const { body } = lettersFrom([
      booleanFact('a'),
      numberFact('n'),
      choiceFact('one', ['x', 'y']),
      choicesFact('some', ['x', 'y']),
    ])('en');
    expect(body).toContain('1. ');
    expect(body).toContain('\n   Yes, no, or not known\n');
    expect(body).toContain('\n   A number (units); an estimate or a range is enough\n');
    expect(body).toContain('\n   One of these:\n   - option x\n   - option y\n');
    expect(body).toContain(
      '\n   Please name all of these that apply, or say none:\n   - option x\n   - option y',
    );
    expect(body.match(/^\d+\. /gmu)).toEqual(['1. ', '2. ', '3. ', '4. ']);
  });

  test.each([
    [LISTED_CHOICES - 1, true],
    [LISTED_CHOICES, true],
    [LISTED_CHOICES + 1, false],
  ])('a list of %d choices is written out: %s; a longer one has some as examples', (count, whole) => {
    const { body } = lettersFrom([choicesFact('some', many(count))])('en');
    expect(body.includes(`- option o${count}`)).toBe(whole);
    expect(body.includes('In your own words, for example: option o1; ')).toBe(!whole);
  });

  test('asks whether what is noted is right, but never repeats "I don\'t know" or "rather not say"', () => {
    const write = (answer?: Answer) => lettersFrom([booleanFact('a')], answer)('en').body;
    expect(write({ state: 'known', value: true })).toContain('So far we have noted: yes.');
    expect(write({ state: 'planned', value: true, by: day('2027-03-31') })).toContain('2027-03-31');
    for (const answer of [undefined, { state: 'unknown' }, { state: 'declined' }] as const)
      expect(write(answer)).not.toContain('noted');
  });

  test('asks for the day of a plan only where something can be planned', () => {
    expect(lettersFrom([booleanFact('a')])('en').body).toContain('planned rather than already so');
    expect(lettersFrom([booleanFact('a', { plannable: false })])('en').body).not.toContain('planned');
  });

  test('in two languages stands twice, first language first, each whole', () => {
    const write = lettersFrom([booleanFact('a')]);
    const both = write('zh-Hant', 'en');
    expect(both.subject).toBe(`${write('zh-Hant').subject} / ${write('en').subject}`);
    expect(both.body).toBe(`${write('zh-Hant').body}\n\n* * *\n\n${write('en').body}`);
  });

  test('keeps together what one question asks together, each part named, under one number', () => {
    const catalogue = catalogueOf({
      facts: [booleanFact('a'), booleanFact('b'), booleanFact('c')],
      questions: [
        { id: 'pair', topic: 'topic', ask: text('Both?'), facts: ['a', 'c'] },
        { id: 'single', topic: 'topic', ask: text('One?'), facts: ['b'] },
      ],
    });
    const asked = catalogue.facts.map((fact) => askedAbout(catalogue.questions, fact));
    const { body } = writeLetter(catalogue, asked, ['en']);
    expect(body).toContain(
      '1. Both?\n   label of a:\n   Yes, no, or not known\n   label of c:\n   Yes, no, or not known\n\n2. One?\n   Yes,',
    );
    expect(body).toContain('the 2 questions below');
    const { body: part } = writeLetter(catalogue, asked.slice(2), ['en']);
    expect(part).toContain('1. Both?\n   label of c:\n');
  });

  test('of one question does not speak of several', () => {
    expect(lettersFrom([booleanFact('a')])('en').body).toContain('the question below');
    expect(lettersFrom([booleanFact('a'), booleanFact('b')])('en').body).toContain('the 2 questions below');
  });
});

describe('over every question of the real catalogue', () => {
  const { catalogue } = realPack();
  const asked = catalogue.facts.map((fact) => askedAbout(catalogue.questions, fact));

  test.each(LANGUAGES)(
    'in %s it has one number for each question, and no verdict, promise or gap',
    (language) => {
      const { subject, body } = writeLetter(catalogue, asked, [language]);
      expect(body.match(/^\d+\. /gmu)).toHaveLength(catalogue.questions.length);
      expect(`${subject}\n${body}`).not.toMatch(/undefined|\{|\}|officer\./u);
      expect(body).not.toMatch(/eligible|qualif|entitle|符合条件|符合條件|享受/iu);
      for (const item of asked) expect(body).toContain(item.question.ask[language]);
    },
  );

  test('the industries are left to the client’s own words', () => {
    const industries = asked.filter(({ fact }) => fact.type === 'choices' && fact.options.length > 100);
    expect(industries).toHaveLength(1);
    const { body } = writeLetter(catalogue, industries, ['en']);
    expect(body).toContain('\n   In your own words\n');
  });
});
