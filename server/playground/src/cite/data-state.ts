import { useEffect, useState } from 'react';
import { post } from '../shell/post.ts';
import type { Language } from '../words/language.ts';
import type { Citation } from './citation.ts';

type DataState = Pick<Citation, 'release' | 'licence' | 'sources' | 'warning'>;

const query = `query CitedData($lang: Language!) {
  dataset {
    licence
    warning: notice(lang: $lang)
    release { number createdAt digest }
    sources(first: 20) { nodes { title publisher publishedOn url } }
  }
}`;

/** The release and the sources of the data, as a citation names them; null while they are asked. */
export function useDataState(language: Language): DataState | null {
  const [state, setState] = useState<DataState | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(language).then((asked) => isCurrent && setState(asked));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return state;
}

async function ask(language: Language): Promise<DataState | null> {
  try {
    const { data } = await post({ query, variables: { lang: language === 'vi' ? 'VI' : 'EN' } });
    const dataset = data?.['dataset'] as
      | (Omit<DataState, 'sources'> & { sources: { nodes: DataState['sources'] } })
      | undefined;
    return dataset ? { ...dataset, sources: dataset.sources.nodes } : null;
  } catch {
    return null;
  }
}
