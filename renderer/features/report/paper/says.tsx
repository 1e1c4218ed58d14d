/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { LANGUAGE_NAMES } from '../../../shared/i18n/language.ts';
import type { Line, Run, Say } from '../model/types.ts';

/** How a browser is told which language words are in; a typed name says nothing of it. */
function langOf(lang: Run['lang']): { readonly lang?: string } {
  return lang === null ? {} : { lang: LANGUAGE_NAMES[lang].htmlLang };
}

function OneRun({ run }: { readonly run: Run }) {
  const { words, lang, look } = run;
  const marks = { ...langOf(lang), ...(look !== undefined && { className: `rp-${look}` }) };
  return look === 'strong' ? <strong {...marks}>{words}</strong> : <span {...marks}>{words}</span>;
}

/** One line: a single run is the line itself. */
function OneLine({ line, place }: { readonly line: Line; readonly place: 'first' | 'second' }) {
  const only = line.length === 1 ? line[0] : undefined;
  if (only !== undefined && only.look === undefined)
    return (
      <span className={`rp-${place}`} {...langOf(only.lang)}>
        {only.words}
      </span>
    );
  return (
    <span className={`rp-${place}`} {...langOf(line[0]?.lang ?? null)}>
      {line.map((run, index) => (
        <OneRun key={index} run={run} />
      ))}
    </span>
  );
}

/** The same thing in one or two languages, one below the other; in a heading side by side. */
export function Says({ say }: { readonly say: Say }) {
  return (
    <>
      {say.map((line, index) => (
        <OneLine key={index} line={line} place={index === 0 ? 'first' : 'second'} />
      ))}
    </>
  );
}
