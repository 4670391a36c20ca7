import type { Taken } from '../../../api/takeReply.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Notice } from '../../../ui/Notice.tsx'

/** What became of the answers that were taken in last: how many, and of each that was not, why. */
export function TakenNotice({ taken }: { readonly taken: readonly Taken[] }) {
  const { take: m } = useMessages('invitation')
  if (taken.length === 0) return null
  const count = (outcome: Taken['outcome']) => taken.filter((each) => each.outcome === outcome).length
  const [decided, refused, objected] = [count('decided'), count('refused'), count('objected')]
  const left = taken.flatMap((each): string[] => {
    switch (each.outcome) {
      case 'unknown':
      case 'unreadable':
        return [m[each.outcome]]
      case 'over':
      case 'changed':
      case 'full':
      case 'failed':
        return [m[each.outcome](each.name)]
      default:
        return []
    }
  })
  return (
    <>
      {decided + refused + objected > 0 && (
        <Notice
          kind={refused + objected > 0 ? 'warning' : 'success'}
          live
          title={m.done(decided, refused, objected)}
        />
      )}
      {left.length > 0 && (
        <Notice kind="error" live>
          {[...new Set(left)].map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
    </>
  )
}
