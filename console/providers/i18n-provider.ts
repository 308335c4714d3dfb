// Vietnamese first, English beside it; the chosen language also goes to the server and into the page's lang.
import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { vietnameseMessages } from '../i18n/ra-vi.ts';
import { words } from '../i18n/words.ts';

export type ConsoleLocale = 'vi' | 'en';

const STORE_KEY = 'RaStore.locale';

let locale: ConsoleLocale = storedLocale();

export const localeNow = (): ConsoleLocale => locale;

function storedLocale(): ConsoleLocale {
  try {
    return JSON.parse(localStorage.getItem(STORE_KEY) ?? '"vi"') === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function messagesOf(wanted: string): TranslationMessages {
  locale = wanted === 'en' ? 'en' : 'vi';
  document.documentElement.lang = locale;
  return (locale === 'en' ? { ...englishMessages, ...words.en } : { ...vietnameseMessages, ...words.vi }) as unknown as TranslationMessages;
}

export const i18nProvider: I18nProvider = polyglotI18nProvider(
  messagesOf,
  locale,
  [{ locale: 'vi', name: 'Tiếng Việt' }, { locale: 'en', name: 'English' }],
  { allowMissing: true },
);
