import { useMessages } from '../../../i18n/I18n.tsx'
import { homePath } from '../../../journey/paths.ts'
import { Actions, ButtonLink } from '../../../ui/Button.tsx'
import { Page } from '../../../ui/Page.tsx'
import type { words } from './words.zh-CN.ts'

/** Why a link leads no further, and what to do instead. */
export function Broken({ why }: { readonly why: keyof typeof words.person.broken }) {
  const { person: m } = useMessages('invitation')
  return (
    <Page title={m.broken[why].title}>
      <p className="lede">{m.broken[why].text}</p>
      <Actions>
        <ButtonLink kind="secondary" to={homePath}>
          {m.apply}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
