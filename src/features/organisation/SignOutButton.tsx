import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { signOutOrganisation } from '../../api/organisation.ts'
import { countRows } from '../../domain/roster/roster.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { leaveOrganisation, type OrganisationSession } from '../../journey/organisationSession.ts'
import { closeRosters, rosterOf } from '../../journey/roster/rosterOf.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What becomes of the roster when its operator leaves: how many are on it, and whether this device keeps it. */
interface Asked {
  readonly people: number
  readonly isKept: boolean
}

/** The way out. Where people are on the roster it asks first whether they stay on this device. */
export function SignOutButton({ at: { session, organisation } }: { readonly at: OrganisationSession }) {
  const { bar: m, leaving } = useMessages('organisation')
  const queries = useQueryClient()
  const isShared = useSharedDevice()
  const [asked, setAsked] = useState<Asked>()
  const leave = useMutation({
    mutationFn: () => signOutOrganisation({ session }),
    // Whether or not the agency heard of it: nobody who comes after finds anything here.
    onSettled: () => {
      queries.removeQueries({ queryKey: ['organisation', session] })
      leaveOrganisation()
      closeRosters()
    },
  })
  const removing = useMutation({
    mutationFn: () => rosterOf(organisation.code, isShared).store.clear(),
    onSuccess: () => leave.mutate(),
  })
  const ask = async () => {
    const { store, loaded } = rosterOf(organisation.code, isShared)
    await loaded
    await store.flush()
    const { roster, save } = store.state.get()
    const people = countRows(roster)
    if (people === 0) leave.mutate()
    else setAsked({ people, isKept: save === 'saved' })
  }
  const isBusy = leave.isPending || removing.isPending
  return (
    <>
      <Button kind="secondary" aria-disabled={isBusy} onClick={() => void (isBusy || ask())}>
        {isBusy ? m.signingOut : m.signOut}
      </Button>
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(undefined)}
          title={m.signOut}
          closeLabel={leaving.cancel}
          actions={
            <>
              {asked.isKept && <Button onClick={() => isBusy || leave.mutate()}>{leaving.keep}</Button>}
              <Button kind="danger" onClick={() => isBusy || removing.mutate()}>
                {leaving.remove}
              </Button>
              <Button kind="secondary" onClick={() => setAsked(undefined)}>
                {leaving.cancel}
              </Button>
            </>
          }
        >
          {removing.isError && <Notice kind="error" live title={leaving.failed} />}
          <p>{asked.isKept ? leaving.kept(asked.people) : leaving.lost(asked.people)}</p>
        </Dialog>
      )}
    </>
  )
}
