import { verdictSentence } from '../../rules/index.ts';
import type { Catalogue, Example, PolicyDocument, Provision, Text } from '../../seeds/schema/index.ts';
import { safe } from '../safe-html.ts';
import { describeCondition } from './describe-condition.ts';
import { entriesOf, leftOver, type Entry, type Printed } from './order-clause.ts';

/** What one fact-check page is made from. */
export interface FactCheck {
  readonly catalogue: Catalogue;
  readonly hash: string;
  readonly document: PolicyDocument;
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  /** The original, when attached, and whether it is the edition that was encoded. */
  readonly printed: (Printed & { readonly same: boolean }) | null;
}

const STYLE = `body{font:15px/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:78rem;margin:1.5rem auto;padding:0 1rem;color:#1c2326}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2.4rem 0 .6rem;border-bottom:2px solid #667}h3{font-size:1rem;margin:0 0 .2rem}
article{display:grid;grid-template-columns:minmax(15rem,2fr) 5fr;gap:1.2rem;border-top:1px solid #bcc;padding:.8rem 0;break-inside:avoid}
.printed{font-family:"Songti SC","Noto Serif CJK SC",serif;font-size:.95rem}.printed mark{background:#fff0b8}.quiet{color:#566}
dl{display:grid;grid-template-columns:9rem 1fr;gap:.15rem .8rem;margin:.4rem 0}dt{color:#566}dd{margin:0}dd p{margin:0}
.ledger{grid-template-columns:minmax(15rem,2fr) 5fr;color:#445}.missing{background:#fde8e4;padding:.4rem}table{border-collapse:collapse;font-size:.85rem}td,th{border:1px solid #ccd;padding:.15rem .4rem;text-align:left;vertical-align:top}
code{font-size:.85rem}.tick{white-space:nowrap;margin-right:1rem}@media print{body{max-width:none;font-size:11px}h2{break-after:avoid}}`;

/** One document, clause by clause, in English and Chinese: what we read in it, to be checked by a lawyer. */
export function toFactCheck(check: FactCheck): string {
  const { document, catalogue } = check;
  const provisions = catalogue.provisions.filter(({ doc }) => doc === document.id);
  const clauses = document.outline.map(({ at, heading }) => clause(check, at, heading)).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(document.shortName.en)}: fact check</title><style>${STYLE}</style></head><body>
<h1>${both(document.title)}</h1>
<p>${safe(document.printedTitle)} · ${safe(document.number ?? 'no number printed')} · pack ${check.hash.slice(0, 12)} · ${provisions.length} provisions</p>
<p>${both(document.currency)}</p>
<p>${edition(check)}</p>
<p class="quiet">Read the printed passage, then our reading, and tick what is right. The Chinese text prevails. 先读原文，再看我们的解读，逐项勾选；以中文原文为准。</p>
${clauses}
</body></html>
`;
}

function edition({ printed }: FactCheck): string {
  if (printed === null)
    return 'The original is not attached: passages are named by locator and opening words. 未附原文，仅列出处与起始文字。';
  return printed.same
    ? 'The attached original is the edition that was encoded. 所附原文即编码所据版本。'
    : '<strong>The attached original is another edition than the one encoded. 所附原文与编码所据版本不同。</strong>';
}

function clause(check: FactCheck, at: string, heading: Text): string {
  const entries = entriesOf(check.catalogue, check.document.id, at, check.printed);
  const left = check.printed === null ? [] : leftOver(entries, check.document, at, check.printed);
  const missing = left
    .map((text) => `<p class="missing" lang="${check.document.script}">${safe(text)}</p>`)
    .join('');
  return `<section><h2>${safe(at)} ${both(heading)}</h2>${entries.map((entry, index) => article(check, entry, startOf(entries[index + 1]))).join('\n')}${missing}</section>`;
}

const startOf = (entry: Entry | undefined): number => entry?.passage?.start ?? Number.MAX_SAFE_INTEGER;

/** `next`: where the passage of the following entry begins; the mark ends there, or with the sentence. */
function article(check: FactCheck, entry: Entry, next: number): string {
  return entry.kind === 'provision'
    ? `<article id="${safe(entry.provision.id)}">${passage(check, entry, entry.provision.cite[0]?.from ?? '', next)}<div>${reading(check, entry.provision)}</div></article>`
    : `<article class="ledger">${passage(check, entry, entry.entry.cite.from, next)}<div><p><em>${both(check.catalogue.wording.names.ledger[entry.entry.reason])}</em>: ${both(entry.entry.says)}</p>${ticks(['rightly not a provision 确非条款'])}</div></article>`;
}

function passage(
  { printed, document }: FactCheck,
  { passage: found }: Entry,
  from: string,
  next: number,
): string {
  const lang = `class="printed" lang="${document.script}"`;
  if (printed === null || found === null) return `<div ${lang}><q>${safe(from)}…</q></div>`;
  const before = printed.text.slice(found.sentenceStart, found.start);
  const end = next > found.start && next < found.end ? next : found.end;
  const own = printed.text.slice(found.start, end);
  const after = printed.text.slice(end, found.end);
  return `<div ${lang}>${safe(before)}<mark>${safe(own)}</mark>${safe(after)}</div>`;
}

function reading(check: FactCheck, provision: Provision): string {
  const { catalogue } = check;
  const { names } = catalogue.wording;
  const placeNames = (provision.where?.places ?? []).map((id) =>
    both(catalogue.places.find((one) => one.id === id)?.name),
  );
  const where =
    provision.where === null
      ? 'not bound to a place 不限地点'
      : `${both(names.located[provision.where.located])}: ${placeNames.join('; ')} (${provision.where.basis === 'printed' ? 'printed 句中写明' : 'scope of the document 依文件范围'})`;
  const tests = (list: Provision['audience']) =>
    list.map(
      ({ id, says, when }) =>
        `<p>${both(says)}<br><span class="quiet"><code>${safe(id)}</code> ${safe(describeCondition(catalogue, when, 'en'))} · ${safe(describeCondition(catalogue, when, 'zh-Hans'))}</span></p>`,
    );
  const rows: [string, readonly string[]][] = [
    ['Says 内容', [both(provision.summary)]],
    ['Gives 所得', [both(provision.benefit)]],
    ['Addressed to 对象', [both(names.addressee[provision.addressee])]],
    [
      'Force 力度',
      [
        `${both(names.force[provision.force])} (<span lang="${check.document.script}">${safe(provision.verb)}</span>)`,
      ],
    ],
    ['Kind 类别', [both(names.kind[provision.kind])]],
    ['Where 地点', [where]],
    ['Aimed at 针对', tests(provision.audience)],
    ['Must hold 条件', tests(provision.conditions)],
    [
      'Left to judge 待判断',
      provision.judged.map(
        ({ says, by }) =>
          `<p>${both(says)} (${by === 'authority' ? 'authority 主管部门' : 'undefined in the text 文中未界定'})</p>`,
      ),
    ],
    ['Must do 须承担', provision.undertakings.map(({ says }) => `<p>${both(says)}</p>`)],
    [
      'Figures 数字',
      provision.figures.map(
        ({ printed, what }) =>
          `<p><span lang="${check.document.script}">${safe(printed)}</span>: ${both(what)}</p>`,
      ),
    ],
    ['Origins 来源地', provision.origins.length === 0 ? [] : [safe(provision.origins.join('、'))]],
    ['Lead 牵头', provision.leadUnits.length === 0 ? [] : [safe(provision.leadUnits.join('、'))]],
    ['Support 配合', provision.supportUnits.length === 0 ? [] : [safe(provision.supportUnits.join('、'))]],
    ['Period 有效期', [period(provision)]],
    ['Encoding 编码', [both(names.encoding[provision.encoding])]],
    ['Not encoded 未编码', provision.notEncoded.map((text) => `<p>${both(text)}</p>`)],
    ['Notes 说明', provision.notes.map((text) => `<p>${both(text)}</p>`)],
    ['Words if it holds 结论用语', provision.addressee === 'authority' ? [] : [holds(catalogue, provision)]],
    ['Examples 示例', [exampleTable(check.examples.get(provision.id) ?? [])]],
  ];
  const shown = rows.filter(([, cells]) => cells.join('') !== '');
  return `<h3>${both(provision.title)}</h3><p class="quiet"><code>${safe(provision.id)}</code></p>
<dl>${shown.map(([name, cells]) => `<dt>${name}</dt><dd>${cells.join('')}</dd>`).join('')}</dl>
${ticks(['audience 对象', 'conditions 条件', 'benefit 所得', 'force 力度', 'place 地点', 'nothing added 无添加', 'nothing left out 无遗漏'])}`;
}

function period({ period: { from, until } }: Provision): string {
  if (from === null && until === null) return 'none printed 未印明';
  return safe(`${from ?? '…'} – ${until ?? 'no end printed 未印明终止日'}`);
}

function holds(catalogue: Catalogue, provision: Provision): string {
  const verdict = provision.judged.length > 0 || provision.encoding !== 'full' ? 'met-if-judged' : 'met';
  return `<p>${safe(verdictSentence(catalogue, provision, { verdict }, 'en'))}<br>${safe(verdictSentence(catalogue, provision, { verdict }, 'zh-Hans'))}</p>`;
}

function exampleTable(examples: readonly Example[]): string {
  if (examples.length === 0) return '';
  const rows = examples.map(({ name, facts, at, asOf, expect }) => {
    const given = Object.entries(facts).map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
    const where = [at === undefined ? '' : `at ${at}`, asOf === undefined ? '' : `on ${asOf}`].filter(
      Boolean,
    );
    return `<tr><td>${safe(name)}</td><td>${safe([...given, ...where].join('; '))}</td><td>${safe(expect)}</td></tr>`;
  });
  return `<details><summary>${examples.length}</summary><table>${rows.join('')}</table></details>`;
}

const ticks = (items: readonly string[]): string =>
  `<p>${items.map((item) => `<label class="tick"><input type="checkbox"> ${safe(item)}</label>`).join(' ')}</p>`;

const both = (text: Text | undefined): string =>
  text === undefined ? '?' : `${safe(text.en)} <span lang="zh-Hans">${safe(text['zh-Hans'])}</span>`;
