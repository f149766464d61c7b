import { makeStore, useStore } from './store.ts';

export type Language = 'vi' | 'en';

/** The same words in both languages; every folder with words has one such list, in its `texts.ts`. */
export type Texts<Words> = Record<Language, Words>;

const storageKey = 'khuyencong:language';

/** The language chosen on an earlier visit, else Vietnamese when the browser asks for it, else English. */
function initialLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return navigator.language.startsWith('vi') ? 'vi' : 'en';
}

const store = makeStore(initialLanguage());
document.documentElement.lang = store.get();

/** Kept for the next visit. */
export function chooseLanguage(next: Language): void {
  localStorage.setItem(storageKey, next);
  document.documentElement.lang = next;
  store.set(next);
}

/** The language of our own words on the page; GraphiQL's buttons stay English. */
export function useLanguage(): Language {
  return useStore(store);
}

export function useTexts<Words>(texts: Texts<Words>): Words {
  return texts[useLanguage()];
}
