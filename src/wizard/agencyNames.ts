import { getClient } from '../api/client.ts'
import type { PartialAnswers } from '../domain/application.ts'
import type { Language } from '../i18n/messages.ts'

/** What the agency calls the bank and the outlet, by code; nothing where it can't be asked. */
export async function agencyNames(
  { city, bank, outlet }: PartialAnswers,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  if (!city || !(bank || outlet)) return {}
  const key = language === 'en' ? 'en' : 'zh'
  try {
    const [{ banks }, { outlets }] = await Promise.all([
      getClient().call('listBanks', { params: { city } }),
      getClient().call('listOutlets', { params: { city }, query: {} }),
    ])
    return Object.fromEntries([
      ...banks.map((each) => [each.code, each.name[key]]),
      ...outlets.map((each) => [each.id, each.name[key]]),
    ])
  } catch {
    return {}
  }
}
