import type { NoteProblem } from '../console/notes.ts'
import type { Stuck } from './act.ts'

/** The words of the notes and the walks. */
export interface ShowTexts {
  readonly notes: {
    readonly title: string
    readonly lead: string
    readonly show: string
    readonly onScreen: string
    readonly text: string
    readonly where: string
    readonly wholeScreen: string
    readonly point: string
    readonly pointing: string
    readonly add: string
    readonly save: string
    readonly cancel: string
    readonly edit: (number: number) => string
    readonly remove: (number: number) => string
    readonly goThere: (number: number) => string
    readonly removed: string
    readonly undo: string
    readonly none: string
    readonly here: string
    readonly elsewhere: string
    readonly pin: (number: number) => string
    readonly close: string
    readonly notHere: string
    readonly notKept: string
    readonly left: (count: number) => string
    readonly problems: Record<NoteProblem, string>
    readonly roles: Readonly<Record<string, string>>
  }
  readonly walks: {
    readonly title: string
    readonly lead: string
    /** What the button says; its name says of which walk. */
    readonly presentShort: string
    readonly present: (title: string) => string
    readonly broken: (problem: string) => string
    readonly record: string
    readonly stop: string
    readonly recording: (count: number) => string
    readonly point: string
    readonly warnings: Record<'realNumber' | 'tooMany', string>
    readonly moreShort: string
    readonly more: (title: string) => string
    readonly link: string
    readonly linkCopied: string
    readonly linkByHand: string
    readonly text: string
    readonly markdown: string
    readonly script: string
    readonly change: string
    readonly name: string
    readonly remove: string
    readonly removed: string
    readonly undo: string
    readonly caption: (number: number) => string
    readonly quiet: (number: number) => string
    readonly up: (number: number) => string
    readonly down: (number: number) => string
    readonly removeStep: (number: number) => string
    readonly stepRemoved: string
    readonly problems: Record<'tooLong' | 'realNumber', string>
    readonly notKept: string
    readonly tooMany: string
    readonly took: (title: string) => string
    readonly list: (title: string, count: number) => string
    readonly silently: string
  }
  readonly show: {
    readonly title: string
    readonly back: string
    readonly next: string
    readonly end: string
    readonly leave: string
    readonly progress: (number: number, count: number) => string
    readonly keys: string
    readonly busy: string
    readonly stuck: Record<Stuck['why'], (what: string) => string>
    readonly again: string
  }
  readonly doings: {
    readonly see: (screen: string) => string
    readonly look: (name: string) => string
    readonly press: (name: string) => string
    readonly choose: (name: string) => string
    readonly clear: (name: string) => string
    readonly type: (name: string, text: string) => string
    readonly code: (name: string) => string
    readonly select: (name: string, option: string) => string
    readonly photo: (name: string) => string
    readonly paper: (name: string) => string
    readonly scenario: (name: string) => string
    readonly clock: (time: string) => string
    readonly clerk: (act: string) => string
    readonly state: string
  }
  readonly turns: Readonly<Record<string, string>>
}
