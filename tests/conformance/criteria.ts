/** What holds a criterion: a file below tests, and words of it that say the rule (the title of a test, or of a check that tests share). */
export type Held = readonly [file: string, says: string]

/** One success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  readonly id: string
  readonly name: string
  readonly level: 'A' | 'AA'
  /** How the service meets it, or why it has nothing to meet it with. */
  readonly how: string
  /** `none`: there is nothing of the kind; `read`: looked at by us, and no test would notice a change. */
  readonly by: 'none' | 'read' | readonly [Held, ...Held[]]
}

/** Judged by axe on each screen of the walks, once as it comes and once in the other language at the other width. */
const axe: Held = ['e2e/visit.ts', 'No violation of WCAG 2.2 AA or of axe']
const keyboardAlone: Held = [
  'e2e/keyboard.test.ts',
  'somebody applies for a card, from the start page to the receipt',
]
const heading: Held = ['e2e/boot.test.ts', 'every arrival focuses the heading']

/** Every criterion of WCAG 2.2 (W3C Recommendation, 2024-12-12) of the levels A and AA, in its order. */
export const criteria: readonly Criterion[] = [
  {
    id: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    how: 'Pictures that say something have a text; drawings that only please are left out.',
    by: [axe],
  },
  {
    id: '1.2.1',
    name: 'Audio-only and Video-only (Prerecorded)',
    level: 'A',
    how: 'No recorded sound or film.',
    by: 'none',
  },
  { id: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', how: 'No recorded sound or film.', by: 'none' },
  {
    id: '1.2.3',
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    how: 'No recorded sound or film.',
    by: 'none',
  },
  { id: '1.2.4', name: 'Captions (Live)', level: 'AA', how: 'No live sound.', by: 'none' },
  {
    id: '1.2.5',
    name: 'Audio Description (Prerecorded)',
    level: 'AA',
    how: 'No recorded sound or film.',
    by: 'none',
  },
  {
    id: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    how: 'Headings, lists, tables and groups are elements of HTML; a field is tied to its label, hint and error.',
    by: [
      axe,
      ['ui/form.test.tsx', 'is named by its label and described by its hint and its error'],
      ['e2e/judging.test.ts', 'what a screen reader would make something else of is found'],
    ],
  },
  {
    id: '1.3.2',
    name: 'Meaningful Sequence',
    level: 'A',
    how: 'The document has the order in which a page is read; styles don’t change it.',
    by: [
      [
        'ui/pictures.test.tsx',
        'a page reads back link, step, error summary, heading, content, help, in this order',
      ],
    ],
  },
  {
    id: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    how: 'No sentence points at something by its shape, colour or place alone.',
    by: 'read',
  },
  {
    id: '1.3.4',
    name: 'Orientation',
    level: 'AA',
    how: 'Nothing asks for the device to be held one way; the app, once installed, turns with it.',
    by: 'read',
  },
  {
    id: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    how: 'What a browser knows of a person is asked for by its autofill name, except on a device that others use.',
    by: [
      ['service/everyStep.test.tsx', 'on a device that others use nothing invites the browser to remember'],
    ],
  },
  {
    id: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    how: 'A state has a word or a mark; links in a text are underlined; forced colours lose nothing that has the focus.',
    by: [axe, ['e2e/judge.ts', 'What the keyboard gets to without its being seen']],
  },
  {
    id: '1.4.2',
    name: 'Audio Control',
    level: 'A',
    how: 'A page is read aloud on a press only, and the same button stops it.',
    by: [['app/readAloud.test.tsx', 'the same button stops it']],
  },
  {
    id: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    how: 'Texts have 4.5:1 at least, in light and dark.',
    by: [['ui/contrast.test.ts', 'can be read on %s (4.5:1)'], axe],
  },
  {
    id: '1.4.4',
    name: 'Resize Text',
    level: 'AA',
    how: 'At 200 % nothing is cut off or overlaps. Pages with an application are looked at this way by the test, all others at 320 px.',
    by: [['e2e/looks.test.ts', 'font-size: 200%']],
  },
  {
    id: '1.4.5',
    name: 'Images of Text',
    level: 'AA',
    how: 'Words are text, on the drawn card, too. A photo of a paper is the person’s own.',
    by: 'read',
  },
  {
    id: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    how: 'Nothing scrolls sideways at 320 px but long tables, which are cards there where they are worked with.',
    by: [
      ['e2e/visit.ts', '320 CSS pixels is 1280 at 400 % zoom'],
      ['e2e/judge.ts', 'The narrowest window that everything has to fit'],
    ],
  },
  {
    id: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    how: 'Edges of fields and buttons, the ring of the focus and marks have 3:1 at least.',
    by: [['ui/contrast.test.ts', 'can be seen on %s (3:1)']],
  },
  {
    id: '1.4.12',
    name: 'Text Spacing',
    level: 'AA',
    how: 'Lines, letters, words and paragraphs may be spaced as far as the criterion says.',
    by: [['e2e/looks.test.ts', 'The least that a reader may ask for (WCAG 1.4.12)']],
  },
  {
    id: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    how: 'Nothing appears by pointing but the browser’s own tooltips, which say nothing that isn’t said elsewhere.',
    by: 'read',
  },
  {
    id: '2.1.1',
    name: 'Keyboard',
    level: 'A',
    how: 'Everything is done by keys, the cut of a photo and a thumbprint among it; a drawn signature has signing on paper beside it.',
    by: [
      keyboardAlone,
      ['inputs/signature.test.tsx', 'a thumbprint is pressed by finger or by key'],
      ['ui/virtualTable.test.tsx', 'is one stop of the Tab key, and goes by arrows'],
    ],
  },
  {
    id: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    how: 'Dialogs close by Escape and give the focus back; the arrows of a table end at its edge.',
    by: [['e2e/keyboard.test.ts', 'the demo desk opens, works and gives the focus back'], keyboardAlone],
  },
  {
    id: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    how: 'The service has none. The designers’ tools have some (N, the keys of a clicker); no live build has the tools.',
    by: 'read',
  },
  {
    id: '2.2.1',
    name: 'Timing Adjustable',
    level: 'A',
    how: 'Undoing waits while it is pointed at or has the focus. On a device that others use it is asked for two minutes before it is cleared. A code by text message ends after ten minutes, and another one can be had.',
    by: [
      ['ui/undo.test.tsx', 'stands still while it is pointed at or focused'],
      [
        'e2e/device.test.ts',
        'on a shared device that nobody touches it is asked for two minutes whether somebody is there',
      ],
    ],
  },
  {
    id: '2.2.2',
    name: 'Pause, Stop, Hide',
    level: 'A',
    how: 'Nothing moves for longer than half a second, and nothing at all for whoever asks for less motion.',
    by: 'read',
  },
  { id: '2.3.1', name: 'Three Flashes or Below Threshold', level: 'A', how: 'Nothing flashes.', by: 'read' },
  {
    id: '2.4.1',
    name: 'Bypass Blocks',
    level: 'A',
    how: 'The first link leads to the content, and a new screen begins at its heading.',
    by: [axe, heading],
  },
  {
    id: '2.4.2',
    name: 'Page Titled',
    level: 'A',
    how: 'The title says heading, step and service, and first whether something is wrong.',
    by: [
      ['app/pageTitle.test.ts', 'says that it is a demonstration, what the page is'],
      ['e2e/visit.ts', ': title`'],
    ],
  },
  {
    id: '2.4.3',
    name: 'Focus Order',
    level: 'A',
    how: 'The focus follows the document; after a press it is where what happened is said.',
    by: [keyboardAlone, heading],
  },
  {
    id: '2.4.4',
    name: 'Link Purpose (In Context)',
    level: 'A',
    how: 'A link says where it leads; several of one kind say of what.',
    by: [axe],
  },
  {
    id: '2.4.5',
    name: 'Multiple Ways',
    level: 'AA',
    how: 'Each screen is found in one’s own words, or reached from one that is; the way to a card leads to its stages.',
    by: [
      [
        'features/findEntries.test.ts',
        'every screen says what people call it, or by which screen it is reached',
      ],
    ],
  },
  {
    id: '2.4.6',
    name: 'Headings and Labels',
    level: 'AA',
    how: 'A heading is the question or the state; a label says what is asked.',
    by: 'read',
  },
  {
    id: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    how: 'A ring that is seen on every ground, in forced colours, too.',
    by: [
      ['e2e/keys.ts', 'the focus is not seen on'],
      ['e2e/judge.ts', 'focus not seen:'],
    ],
  },
  {
    id: '2.4.11',
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    how: 'Whatever gets the focus on a screen of the app is looked at, narrow and large: nothing lies over the whole of it. Only the undo bar, the bar of one person’s card and the heads of a table stay in place.',
    by: [
      ['e2e/situations.test.ts', 'opens by its link, without a reload or a complaint'],
      ['e2e/judging.test.ts', 'what a bar at the lower edge lies over when it gets the focus is found'],
      ['e2e/looks.test.ts', 'the undo bar hides nothing that has the focus'],
    ],
  },
  {
    id: '2.5.1',
    name: 'Pointer Gestures',
    level: 'A',
    how: 'No gesture with several fingers is the only way; a signature is a line by its nature.',
    by: 'read',
  },
  {
    id: '2.5.2',
    name: 'Pointer Cancellation',
    level: 'A',
    how: 'What is pressed acts when it is let go, and does not when the finger has left it.',
    by: 'read',
  },
  {
    id: '2.5.3',
    name: 'Label in Name',
    level: 'A',
    how: 'The words that are seen on a link or a button are in its name, on every screen.',
    by: [
      axe,
      ['i18n/labelInName.test.ts', 'what a button of a line is called has the words that are seen on it'],
      ['e2e/judging.test.ts', 'what a screen reader would make something else of is found'],
    ],
  },
  {
    id: '2.5.4',
    name: 'Motion Actuation',
    level: 'A',
    how: 'Nothing is done by moving the device.',
    by: 'none',
  },
  {
    id: '2.5.7',
    name: 'Dragging Movements',
    level: 'AA',
    how: 'The cut of a photo is moved by buttons and keys as well; files are dropped or chosen.',
    by: 'read',
  },
  {
    id: '2.5.8',
    name: 'Target Size (Minimum)',
    level: 'AA',
    how: '44 px, 60 in large text; a link within a sentence is as high as its line.',
    by: [['e2e/targets.ts', 'that are too small for a finger']],
  },
  {
    id: '3.1.1',
    name: 'Language of Page',
    level: 'A',
    how: 'The document says its language, and another one as soon as it is chosen.',
    by: [['e2e/visit.ts', ': language of the document']],
  },
  {
    id: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    how: 'Chinese terms on an English page say that they are Chinese.',
    by: [['e2e/judge.ts', 'not said to be Chinese']],
  },
  {
    id: '3.2.1',
    name: 'On Focus',
    level: 'A',
    how: 'Nothing happens by getting the focus.',
    by: [keyboardAlone],
  },
  {
    id: '3.2.2',
    name: 'On Input',
    level: 'A',
    how: 'An answer leads nowhere by itself; six digits of a code are checked at once, and the page stays.',
    by: [keyboardAlone],
  },
  {
    id: '3.2.3',
    name: 'Consistent Navigation',
    level: 'AA',
    how: 'Header and footer are the same on every screen; the way back stands above the heading.',
    by: [['e2e/judge.ts', 'whether the way back to the start is called what it is called elsewhere']],
  },
  {
    id: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    how: 'One word for one thing in both languages.',
    by: [['i18n/caseNouns.test.ts', 'taking a case back is called by its noun']],
  },
  {
    id: '3.2.6',
    name: 'Consistent Help',
    level: 'A',
    how: 'The hotline 12333 stands first in the footer of every screen.',
    by: [['e2e/measures.test.ts', 'Help stands in the same place on every page']],
  },
  {
    id: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    how: 'A summary with a link to each field, and at the field what is wrong.',
    by: [
      ['service/wizard.test.tsx', 'with nothing chosen focuses a summary whose item leads to the question'],
      ['service/wizard.test.tsx', 'says the error beside the question, prefixed for those who only hear it'],
    ],
  },
  {
    id: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    how: 'Each field has a label, and a hint where its form is not plain.',
    by: [axe, ['ui/form.test.tsx', 'is named by its label and described by its hint and its error']],
  },
  {
    id: '3.3.3',
    name: 'Error Suggestion',
    level: 'AA',
    how: 'A message says what to do; each code has a sentence in both languages, or nothing compiles.',
    by: [['e2e/kept.test.ts', 'an error keeps what was typed, leads to its question']],
  },
  {
    id: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    how: 'All answers are shown before they are submitted; a submission can be withdrawn, and that undone.',
    by: [['service/trackingWithdrawn.test.tsx', 'undone by one press: the case is where it was']],
  },
  {
    id: '3.3.7',
    name: 'Redundant Entry',
    level: 'A',
    how: 'What is known is offered and named by where it comes from.',
    by: [['service/reapply.test.tsx', 'names what is taken by its origin']],
  },
  {
    id: '3.3.8',
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    how: 'A code by text message, which may be pasted or filled in by the browser; nothing to solve, no password.',
    by: [['service/wizardSubmit.test.tsx', 'one-time-code']],
  },
  {
    id: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    how: 'Controls are those of HTML; what is not (the long table, the search) has its roles and keys.',
    by: [axe, ['ui/virtualTable.test.tsx', 'says how long it is']],
  },
  {
    id: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    how: 'What comes by itself is said by a live region, once.',
    by: [
      [
        'service/wizardSubmit.test.tsx',
        'what is on record is read out: the live region was there before the answer came',
      ],
      ['inputs/FilesInput.test.tsx', 'what happens is said in one live region'],
    ],
  },
]
