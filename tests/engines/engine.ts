/** What a person needs of a browser, whichever engine is in it. Pointer and keys are the browser's own, not events of a script. */
export interface Engine {
  /** Name and version, as the browser says them. */
  readonly name: string
  /** Types an address and waits until its document has loaded. */
  readonly open: (url: string) => Promise<void>
  /** Runs a function in the page; arguments and result travel as JSON. Rejects with what it throws. */
  readonly run: <A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<R>
  /** Presses the main button at a point of the window, in CSS pixels. */
  readonly press: (x: number, y: number) => Promise<void>
  /** Presses key after key; what they are is up to the element that has the focus. */
  readonly type: (text: string) => Promise<void>
  /** Gives a file to the first file input that a selector finds, as if it had been picked. */
  readonly give: (selector: string, path: string) => Promise<void>
  /** What is on the screen, as PNG. */
  readonly picture: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** A function as text that can be run in a page and answers in JSON. */
export const asScript = (work: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `JSON.stringify((${work.toString()})(...${JSON.stringify(args)})) ?? 'null'`

/** Presses of a pointer at a point, as both protocols write them. */
export const pointerActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
]

/** One key after the other, as both protocols write them. */
export const keyActions = (text: string) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
]
