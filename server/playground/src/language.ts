import { useEffect, useState } from 'react';

export type Language = 'vi' | 'en';

const storageKey = 'khuyencong:language';

/** The language chosen on an earlier visit, else Vietnamese when the browser asks for it, else English. */
function initialLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return navigator.language.startsWith('vi') ? 'vi' : 'en';
}

/** The language of our own words on the page; GraphiQL's buttons stay English. Kept for the next visit once chosen. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(initialLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language) => {
    localStorage.setItem(storageKey, next);
    setLanguage(next);
  };
  return [language, choose];
}
