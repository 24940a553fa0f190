/** The languages of the page, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', fi: 'Suomi', ja: '日本語' } as const;

export type Language = keyof typeof LANGUAGES;

/** What an address asks for after “#”: `lang=de`. */
export function languageIn(hash: string): Language | null {
  return languageOf(new URLSearchParams(hash.replace(/^#/, '')).get('lang'));
}

/** The first of the reader's languages that the page speaks, else English. A language that is fixed goes before them. */
export function chosenLanguage(fixed: readonly (string | null | undefined)[], readers: readonly string[]): Language {
  return [...fixed, ...readers].map(languageOf).find((found) => found !== null) ?? 'en';
}

/** The reader's own way to write numbers and dates in a language, such as de-AT; the language's where there is none. */
export function localeOf(language: Language, readers: readonly string[]): string {
  return readers.find((tag) => languageOf(tag) === language) ?? language;
}

function languageOf(tag: string | null | undefined): Language | null {
  const name = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(LANGUAGES, name) ? (name as Language) : null;
}

// Tests of single modules run without a page around them.
const readers = globalThis.navigator?.languages ?? [];
const written = globalThis.document?.documentElement.lang;

/** The page's language: its address's, else its document's, else the reader's. */
export const language = chosenLanguage([languageIn(globalThis.location?.hash ?? ''), written], readers);

/** How the page writes numbers and dates. */
export const locale = localeOf(language, readers);
