import { isApiError } from '@khuyencong/client';
import { Dashboard } from '@khuyencong/client/operations';
import { query } from '@khuyencong/client/tanstack';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, where } from './api.ts';
import { MoneyChart } from './money-chart.tsx';
import { ProposalTable } from './proposal-table.tsx';
import { type Lang, texts } from './texts.ts';
import { Totals } from './totals.tsx';

/** Totals, two charts and a table: the first three from one request. */
export function Page() {
  const [lang, setLang] = useState<Lang>('vi');
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const text = texts[lang];
  const variables = { where, lang: lang === 'vi' ? 'VI' : 'EN' } as const;
  const { data, error, refetch } = useQuery({
    ...query(api, Dashboard, variables),
    placeholderData: (before) => before,
  });
  return (
    <main>
      <header>
        <h1>{text.title}</h1>
        <button type="button" onClick={() => setLang(lang === 'vi' ? 'en' : 'vi')}>
          {text.language}
        </button>
      </header>
      {error && (
        <p role="alert">
          {text.failed}: {isApiError(error) ? error.message : String(error)}{' '}
          <button type="button" onClick={() => void refetch()}>
            {text.retry}
          </button>
        </p>
      )}
      {data ? (
        <>
          <Totals figures={data.total.total} lang={lang} />
          <p className="notice">{data.total.coverage.label}</p>
          <div className="charts">
            <MoneyChart
              title={text.byActivity}
              labelWidth={270}
              lang={lang}
              groups={data.byActivity.rows.map(({ key, figures }) => ({
                label: key.activity?.label,
                sum: figures.all.sum,
              }))}
            />
            <MoneyChart
              title={text.byDistrict}
              labelWidth={180}
              lang={lang}
              groups={data.byDistrict.rows.map(({ key, figures }) => ({
                label: key.place?.label,
                sum: figures.all.sum,
              }))}
            />
          </div>
        </>
      ) : (
        !error && <p>{text.loading}</p>
      )}
      <ProposalTable lang={lang} />
    </main>
  );
}
