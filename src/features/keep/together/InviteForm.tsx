import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import { handOverHelp, putHelp } from '../../../api/helps.ts'
import { randomId } from '../../../api/randomId.ts'
import { helpDays, helpScopes } from '../../../domain/helps.ts'
import { maskName } from '../../../domain/receiptAnswers.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { FaultNotice } from '../../../inputs/FaultNotice.tsx'
import { useDraftState } from '../../../journey/DraftContext.tsx'
import { rememberHelp } from '../../../journey/savedHelps.ts'
import { useSharedDevice } from '../../../journey/useSharedDevice.ts'
import { getProcedureId } from '../../../procedures/procedures.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Form.tsx'

/** What the helper may do and for how long; then the application goes along with the invitation. */
export function InviteForm() {
  const { invite: m } = useMessages('together')
  const { draft } = useDraftState()
  const isShared = useSharedDevice()
  const invite = useMutation({
    mutationFn: async (told: {
      readonly scope: (typeof helpScopes)[number]
      readonly days: (typeof helpDays)[number]
    }) => {
      const opened = { help: randomId(), accessKey: randomId() }
      const { journey, answers } = draft
      const kind = journey === 'route' || journey === 'employment' ? 'card' : getProcedureId(journey)
      await putHelp(opened, { kind, person: answers.name ? maskName(answers.name) : '', ...told })
      await handOverHelp(opened, draft.id, answers)
      rememberHelp({ ...opened, role: 'person', draft: draft.id }, isShared)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (invite.isPending) return
    const typed = new FormData(event.currentTarget)
    const scope = helpScopes.find((one) => one === typed.get('scope')) ?? 'fill'
    const days = helpDays.find((one) => String(one) === typed.get('days')) ?? 3
    invite.mutate({ scope, days })
  }
  return (
    <form noValidate onSubmit={submit} className="flow">
      {invite.error && <FaultNotice error={invite.error} />}
      <Field id="scope" as="legend" label={m.scope}>
        {(ids) => (
          <Choice
            {...ids}
            name="scope"
            defaultValue="fill"
            options={helpScopes.map((value) => ({
              value,
              label: m.scopes[value],
              hint: m.scopeHints[value],
            }))}
          />
        )}
      </Field>
      <Field id="days" as="legend" label={m.days}>
        {(ids) => (
          <Choice
            {...ids}
            name="days"
            defaultValue="3"
            options={helpDays.map((value) => ({ value: String(value), label: m.day(value) }))}
          />
        )}
      </Field>
      {draft.answers.mobile === undefined && <p className="hint">{m.mobileFirst}</p>}
      <p className="keep-care">{m.care}</p>
      <Actions>
        <Button type="submit" aria-disabled={invite.isPending}>
          {invite.isPending ? m.submitting : m.submit}
        </Button>
      </Actions>
    </form>
  )
}
