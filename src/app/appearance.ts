// Shared with the boot script that runs before the first paint: it imports nothing.

/** How the pages look. `system` follows the device. */
export interface Appearance {
  readonly elder: boolean
  readonly theme: 'system' | 'light' | 'dark'
}

/** Where the choice is remembered. */
export const preferencesKey = 'preferences'

/** What was chosen before; as if nothing had been, when the record is unreadable or refused. */
export function readAppearance(): Appearance & { readonly language: unknown } {
  let record: Record<string, unknown> = {}
  try {
    record = { ...JSON.parse(localStorage.getItem(preferencesKey) ?? '{}') }
  } catch {
    // refused or unreadable
  }
  const { elder, theme, language } = record
  return {
    elder: elder === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language,
  }
}

/** Writes the attributes that the styles read. */
export function showAppearance({ elder, theme }: Appearance): void {
  const { documentElement } = document
  documentElement.toggleAttribute('data-elder', elder)
  if (theme === 'system') documentElement.removeAttribute('data-theme')
  else documentElement.setAttribute('data-theme', theme)
}

/** The language to begin with: the one chosen before, else the first the browser asks for that there is, else Chinese. */
export function chooseLanguage(chosen: unknown, browser: readonly string[]): 'zh-CN' | 'en' {
  if (chosen === 'en' || chosen === 'zh-CN') return chosen
  const first = browser.find((tag) => /^(zh|en)\b/i.test(tag))
  return first && /^en/i.test(first) ? 'en' : 'zh-CN'
}
