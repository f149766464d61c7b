import { useEffect } from 'react';
import { type Language, useLanguage } from '../words/language.ts';
import { makeStore, useStore } from '../words/store.ts';
import { post } from './post.ts';

type Notices = Record<Language, string | null>;

const query = 'query Notice { dataset { vi: notice(lang: VI) en: notice(lang: EN) } }';
const store = makeStore<Notices>({ vi: null, en: null });
let asked: Promise<void> | undefined;

/** The graph's own warning about its data; null while it is asked, and where nothing is illustrative. */
export function useNotice(): string | null {
  useEffect(() => {
    asked ??= askNotices();
  }, []);
  return useStore(store)[useLanguage()];
}

/** Leaves them null when the graph does not answer: the editor then says why. */
async function askNotices(): Promise<void> {
  try {
    const { data } = await post({ query });
    if (data) store.set(data['dataset'] as Notices);
  } catch {
    asked = undefined;
  }
}
