import type { BudgetFigures } from '@khuyencong/client/operations';
import { formatVnd, formatVndShort } from '@khuyencong/client/scalars';
import { type Lang, texts } from './texts.ts';

export function Totals({ figures, lang }: { figures: BudgetFigures; lang: Lang }) {
  const text = texts[lang];
  return (
    <dl className="totals">
      <Total name={text.proposals} value={`${figures.proposals}`} />
      <Total name={text.registered} {...amount(figures.all.sum, lang)} />
      <Total name={text.city} {...amount(figures.city.sum, lang)} />
    </dl>
  );
}

function Total({ name, value, exact }: { name: string; value: string; exact?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {exact && <dd className="exact">{exact}</dd>}
    </div>
  );
}

const amount = (sum: bigint | null, lang: Lang) =>
  sum === null
    ? { value: texts[lang].unknown }
    : { value: formatVndShort(sum, { lang }), exact: formatVnd(sum, { lang }) };
