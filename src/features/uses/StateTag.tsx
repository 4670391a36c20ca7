import type { CardUseState } from '../../domain/uses/cardUseCodes.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Tag, type TagKind } from '../../ui/Tag.tsx'

const kinds: Readonly<Record<CardUseState, TagKind>> = { open: 'success', partly: 'warning', local: 'plain' }

/** Whether a use can be had. */
export function StateTag({ state }: { readonly state: CardUseState }) {
  const { states } = useMessages('uses')
  return <Tag kind={kinds[state]}>{states[state]}</Tag>
}
