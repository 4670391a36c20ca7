// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { linkMark } from '../../mocks/console/link.ts'
import { newNote } from '../../mocks/console/notes.ts'
import { findScenario } from '../../mocks/scenarios/scenarios.ts'
import { openConsole, openScene, openSession } from '../console/openConsole.tsx'
// Loaded beforehand: the tab is fetched when it is opened.
import '../../mocks/show/ShowTab.tsx'

afterEach(cleanup)

const note = newNote('/cases/*', 'Too small?', undefined)

describe('the notes', () => {
  test('are written in the console, and what is wrong with one is said while it stays written', async () => {
    const { user, press, session } = await openConsole('show')
    const text = await screen.findByRole('textbox', { name: 'Note' })
    await press('Add the note')
    expect(screen.getByRole('alert').textContent).toBe('Write the note first.')
    await user.type(text, 'Ring 13812345678')
    await press('Add the note')
    expect(screen.getByRole('alert').textContent).toMatch(/use a sample number/)
    expect(text).toHaveProperty('value', 'Ring 13812345678')
    await user.clear(text)
    await user.type(text, 'Ring 12333')
    await press('Add the note')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(session.notes.list()).toMatchObject([{ screen: '/', text: 'Ring 12333' }])
  })

  test('stay when another person comes, and when that is undone', async () => {
    const { session, press } = await openConsole('show')
    session.notes.add(note)
    const scenario = findScenario('flexible/ready', '2026-09-21')
    if (!scenario) throw new Error('no scenario')
    await session.choose(scenario)
    expect(await screen.findByText('Too small?')).toBeTruthy()
    await press('Undo')
    expect(await screen.findByText('Undone.')).toBeTruthy()
    expect(session.notes.list()).toEqual([note])
  })

  test('of a link join those that are here, until the link is undone', async () => {
    const sender = openSession((await openScene()).scene)
    sender.notes.add(note)
    const link = await sender.getLink()
    const receiver = openSession((await openScene()).scene)
    const own = newNote('/', 'Mine', undefined)
    receiver.notes.add(own)
    await receiver.openLink(link.slice(link.indexOf(linkMark) + linkMark.length))
    expect(receiver.notes.list()).toEqual([own, note])
    await receiver.undo()
    expect(receiver.notes.list()).toEqual([own])
  })
})
