import { useLanguage, useMessages } from '../../i18n/I18n.tsx'

/** All that is needed to put a draft in words, and to talk about it. */
export function useKeepWords() {
  return {
    language: useLanguage(),
    keep: useMessages('keep'),
    apply: useMessages('apply'),
    route: useMessages('route'),
    wizard: useMessages('wizard'),
    shell: useMessages('shell'),
  }
}
