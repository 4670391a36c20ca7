// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { offerUndo } from '../../src/features/question/undoOffer.ts'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { deviceCleared } from '../../src/journey/signals.ts'
import { findObjections, keepObjections } from '../../src/wizard/objections.ts'
import { openWizard } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

// What is kept in the page's memory about one person's draft shows in no other's.

afterEach(cleanup)

const { name: _, ...unnamed } = person('employee').card
const objections = [{ field: 'name', problem: { code: 'record.mismatch' } }] as const

describe('on a question of another draft', () => {
  test('no change of the first one is offered to be taken back', async () => {
    const first = await openWizard('/card/person', { answers: unnamed })
    const { id } = first.store.getState().draft
    act(() => offerUndo({ draftId: id, names: ['name'], answers: { name: '王小明' } }))
    expect(await screen.findByRole('button', { name: apply.leaving.undo })).toBeTruthy()
    cleanup()
    const second = await openWizard('/card/person', { answers: unnamed, draft: { id: 'draft-of-another' } })
    expect(screen.queryByRole('button', { name: apply.leaving.undo })).toBeNull()
    expect(second.store.getState().draft.answers.name).toBeUndefined()
    act(() => offerUndo(undefined))
  })

  test('no objection of the agency to the first one stands', async () => {
    keepObjections('draft-of-the-first', objections)
    expect(findObjections('draft-of-the-first', ['name'])).toEqual(objections)
    await openWizard('/card/person', { answers: unnamed, draft: { id: 'draft-of-another' } })
    expect(document.getElementById('error-summary')).toBeNull()
    deviceCleared.send(() => undefined)
    expect(findObjections('draft-of-the-first')).toEqual([])
  })
})
