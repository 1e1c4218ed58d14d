import { groupByAction, verdictSentence, type ProvisionResult } from '../../rules/index.ts';
import { isNothingFound, nothingLeft, placeName, reasonsInWords, type Assessed } from './run-assessment.ts';
import { safe } from '../safe-html.ts';
import { whyAsked } from './to-json.ts';
import { wordsFor } from './words.ts';

const STYLE = `body{font:16px/1.5 system-ui,"PingFang HK","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1c2326}
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2.2rem 0 .6rem;border-bottom:1px solid #9aa}article{margin:0 0 1.4rem;break-inside:avoid}
h3{font-size:1rem;margin:0}table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.4rem 0}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-top:1px solid #dde}
.cite{color:#8a2a1d;white-space:nowrap}p{margin:.2rem 0}`;

/** The assessment as one self-contained page: no script, no outside reference. */
export function toHtml(run: Assessed): string {
  const words = wordsFor(run.language);
  const { assessment, pack } = run;
  const { names } = pack.catalogue.wording;
  const groups = groupByAction(pack.catalogue, assessment).map(({ group, results }) => {
    const folded = group === 'authority' || group === 'not-aimed';
    const body = folded
      ? `<p>${safe(words.folded)}</p>`
      : results.map((result) => article(run, result)).join('');
    return `<section><h2>${safe(words.group[group])} (${results.length})</h2>${body}</section>`;
  });
  const places = assessment.standings
    .map(
      ({ id, standing, met, notMet, open }) =>
        `<tr><th scope="row">${safe(placeName(run, id))}</th><td>${safe(run.say(names.standing[standing]))}</td><td>${safe(words.standing(met, met + notMet, open))}</td></tr>`,
    )
    .join('');
  const question = pack.catalogue.questions.find(({ id }) => id === assessment.next?.id);
  const next = question === undefined ? nothingLeft(run, words) : `${run.say(question.ask)} ${whyAsked(run)}`;
  const proof = words.proof(assessment.stillMatter.length, assessment.cannotMatter.length);
  const language = run.language === 'zh-Hant' ? 'zh-Hant-HK' : run.language;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(run.name)}</title><style>${STYLE}</style></head><body>
<h1>${safe(run.name)}</h1><p>${safe(words.asOf)} ${assessment.asOf} · pack ${safe(pack.version)} (${pack.hash.slice(0, 12)})</p>
${isNothingFound(run) ? `<p><strong>${safe(words.nothingFound)}</strong></p>\n` : ''}${groups.join('\n')}
<section><h2>${safe(words.places)}</h2><table>${places}</table></section>
<section><h2>${safe(words.next)}</h2><p>${safe(next)}</p><p>${safe(proof)}</p></section>
<section><h2>${safe(words.notChecked)}</h2><p>${safe(words.prevails)}</p></section>
</body></html>
`;
}

function article(run: Assessed, result: ProvisionResult): string {
  const provision = run.provision(result.id);
  const { wording } = run.pack.catalogue;
  const cites = provision.cite
    .map(({ doc, at, from }) => `<span class="cite">${safe(`${doc} ${at} “${from}…”`)}</span>`)
    .join(' ');
  const rows = reasonsInWords(run, provision, result)
    .map(
      ({ condition, answer, outcome }) =>
        `<tr><td>${safe(condition)}</td><td>${safe(answer)}</td><td>${safe(run.say(wording.names.outcome[outcome]))}</td></tr>`,
    )
    .join('');
  const verdict = run.say(wording.names.verdict[result.verdict]);
  return `<article><h3>${safe(run.say(provision.title))} · ${safe(run.say(wording.names.force[provision.force]))}</h3>
<p>${cites}</p><p><strong>${safe(verdict)}.</strong> ${safe(verdictSentence(run.pack.catalogue, provision, result, run.language))}</p>
<p>${safe(run.say(provision.benefit))}</p><table>${rows}</table></article>`;
}
