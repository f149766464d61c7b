import { useEffect, useState } from 'react';
import type { Language } from '../words/language.ts';
import { post } from './post.ts';

type Notices = Record<Language, string | null>;

const query = 'query Notice { dataset { vi: notice(lang: VI) en: notice(lang: EN) } }';

/** The graph's own warning about its data; null while it is asked, and where nothing is illustrative. */
export function useNotice(language: Language): string | null {
  const [notices, setNotices] = useState<Notices>({ vi: null, en: null });
  useEffect(() => {
    void askNotices().then((asked) => asked && setNotices(asked));
  }, []);
  return notices[language];
}

/** Undefined when the graph does not answer: the editor then says why. */
async function askNotices(): Promise<Notices | undefined> {
  try {
    const { data } = await post({ query });
    return data?.['dataset'] as Notices | undefined;
  } catch {
    return undefined;
  }
}
