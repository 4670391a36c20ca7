import { useMutation } from '@tanstack/react-query'
import type { ContributionAnswer, ContributionLookUp } from '../../api/contributionSchemas.ts'
import { actOnRecord } from '../../api/contributions.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { LogTrouble } from './LogTrouble.tsx'

/** Whether one is told when somebody else looks, as the agency has it, and the button that changes it. */
export function TellingSwitch({
  tells,
  who,
  onChanged,
}: {
  readonly tells: boolean
  readonly who: ContributionLookUp
  readonly onChanged: (after: ContributionAnswer) => void
}) {
  const { telling: m } = useMessages('records').lookUps
  const changing = useMutation({
    mutationFn: () => actOnRecord(who, { tells: !tells }),
    onSuccess: onChanged,
  })
  return (
    <section className="record-telling">
      <h3>{m.heading}</h3>
      <output className="block">{tells ? m.on : m.off}</output>
      <p className="hint">{m.what}</p>
      {changing.isError && <LogTrouble error={changing.error} />}
      <Actions>
        <Button kind="secondary" onClick={() => changing.isPending || changing.mutate()}>
          {tells ? m.turnOff : m.turnOn}
        </Button>
      </Actions>
    </section>
  )
}
