import type { words as chinese } from './words.zh-CN.ts'

export const words: typeof chinese = {
  way: 'How to confirm',
  ways: { drawn: 'Signature', pressed: 'Thumbprint', paper: 'Signed on paper' },
  wayHints: {
    drawn: undefined,
    pressed: 'For people who cannot write',
    paper: 'The organisation keeps the paper',
  },
  paper: 'Check that the signature or thumbprint is on the paper before you record it.',
  field: (name, strokes) =>
    `Signature of ${name}, ${strokes === 0 ? 'nothing written yet' : strokes === 1 ? '1 stroke written' : `${strokes} strokes written`}`,
  fieldHint: (name) => `Sign here: ${name}`,
  undo: 'Undo stroke',
  clear: 'Clear',
  tooShort: 'This is too short. Write the full name',
  typeInstead: 'Use the keyboard instead',
  typedLabel: 'Type your own name',
  typedHint: 'Your typed name counts as your signature, and is marked as typed.',
  typedNote: '(typed name)',
  thumbField: (name, isPressed) => `Thumbprint of ${name}, ${isPressed ? 'pressed' : 'not pressed yet'}`,
  thumbHint: (name) => `Press a thumb here: ${name}`,
  thumbNote:
    'The screen records where the thumb was pressed, not the fingerprint. To keep a fingerprint, use ink on paper and take a photo.',
  photo: 'Photograph a thumbprint on paper',
  photoAgain: 'Take another photo',
  photoOf: (name) => `Thumbprint of ${name} on paper`,
  photoFailed: 'This picture cannot be opened. Take another photo.',
}
