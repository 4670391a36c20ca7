import { longestNote, mostNotes } from '../scenarios/note.ts'
import type { ShowTexts } from './texts.ts'

export const en: ShowTexts = {
  notes: {
    title: 'Notes',
    lead: 'Pinned to a screen, or to something on it. Links and snapshot files take them along. N shows or hides them.',
    show: 'Show notes on the screens',
    onScreen: 'Notes on this screen',
    text: 'Note',
    where: 'Pinned to',
    wholeScreen: 'The whole screen',
    point: 'Point at it',
    pointing: 'Point at something on the screen; Esc cancels.',
    add: 'Add the note',
    save: 'Save',
    cancel: 'Cancel',
    edit: (number) => `Edit note ${number}`,
    remove: (number) => `Delete note ${number}`,
    goThere: (number) => `Go to the screen of note ${number}`,
    removed: 'The note was deleted.',
    undo: 'Undo the deletion',
    none: 'No notes yet.',
    here: 'This screen',
    elsewhere: 'Other screens',
    pin: (number) => `Note ${number}`,
    close: 'Close the note',
    notHere: 'What it points at is not on the screen now',
    notKept:
      'The browser does not allow storing: the notes are gone when this page is closed. Export a snapshot file first.',
    left: (count) => `${count} characters left`,
    problems: {
      empty: 'Write the note first.',
      tooLong: `A note has at most ${longestNote} characters: make it shorter.`,
      realNumber:
        'This holds an ID or mobile number that could be somebody’s. Notes travel with links: use a sample number.',
      tooMany: `There can be at most ${mostNotes} notes. Delete some first.`,
    },
    roles: {
      link: 'link',
      button: 'button',
      radio: 'choice',
      checkbox: 'checkbox',
      textbox: 'text field',
      combobox: 'list',
      heading: 'heading',
      summary: 'disclosure',
      img: 'picture',
      group: 'group',
      region: 'region',
    },
  },
}
