/** The languages of the service, and those in which an agency writes to people. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/**
 * In which language a case was written to at a time (`YYYY-MM-DDTHH:mm`): as asked for last by then, else as it was applied for.
 * @param events what happened to the case, the oldest first.
 */
export const languageAt = (
  appliedIn: Language = 'zh-CN',
  events: readonly { readonly at: string; readonly language?: Language }[],
  at: string,
): Language => events.findLast((event) => event.language && event.at <= at)?.language ?? appliedIn
