import { useState } from 'react'
import type { Envelope, Letter } from '../../../api/invitationLetter.ts'
import { sealReply } from '../../../api/invitationReply.ts'
import type { Reply } from '../../../api/replySchema.ts'
import { useNow } from '../../../api/useNow.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { type HeldInvitation, holdInvitation } from '../../../journey/roster/heldInvitation.ts'
import { DecisionSteps, type Made } from '../DecisionSteps.tsx'
import { Refusal } from './Refusal.tsx'

interface OwnDecisionProps {
  readonly envelope: Envelope
  readonly letter: Letter
  readonly held: HeldInvitation
}

/** The person decides, says what is wrong, or says no. What they say is closed at once, and nothing of it stays readable here. */
export function OwnDecision({ envelope, letter: { cells, secret }, held }: OwnDecisionProps) {
  const { person: m } = useMessages('invitation')
  const { troubles } = useMessages('decision')
  const [isRefusing, setRefusing] = useState(false)
  const now = useNow()()
  const { id, agent, agentEn = agent, kind, city } = envelope
  const shownAgent = useLanguage() === 'en' ? agentEn : agent
  const say = async (reply: Reply) => {
    const sealed = await sealReply(reply, id, secret)
    holdInvitation({ link: held.link, draft: {}, reply: { id, sealed }, says: reply.says })
  }
  const decide = async ({ signed, bank, consents, homeVisit, at }: Made): Promise<string | undefined> => {
    const { sign, ink, picture } = signed
    const mark = ink ?? picture
    const { name = '', idNumber = '', guardianName } = cells
    if (!mark) return troubles.failed
    await say({
      says: 'decided',
      at,
      name,
      idNumber,
      ...(guardianName ? { guardianName } : {}),
      bank,
      consents: [...consents],
      ...(homeVisit === undefined ? {} : { homeVisit }),
      sign,
      mark: copyOf(mark),
    })
    return undefined
  }
  if (isRefusing)
    return (
      <Refusal
        agent={shownAgent}
        onYes={() => void say({ says: 'refused', at: now })}
        onNo={() => setRefusing(false)}
      />
    )
  return (
    <DecisionSteps
      row={{ key: id, cells, problems: [] }}
      kind={kind}
      city={city}
      agent={agent}
      draft={held.draft}
      onDraft={(draft) => holdInvitation({ ...held, draft })}
      stop={m.stop}
      onStop={() => setRefusing(true)}
      objectionLead={m.objectionLead}
      onObject={(columns) => void say({ says: 'objected', at: now, columns: [...columns] })}
      onMade={decide}
    />
  )
}

/** As the answer has it: lists that nobody else holds. */
const copyOf = (mark: NonNullable<Made['signed']['ink'] | Made['signed']['picture']>) =>
  'strokes' in mark
    ? { strokes: mark.strokes.map((stroke) => [...stroke]) }
    : 'press' in mark
      ? { press: [...mark.press] }
      : mark
