/** Signing on the screen, by thumbprint, or on paper. */
export const words = {
  way: '怎样确认',
  ways: { drawn: '手写签名', pressed: '按手印', paper: '已签在纸上' },
  wayHints: {
    drawn: undefined,
    pressed: '不会写字的，按手印',
    paper: '纸质签收单由单位、村（社区）或学校留存',
  },
  paper: '请核对纸上有本人的签名或手印，再登记。',
  field: (name: string, strokes: number) =>
    `${name}的签名框，${strokes === 0 ? '还没有写' : `已写${strokes}笔`}`,
  fieldHint: (name: string) => `请${name}在这里写名字`,
  undo: '撤一笔',
  clear: '清除',
  tooShort: '写得太短，请写完整的姓名',
  typeInstead: '不方便手写，改用键盘',
  typedLabel: '由本人键入姓名',
  typedHint: '键入姓名作为签名，会注明是键入的。',
  typedNote: '（键入的姓名）',
  thumbField: (name: string, isPressed: boolean) => `${name}的手印框，${isPressed ? '已按' : '还没有按'}`,
  thumbHint: (name: string) => `请${name}用拇指按这里`,
  thumbNote: '屏幕上只记按过的位置，不采集指纹。要留指纹的，请用印泥按在纸上拍照。',
  photo: '拍纸上的手印',
  photoAgain: '重新拍',
  photoOf: (name: string) => `${name}按在纸上的手印`,
  photoFailed: '打不开这张图片，请重新拍一张。',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly signature: typeof words
  }
}
