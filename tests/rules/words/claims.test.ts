import { describe, expect, test } from 'vitest';
import { FORCES, LANGUAGES, VERDICTS, type Force, type Language } from '../../../seeds/schema/index.ts';
import { verdictSentence } from '../../../rules/index.ts';
import { realPack } from '../support/real-pack.ts';

/** Words that tell somebody of a right, an entitlement or a promise. */
const RIGHTS: Readonly<Record<Language, RegExp>> = {
  en: /\beligib|\bentitl|\bqualif|\bright to\b|\bguarantee|\byou (will|shall|can) (get|receive|have|obtain|enjoy)\b|\byou (get|receive|enjoy)\b|\bapproved\b|\bassured\b|\bensured?\b/iu,
  'zh-Hans':
    /有资格|具备资格|符合资格|符合条件者可|有权|享有|享受|保证|保障|必将|一定会|可获得|可获批|您可获|您能获|即可获|可以领取|可领取|获批/u,
  'zh-Hant':
    /有資格|具備資格|符合資格|合資格|有權|享有|享受|保證|保障|必將|一定會|可獲得|可獲批|您可獲|您能獲|即可獲|可以領取|可領取|獲批/u,
};
/** Promises made to the reader. Our summaries name rights and guarantees as subjects of a text; these they may not. */
const PROMISES: Readonly<Record<Language, RegExp>> = {
  en: /\beligib|\byou (?:are entitled|qualify|will|shall|get|receive|enjoy|can (?:get|have|obtain|claim)|may claim)\b|\bis guaranteed\b|\bassured\b/iu,
  'zh-Hans': /有资格|您有权|您享有|您可以?(?:获|领|享)|必将|一定会|即可获得|可领取/u,
  'zh-Hant': /有資格|合資格企業可|您有權|您享有|您可以?(?:獲|領|享)|必將|一定會|即可獲得|可領取/u,
};
/** Verbs from which nothing follows for anybody by themselves. */
const WEAK: readonly Force[] = FORCES.filter((force) => force !== 'allow' && force !== 'provide');
const { catalogue } = realPack();
const { wording } = catalogue;

describe('no right is claimed', () => {
  test('15.9 the words looked for are found where they stand', () => {
    const claims: readonly (readonly [Language, string])[] = [
      ['en', 'You are eligible.'],
      ['en', 'You qualify for it.'],
      ['en', 'entitled'],
      ['en', 'a right to it'],
      ['en', 'Guaranteed.'],
      ['en', 'You will receive it'],
      ['zh-Hans', '您有资格申请'],
      ['zh-Hans', '您享有此项'],
      ['zh-Hans', '保证给予'],
      ['zh-Hant', '您有權'],
      ['zh-Hant', '合資格企業'],
    ];
    for (const [language, sentence] of claims) expect(RIGHTS[language].test(sentence), sentence).toBe(true);
    expect(RIGHTS.en.test('Named in the plan as something to be explored; nothing to apply for yet.')).toBe(
      false,
    );
  });

  test('15.9 no company is told that a right exists where the text says support, encourage, pilot, explore, strive or less', () => {
    const found = catalogue.provisions
      .filter(({ force }) => WEAK.includes(force))
      .flatMap((provision) =>
        VERDICTS.flatMap((verdict) =>
          LANGUAGES.map(
            (language) =>
              [provision.id, language, verdictSentence(catalogue, provision, { verdict }, language)] as const,
          ),
        ),
      )
      .filter(([, language, sentence]) => RIGHTS[language].test(sentence));
    expect(found).toEqual([]);
  });

  test('15.9 nor do the titles, summaries and benefits of such provisions, in any of the three languages', () => {
    const found = catalogue.provisions
      .filter(({ force }) => WEAK.includes(force))
      .flatMap(({ id, title, summary, benefit }) =>
        [title, summary, benefit].flatMap((text) =>
          LANGUAGES.filter((language) => PROMISES[language].test(text[language])).map(
            (language) => `${id} ${language}: ${text[language]}`,
          ),
        ),
      );
    expect(found).toEqual([]);
  });

  test('15.9 nor anywhere else in the table, in any of the three languages', () => {
    const cells = [
      ...Object.values(wording.verdict),
      ...Object.values(wording.area),
      wording.names.verdict,
      wording.names.forceMeans,
    ].flatMap((row) => Object.values(row));
    const found = cells.flatMap((cell) =>
      LANGUAGES.filter((language) => RIGHTS[language].test(cell[language])).map((language) => cell[language]),
    );
    // What "allow" and "provide" mean is told by naming the printed verbs, 享受 among them, and that applying is not approval.
    expect(
      found.filter((words) => !/^(Permit|允许、|允許、|给予、提供、|給予、提供、)/u.test(words)),
    ).toEqual([]);
  });

  test('15.10 what is only named, aimed at or tried says so: the weak verbs have words of their own in every language', () => {
    for (const verdict of ['met', 'met-if-judged'] as const) {
      for (const language of LANGUAGES) {
        const sentences = FORCES.map((force) => wording.verdict[verdict][force][language]);
        expect(new Set(sentences).size, `${verdict} ${language}`).toBe(FORCES.length);
      }
    }
    for (const verdict of ['met', 'met-if-judged', 'open'] as const) {
      expect(wording.verdict[verdict].explore.en).toMatch(/nothing to apply for/u);
      expect(wording.verdict[verdict].strive.en).toMatch(/not promised/u);
      for (const force of ['support', 'encourage', 'promote'] as const) {
        expect(wording.verdict[verdict][force].en).toMatch(
          /alone (grants no right|gives nothing|gives nobody a claim)/u,
        );
      }
    }
  });

  test('15.11 every cell is a sentence of its own language: no key left in, no simplified character in the Hong Kong text', () => {
    const simplified =
      /[这为发说对国业东条门间实现应经过还进总会话从们个时长见开关头车书买卖读认让许该请议论证识诉试语课调谈谁货质费资赛车转轮软输达运连适选递遗邮铁银错针钱钟链销锁镇长闻阅难须顾预领题颜风飞马驱验鱼鸟麦黄齐龙]/u;
    const problems: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('en' in node && 'zh-Hant' in node && 'zh-Hans' in node) {
        const { en, 'zh-Hans': hans, 'zh-Hant': hant } = node;
        const key = path.split('.').at(-1);
        if (typeof en !== 'string' || typeof hans !== 'string' || typeof hant !== 'string')
          problems.push(`${path}: not text`);
        else if (hans === en || hans === key || !/\p{Script=Han}/u.test(hans))
          problems.push(`${path}: not Chinese: ${hans}`);
        else if (/\p{Script=Han}/u.test(en)) problems.push(`${path}: Chinese in the English: ${en}`);
        else if (simplified.test(hant)) problems.push(`${path}: simplified: ${hant}`);
        else if (
          /^(verdict|area)/u.test(path) &&
          (!/[.]$/u.test(en) || !/。$/u.test(hans) || !/。$/u.test(hant))
        )
          problems.push(`${path}: not a sentence`);
        return;
      }
      for (const [key, value] of Object.entries(node)) visit(value, path === '' ? key : `${path}.${key}`);
    };
    visit(wording, '');
    expect(problems).toEqual([]);
  });
});
