import type { PartialAnswers } from '../domain/application.ts'
import type { FactSource } from './factOffers.ts'

/**
 * Who of an application may be the one its card is posted to: its guardian; or the holder, and whoever applies for them. Each with the
 * application's own mobile number.
 * @param draft the application at hand; its answers as typed.
 * @returns sources for `offersAt`, the likeliest first.
 */
export function ownRecipients({
  journey,
  answers,
  updatedAt,
}: {
  readonly journey: FactSource['journey']
  readonly answers: PartialAnswers
  readonly updatedAt: number
}): readonly FactSource[] {
  const { forWhom, name, guardianName, agentName, mobile } = answers
  const people =
    forWhom === 'child'
      ? [{ who: 'guardian', recipientName: guardianName } as const]
      : [
          { who: 'holder', recipientName: name } as const,
          ...(forWhom === 'represented' ? [{ who: 'agent', recipientName: agentName } as const] : []),
        ]
  return people.flatMap(({ who, recipientName }) =>
    recipientName
      ? {
          id: `here-${who}`,
          from: 'here',
          who,
          journey,
          at: updatedAt,
          answers: { ...answers, recipientName, ...(mobile ? { recipientMobile: mobile } : {}) },
        }
      : [],
  )
}
