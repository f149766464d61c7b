import { ListProposals } from '@khuyencong/client/operations';
import { formatVnd } from '@khuyencong/client/scalars';
import { query } from '@khuyencong/client/tanstack';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, where } from './api.ts';
import { type Lang, texts } from './texts.ts';

const rows = 5;

/** A page of the list; the cursors of the pages before it lead back. */
export function ProposalTable({ lang }: { lang: Lang }) {
  const text = texts[lang];
  const [cursors, setCursors] = useState<readonly (string | null)[]>([]);
  const after = cursors.at(-1) ?? null;
  const { data } = useQuery({
    ...query(api, ListProposals, { where, first: rows, after }),
    placeholderData: (before) => before,
  });
  if (!data) return null;
  const { totalCount, nodes, pageInfo } = data.proposals;
  const start = cursors.length * rows;
  return (
    <section aria-label={text.proposals}>
      <h2>{text.proposals}</h2>
      <table>
        <thead>
          <tr>
            <th>{text.code}</th>
            <th>{text.name}</th>
            <th className="amount">{text.total}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ code, titleVi, titleEn, total }) => (
            <tr key={code}>
              <td>{code}</td>
              <td>{lang === 'en' ? (titleEn ?? titleVi) : titleVi}</td>
              <td className="amount">{total === null ? text.unknown : formatVnd(total, { lang })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <nav>
        <button type="button" disabled={cursors.length === 0} onClick={() => setCursors(cursors.slice(0, -1))}>
          {text.previous}
        </button>
        <span>
          {start + 1}–{start + nodes.length} {text.of} {totalCount}
        </span>
        <button
          type="button"
          disabled={!pageInfo.hasNextPage}
          onClick={() => setCursors([...cursors, pageInfo.endCursor])}
        >
          {text.next}
        </button>
      </nav>
    </section>
  );
}
